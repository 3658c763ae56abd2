import type { Infer } from '../../../src/model/schema.ts'
/** One service of the catalogue, as its file in `services/` holds it. */
export declare const serviceSchema: {
  readonly props: {
    /** Link to the JSON Schema, for editors. */
    readonly $schema: 200
    /** As in `data-service`; the name of the file. */
    readonly id: RegExp
    readonly name: {
      readonly any: readonly [
        120,
        {
          readonly props: {
            readonly th: 600
            readonly en: 600
          }
          readonly required: readonly ['th', 'en']
        },
      ]
    }
    /** Who receives the data. */
    readonly provider: {
      readonly any: readonly [
        120,
        {
          readonly props: {
            readonly th: 600
            readonly en: 600
          }
          readonly required: readonly ['th', 'en']
        },
      ]
    }
    /** Thai, made for Thailand, or in use above all there. */
    readonly thai: true
    /** Where the provider has its seat. */
    readonly country: RegExp
    /** The service's own page. */
    readonly site: RegExp
    /** The provider's privacy notice. */
    readonly privacy: RegExp
    /** The category that is usual. A suggestion: it grants nothing. */
    readonly category: readonly ['necessary', 'functional', 'analytics', 'marketing']
    /** The legal basis that is usual (PDPA s.24, s.26). */
    readonly legalBasis: readonly [
      'consent',
      'explicit_consent',
      'research_statistics',
      'vital',
      'contract',
      'public_task',
      'legitimate_interest',
      'legal_obligation',
    ]
    /** What it is for, in one or two sentences for a visitor. */
    readonly purpose: {
      readonly props: {
        readonly th: 600
        readonly en: 600
      }
      readonly required: readonly ['th', 'en']
    }
    /** Countries outside Thailand that data goes to (PDPA s.28); empty where it stays. */
    readonly transfer: {
      readonly each: RegExp
      readonly most: 12
    }
    /**
     * What it is asked for: a host, or a host with the beginning of a path and of a query, without the scheme. `*.` at
     * the start stands for the host itself and every host below it; `*` elsewhere for any run of characters.
     */
    readonly hosts: {
      readonly each: RegExp
      readonly most: 60
    }
    /** What its snippet is known by: code without white space and with `'` for every quote; `*` as above. */
    readonly inline: {
      readonly each: RegExp
      readonly most: 20
    }
    /** Global names that it defines. */
    readonly globals: {
      readonly each: RegExp
      readonly most: 20
    }
    /** Elements that its script fills, as CSS selectors of one element. */
    readonly elements: {
      readonly each: RegExp
      readonly most: 20
    }
    readonly cookies: {
      readonly each: {
        readonly props: {
          /** `*` stands for any run of characters. */
          readonly name: RegExp
          /** Unknown where it is left out. */
          readonly lifetime: RegExp
          /** `first`: on the site's own domain, where the site can delete it. `third`: on the provider's. Default `first`. */
          readonly party: readonly ['first', 'third']
          /** What this one is for, where it differs from the service. */
          readonly purpose: {
            readonly props: {
              readonly th: 600
              readonly en: 600
            }
            readonly required: readonly ['th', 'en']
          }
        }
        readonly required: readonly ['name']
      }
      readonly most: 60
    }
    readonly storage: {
      readonly each: {
        readonly props: {
          /** The key, or the name of the database; `*` as above. */
          readonly name: RegExp
          readonly kind: readonly ['local', 'session', 'database']
          readonly lifetime: RegExp
        }
        readonly required: readonly ['name', 'kind']
      }
      readonly most: 40
    }
    /** Names of caches (Cache Storage). */
    readonly caches: {
      readonly each: RegExp
      readonly most: 10
    }
    /** Paths of service workers. */
    readonly workers: {
      readonly each: RegExp
      readonly most: 10
    }
    /** Google Consent Mode types that it reads. */
    readonly signals: {
      readonly each: readonly [
        'ad_storage',
        'ad_user_data',
        'ad_personalization',
        'analytics_storage',
        'functionality_storage',
        'personalization_storage',
        'security_storage',
      ]
      readonly most: 7
    }
    /** What an owner pastes, as the provider's page gives it, shortened to what matters. */
    readonly examples: {
      readonly each: 2000
      readonly most: 8
    }
    readonly sources: {
      readonly each: {
        readonly props: {
          /** Keys of this file that the source speaks of. */
          readonly of: {
            readonly each: 30
            readonly most: 20
          }
          /** A page's address, or a data set with its version. */
          readonly from: 400
          /** The day on which it was looked up. */
          readonly on: RegExp
        }
        readonly required: readonly ['of', 'from', 'on']
      }
      readonly most: 20
    }
    /** Keys of this file that no source holds: common knowledge of the field, not verified. */
    readonly unverified: {
      readonly each: 30
      readonly most: 20
    }
  }
  readonly required: readonly ['id', 'name', 'provider', 'category', 'legalBasis', 'purpose', 'examples', 'sources']
}
export type CatalogueService = Infer<typeof serviceSchema>
