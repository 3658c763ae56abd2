import type { Infer } from '../../model/schema.ts'

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/
const DAY = /^\d{4}-\d\d-\d\d$/
/** An address that cannot run a script: http(s), or relative to the manifest. */
const HREF = /^(?:[hH][tT][tT][pP][sS]?:\/\/|(?![^/?#]*:))[^\s\p{C}]{1,2040}$/u
const LINE = /^[^\p{Cc}\p{Cs}]{1,500}$/u

/** From the most to the least: a material change asks again, a minor one is told, an editorial one is not. */
export const CHANGE_CLASSES = ['material', 'minor', 'editorial'] as const
export type ChangeClass = (typeof CHANGE_CLASSES)[number]

/** `yinyom-notices/1`: which versions of which notices there are. Types and JSON Schema come from this declaration. */
export const manifestSchema = {
  props: {
    /** This format. */
    format: ['yinyom-notices/1'],
    /** When it was written, in UTC. A copy that is older than one seen before is not believed. */
    updated: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/,
    /** The notices of the site; the first is the one that visitors agree to. */
    notices: {
      each: {
        props: {
          /** Id of the notice. */
          id: /^[a-z][a-z0-9_-]{0,63}$/,
          /** Name of the notice by language. */
          title: { key: LANGUAGE, value: LINE, most: 20 },
          /** Its versions, newest last. */
          versions: {
            each: {
              props: {
                /** Version, unique within the notice. */
                version: /^[0-9A-Za-z][0-9A-Za-z.+_-]{0,31}$/,
                /** Day from which it holds, in Thailand: `2026-06-01`. */
                effective: DAY,
                /** Day on which it was announced. */
                published: DAY,
                /** What it changes against the version before it: `material` asks again, `minor` tells, `editorial` does neither. */
                change: CHANGE_CLASSES,
                /** Ids of the categories that a material change concerns. Default: all that are asked. */
                affects: { each: /^(?!constructor$)[a-z][a-z0-9_-]{0,19}$/, most: 12 },
                /** What has changed, in a sentence or two, by language. */
                summary: { key: LANGUAGE, value: /^[^\p{Cc}\p{Cs}]{1,2000}$/u, most: 20 },
                /** The documents by language. */
                documents: {
                  key: LANGUAGE,
                  value: {
                    props: {
                      /** Address of the `yinyom-notice/1` document. */
                      href: HREF,
                      /** Its hash, see `docs/notice-format.md`. */
                      sha256: /^[0-9a-f]{64}$/,
                      /** Address of the page that can be read without a script. */
                      page: HREF,
                    },
                    required: ['href', 'sha256'],
                  },
                  most: 20,
                },
              },
              required: ['version', 'effective', 'change', 'documents'],
            },
            most: 500,
          },
        },
        required: ['id', 'versions'],
      },
      most: 50,
    },
  },
  required: ['format', 'notices'],
} as const

export type NoticesManifest = Infer<typeof manifestSchema>
export type NoticeEntry = NoticesManifest['notices'][number]
export type NoticeVersion = NoticeEntry['versions'][number]
