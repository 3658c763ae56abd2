import type { BlockOf, NoticeHead, PublishedNotice } from './notice-schema.ts'

/*
 * `yinyom-notice/1`: a notice is a flat list of blocks in reading order. A section opens with its heading and reaches
 * to the next one, its depth is its `level`; list items nest by `level` as well. So nothing in the format is recursive:
 * a hostile file cannot be deep, a renderer needs no stack for what it only prints, and a diff is one of sequences.
 */

export type NoticeSection = BlockOf<'section'>
export type NoticeParagraph = BlockOf<'paragraph'>
export type NoticeList = BlockOf<'list'>
export type NoticeTable = BlockOf<'table'>
export type NoticeDefinition = BlockOf<'definition'>
export type NoticeContact = BlockOf<'contact'>
export type NoticeQuote = BlockOf<'quote'>
export type NoticeBlock =
  | NoticeSection
  | NoticeParagraph
  | NoticeList
  | NoticeTable
  | NoticeDefinition
  | NoticeContact
  | NoticeQuote

/** A document in work: what an importer makes. It may lack its version and dates. */
export type NoticeDraft = NoticeHead & { readonly blocks: readonly NoticeBlock[] }

/** A document that can be published: it has a version and the day from which it holds. */
export type Notice = PublishedNotice
