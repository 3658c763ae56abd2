import { Fragment, h } from 'preact'
import type { JudgedReceipt } from '../../../cli/src/receipt/judge-receipt.ts'
import type { ShownWords } from '../../../cli/src/receipt/shown-words.ts'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { FAULTS_IN_ENGLISH } from '../../../src/model/faults-in-english.ts'
import { FAULTS_IN_THAI } from '../../../src/model/faults-in-thai.ts'
import { wordFault } from '../../../src/model/word-fault.ts'
import { receiptFacts, timeIn } from './receipt-facts.ts'
import type { Fact } from './receipt-facts.ts'
import { Shown } from './Shown.tsx'
import type { VerifyWords } from './words.ts'

export interface VerdictProps {
  readonly words: VerifyWords
  readonly language: 'th' | 'en'
  readonly judged: JudgedReceipt
  /** Without a key only what no key can mend is a verdict. */
  readonly hasKey: boolean
  /** Place among several, from 1; undefined for the only one. */
  readonly at: number | undefined
  readonly config: ConfigInput | undefined
  readonly shown: ShownWords | undefined
}

/** One receipt: the verdict in large words, why, and what stands in the log and in the receipt. */
export function Verdict({ words, language, judged, hasKey, at, config, shown }: VerdictProps) {
  const { receipt, digest, verdict, field } = judged
  const isPending = !verdict.holds && verdict.fault === 'foreign-signature' && !hasKey
  const said = verdict.holds ? words.holds : isPending ? words.noKey : words.faults[verdict.fault]
  const kind = verdict.holds ? 'good' : isPending || verdict.fault === 'no-proof' ? 'open' : 'bad'
  const found = receipt && receiptFacts(receipt, words, language, config)
  return (
    <article
      class={`box verify-verdict ${kind}`}
      data-verdict={verdict.holds ? 'holds' : isPending ? 'no-key' : verdict.fault}
    >
      {at !== undefined && <p class="eyebrow">{words.one(at)}</p>}
      <h3 class="verify-words">
        <span class="verify-sign" aria-hidden="true">
          {{ good: '✓', open: '?', bad: '✕' }[kind]}
        </span>
        <span>{said.verdict}</span>
      </h3>
      <p>{said.means}</p>
      {said.remedy && <p>{said.remedy}</p>}
      {field && <p class="small quiet">{fieldWords(field, words, language)}</p>}
      {verdict.holds && (
        <Fragment>
          <h4>{words.log}</h4>
          <Facts
            of={[
              { term: words.arrived, value: timeIn(verdict.receivedAt, language) },
              { term: words.sender, value: words.provenance[verdict.provenance] },
              { term: words.keeper, value: verdict.log },
              { term: words.place, value: words.placeOf(verdict.index, verdict.size) },
            ]}
          />
        </Fragment>
      )}
      {found && (
        <Fragment>
          <h4>{verdict.holds ? words.content : words.claimed}</h4>
          <Facts of={found.choices} isStrong />
          <Facts of={found.facts} />
        </Fragment>
      )}
      {digest !== undefined && <Facts of={[{ term: words.digest, value: digest }]} />}
      {receipt && shown && <Shown words={words} receipt={receipt} found={shown} />}
    </article>
  )
}

function Facts({ of, isStrong = false }: { readonly of: readonly Fact[]; readonly isStrong?: boolean }) {
  return (
    <dl class="verify-facts">
      {of.map(({ term, value }, at) => (
        <div key={at}>
          <dt>{term}</dt>
          <dd>{isStrong ? <b>{value}</b> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

function fieldWords(field: NonNullable<JudgedReceipt['field']>, words: VerifyWords, language: 'th' | 'en'): string {
  const { path, expected, found } = wordFault(field, language === 'th' ? FAULTS_IN_THAI : FAULTS_IN_ENGLISH)
  return words.field(path, expected, found)
}
