import type { Infer } from '../../model/schema.ts'

/** One line of text: no control characters, no halves of surrogate pairs. */
const LINE = /^[^\p{Cc}\p{Cs}]{1,500}$/u
const TEXT = /^[^\p{Cc}\p{Cs}]{1,20000}$/u
const ID = /^[a-z][a-z0-9_-]{0,63}$/
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/
const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_-]{0,31}$/
const DAY = /^\d{4}-\d\d-\d\d$/
/** An address that cannot run a script: http, https, mailto or tel, without spaces and control characters. */
const HREF = /^(?:[hH][tT][tT][pP][sS]?:\/\/[^\s\p{C}/?#]|mailto:[^\s\p{C}]|tel:[+\d])[^\s\p{C}]{0,2040}$/u

/** What a section can be about: what PDPA s.23 asks for, and what a notice has besides. */
export const TOPICS = [
  'scope',
  'definitions',
  'controller',
  'dpo',
  'purposes',
  'legal-basis',
  'data',
  'sensitive',
  'required-data',
  'sources',
  'retention',
  'recipients',
  'transfer',
  'rights',
  'withdrawal',
  'complaint',
  'cookies',
  'profiling',
  'minors',
  'security',
  'changes',
  'contact',
] as const

const words = {
  each: {
    any: [
      TEXT,
      {
        props: {
          /** The words themselves. */
          text: TEXT,
          /** Makes them a link: http, https, mailto or tel. */
          href: HREF,
          /** They are stressed. */
          emphasis: true,
          /** No line breaks inside them. */
          nobreak: true,
        },
        required: ['text'],
      },
    ],
  },
  most: 1000,
} as const

const itemList = {
  each: {
    props: {
      /** 1 for an item of the list itself, 2 for one below it, and so on. */
      level: { min: 1, max: 6 },
      /** Number or bullet as it was written: `(ก)`, `๑.`, `-`, `•`. */
      label: LINE,
      /** What the item says. */
      text: words,
    },
    required: ['level', 'text'],
  },
  most: 2000,
} as const

const rows = {
  each: {
    each: {
      props: {
        /** Number of the row as it was written, `๑.`; it is no heading. */
        label: LINE,
        /** What the cell says; may be empty. */
        text: words,
        /** A list inside the cell, after its text. */
        items: itemList,
        /** The cell names its row (in the body) or its column (in the head, where every cell does). */
        header: true,
        /** Columns that it covers, default 1. */
        colspan: { min: 1, max: 50 },
        /** Rows that it covers, default 1. */
        rowspan: { min: 1, max: 1000 },
      },
      required: ['text'],
    },
    most: 50,
  },
  most: 1000,
} as const

const lineList = {
  each: {
    props: {
      /** What the line tells. A line with a phone and a mail is what it begins with; its links tell the rest. */
      kind: ['name', 'postal', 'phone', 'fax', 'mail', 'web', 'other'],
      /**
       * The line as it was written, its caption included: `โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕`, where the number is a link to
       * `tel:+6625501495`. A fax number is no link.
       */
      text: words,
    },
    required: ['kind', 'text'],
  },
  most: 50,
} as const

const party = {
  props: {
    /** Name of the person or body. */
    name: LINE,
    /** Where to write, call or go. */
    contact: lineList,
  },
  required: ['name'],
} as const

/** Each kind of block by its `type`. */
export const blockSchemas = {
  section: {
    props: {
      /** A heading or a numbered clause: all blocks up to the next section belong to it. */
      type: ['section'],
      /** Number as it was written: `ข้อ ๒`, `(ก)`, `๕.๔.๑`, `1.`. */
      label: LINE,
      /** The label with Arabic digits and single spaces; stands exactly where `label` does. */
      folded: LINE,
      /** Name in a link's fragment, unique in the document, the same in each version in which the clause keeps its number. */
      anchor: /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]{0,127}$/u,
      /** Depth: 1 for the highest. */
      level: { min: 1, max: 6 },
      /** Heading. Where there is none, the label stands in front of the first block. */
      title: words,
      /** What it tells; tools look for the elements of a notice by it. */
      about: { each: TOPICS, most: 10 },
    },
    required: ['type', 'anchor', 'level'],
  },
  paragraph: {
    props: {
      /** Running text. */
      type: ['paragraph'],
      /** What it says. */
      text: words,
    },
    required: ['type', 'text'],
  },
  list: {
    props: {
      /** Numbered or bulleted items. */
      type: ['list'],
      /** In reading order; `level` nests them. */
      items: itemList,
    },
    required: ['type', 'items'],
  },
  table: {
    props: {
      /** Rows and columns. */
      type: ['table'],
      /** Title of the table. */
      caption: words,
      /** Rows that name the columns. */
      head: rows,
      /** The other rows. */
      body: rows,
    },
    required: ['type', 'body'],
  },
  definition: {
    props: {
      /** A term and its meaning. */
      type: ['definition'],
      /** The term as it was written, its quotation marks included. */
      term: words,
      /** What it means. */
      text: words,
    },
    required: ['type', 'term', 'text'],
  },
  contact: {
    props: {
      /** Where to write, call or go. */
      type: ['contact'],
      /** In the order written. */
      lines: lineList,
    },
    required: ['type', 'lines'],
  },
  quote: {
    props: {
      /** The words of a law or of somebody else. */
      type: ['quote'],
      /** The words. */
      text: words,
    },
    required: ['type', 'text'],
  },
} as const

/** `yinyom-notice/1`, one version of a notice in one language. Types and JSON Schema come from this declaration. */
export const noticeSchema = {
  props: {
    /** This format. */
    format: ['yinyom-notice/1'],
    /** Id of the notice, the same in every version and language. */
    id: ID,
    /** Language of the whole document, BCP 47. */
    language: LANGUAGE,
    /** Title as the reader sees it. */
    title: LINE,
    /** Version, such as `2.1.0` or `2569-1`; unique within the notice. */
    version: VERSION,
    /** Day from which it holds, in Thailand: `2026-06-01`. */
    effective: DAY,
    /** Day on which it was published. */
    published: DAY,
    /** Version that it replaces. */
    supersedes: VERSION,
    /** Who decides on the data (PDPA s.23(5)). */
    controller: party,
    /** Data protection officer or representative (PDPA s.23(5)). */
    dpo: party,
    /** Rules of the notice check that its owner published in spite of. */
    waived: { each: /^[a-z][a-z0-9-]{0,63}$/, most: 100 },
    /** The text, in reading order. */
    blocks: {
      each: {
        any: [
          blockSchemas.section,
          blockSchemas.paragraph,
          blockSchemas.list,
          blockSchemas.table,
          blockSchemas.definition,
          blockSchemas.contact,
          blockSchemas.quote,
        ],
      },
      most: 5000,
    },
  },
  required: ['format', 'id', 'language', 'title', 'version', 'effective', 'blocks'],
} as const

/** Everything but the blocks: a parser checks those one by one. */
export const { blocks: blocksSchema, ...headProps } = noticeSchema.props
/** What a document in work has at least. */
export const draftHead = { props: headProps, required: ['format', 'id', 'language', 'title'] } as const

export type NoticeHead = Infer<typeof draftHead>
export type NoticeTopic = (typeof TOPICS)[number]
export type BlockOf<K extends keyof typeof blockSchemas> = Infer<(typeof blockSchemas)[K]>
export type NoticeWords = Infer<typeof words>
export type NoticeItem = Infer<typeof itemList>[number]
export type NoticeCell = Infer<typeof rows>[number][number]
export type NoticeLine = Infer<typeof lineList>[number]
export type NoticeParty = Infer<typeof party>
/** A document that can be published. */
export type PublishedNotice = Infer<typeof noticeSchema>
