import { Fragment, h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { save } from '../api.ts'
import { count, day, instant } from '../format.ts'
import { name, t } from '../words.ts'
import { Screen } from '../parts/Screen.tsx'
import type { SeenReceipt } from '../seen-receipt.ts'

/** One receipt in plain words, its place in the log, and its proof. */
export function ReceiptView(seen: SeenReceipt & { readonly onVisitor: (principal: string) => Promise<void> }) {
  const { receipt, proof, onVisitor } = seen
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [seen.receipt_id])
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t('receipt.title')}
      </h2>
      <p>{sentenceOf(seen)}</p>
      <dl class="facts">
        {receipt.purposes.map(({ id, service, state }) => (
          <Fragment key={`${id}/${service ?? ''}`}>
            <dt>{service ? `${name('category', id)} / ${service}` : name('category', id)}</dt>
            <dd>{name('state', state)}</dd>
          </Fragment>
        ))}
      </dl>
      <Screen {...seen} />
      <h3>{t('receipt.details')}</h3>
      <Facts facts={factsOf(seen)} />
      <p class="acts">
        <button type="button" onClick={() => void onVisitor(receipt.pii_principal_id)}>
          {t('receipt.visitor')}
        </button>
      </p>
      {proof && <Proof {...seen} proof={proof} />}
    </section>
  )
}

/** Who answered what, when, and where on the site. */
function sentenceOf({ receipt }: SeenReceipt): string {
  const { event, ui } = receipt
  return t('receipt.sentence', {
    who: name('actor', event.actor),
    action: name('action', event.action),
    surface: name('surface', ui.surface),
    when: instant(event.time),
  })
}

function factsOf({ receipt, ...row }: SeenReceipt): (readonly [string, string])[] {
  const { event, notice, ui } = receipt
  const inTime = row.clock_suspect ? t('receipt.suspect') : ''
  return [
    [t('field.receipt_id'), row.receipt_id],
    [t('field.pseudonym'), receipt.pii_principal_id],
    [t('field.site'), receipt.site === undefined ? row.site : `${receipt.site} (${row.site})`],
    [
      t('field.notice'),
      notice ? t('receipt.notice', { version: notice.version, day: day(notice.effective) }) : t('notice.none'),
    ],
    [t('field.lang'), name('lang', ui.lang)],
    [t('field.valid_until'), event.action === 'allow_once' ? t('receipt.once') : instant(event.valid_until)],
    [t('field.received_at'), `${instant(row.received_at)} ${inTime}`],
    [t('field.provenance'), name('grade', row.provenance)],
    [t('field.log'), t('receipt.place', { seq: count(row.seq), log: `${row.site}/${row.period}` })],
    [t('field.digest'), row.digest],
    [t('field.config_sha256'), ui.config_sha256],
  ]
}

export function Facts({ facts }: { readonly facts: readonly (readonly [term: string, value: string])[] }) {
  return (
    <dl class="facts">
      {facts.map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd class="said">{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

function Proof({ receipt, receipt_id: id, proof }: SeenReceipt & { readonly proof: string }) {
  const [said, setSaid] = useState('')
  async function copy(): Promise<void> {
    setSaid(
      await navigator.clipboard.writeText(proof).then(
        () => t('copied'),
        () => t('copy.failed'),
      ),
    )
  }
  // What `yinyom receipt verify` and the page /verify/ take.
  const file = () => new Blob([`${JSON.stringify({ receipt, proof }, undefined, 2)}\n`], { type: 'application/json' })
  return (
    <Fragment>
      <h3>{t('proof.title')}</h3>
      <p class="quiet">{t('proof.lead')}</p>
      <pre>{proof}</pre>
      <p class="acts">
        <button type="button" onClick={() => save(file(), `receipt-${id}.json`)}>
          {t('proof.download')}
        </button>
        <button type="button" onClick={() => void copy()}>
          {t('proof.copy')}
        </button>
      </p>
      <p aria-live="polite" class="done">
        {said}
      </p>
    </Fragment>
  )
}
