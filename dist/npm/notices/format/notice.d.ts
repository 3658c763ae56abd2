import type { BlockOf, NoticeHead, PublishedNotice } from './notice-schema.js';
export type NoticeSection = BlockOf<'section'>;
export type NoticeParagraph = BlockOf<'paragraph'>;
export type NoticeList = BlockOf<'list'>;
export type NoticeTable = BlockOf<'table'>;
export type NoticeDefinition = BlockOf<'definition'>;
export type NoticeContact = BlockOf<'contact'>;
export type NoticeQuote = BlockOf<'quote'>;
export type NoticeBlock = NoticeSection | NoticeParagraph | NoticeList | NoticeTable | NoticeDefinition | NoticeContact | NoticeQuote;
/** A document in work: what an importer makes. It may lack its version and dates. */
export type NoticeDraft = NoticeHead & {
    readonly blocks: readonly NoticeBlock[];
};
/** A document that can be published: it has a version and the day from which it holds. */
export type Notice = PublishedNotice;
