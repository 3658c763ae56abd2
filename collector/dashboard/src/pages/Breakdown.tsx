import { h } from 'preact'
import { count, percent } from '../format.ts'
import { Section } from '../parts/Page.tsx'
import { Table } from '../parts/Table.tsx'
import { groupBy, rateOf, receiptsIn } from '../rates.ts'
import type { Sum } from '../rates.ts'
import { name, t } from '../words.ts'

const KINDS = { notice: 'notice', surface: 'surface', lang: 'lang', provenance: 'grade' } as const

/** The rates, told apart by one thing: those with most receipts first. */
export function Breakdown({
  by,
  sums,
  categories,
  lead,
}: {
  readonly by: keyof typeof KINDS
  readonly sums: readonly Sum[]
  readonly categories: readonly string[]
  readonly lead?: string
}) {
  const rows = [...groupBy(sums, by)]
    .map(([value, own]) => ({ value, receipts: receiptsIn(own), of: groupBy(own, 'category') }))
    .toSorted((a, b) => b.receipts - a.receipts)
  const title = t(`by.${by}`)
  const labelOf = (value: string) => (value === '' ? t('notice.none') : name(KINDS[by], value))
  return (
    <Section title={title}>
      {lead && <p class="quiet">{lead}</p>}
      <Table
        caption={t('rate.caption')}
        rows={rows}
        idOf={(row) => row.value}
        columns={[
          { head: title, cell: (row) => labelOf(row.value) },
          { head: t('receipts'), cell: (row) => count(row.receipts), isNumber: true },
          ...categories.map((category) => ({
            head: name('category', category),
            cell: (row: (typeof rows)[number]) => percent(rateOf(row.of.get(category) ?? []).share),
            isNumber: true,
          })),
        ]}
      />
    </Section>
  )
}
