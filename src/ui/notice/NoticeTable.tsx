/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers drop the roles of a table that is laid out as a list */
import { h } from 'preact'
import type { NoticeCell } from '../../notices/format/notice-schema.ts'
import type { NoticeTable as Table } from '../../notices/format/notice.ts'
import { textOf } from '../../notices/to-canonical.ts'
import { Items } from './Items.tsx'
import { placeCells } from '../../notices/place-cells.ts'
import { Unit } from './Unit.tsx'

/**
 * A table, which on a narrow screen is a list of rows, each cell under the name of its column. The roles are spelled
 * out because browsers drop those of a table that is not laid out as one.
 */
export function NoticeTable({ of: { caption, head = [], body } }: { readonly of: Table }) {
  const names: string[] = []
  placeCells(head).forEach((columns, row) =>
    columns.forEach((column, at) => {
      const { colspan = 1, text } = head[row]![at]!
      for (let across = column; across < column + colspan; across++) names[across] = textOf(text)
    }),
  )
  const columns = placeCells(body)
  return (
    <table role="table">
      {caption && (
        <caption>
          <Unit of={caption} />
        </caption>
      )}
      {head.length > 0 && (
        <thead role="rowgroup">
          {head.map((cells) => (
            <tr role="row">
              {cells.map((cell) => (
                <th role="columnheader" scope="col" {...span(cell)}>
                  <Cell of={cell} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
      )}
      <tbody role="rowgroup">
        {body.map((cells, row) => (
          <tr role="row">
            {cells.map((cell, at) => {
              const name = names[columns[row]![at]!]
              const inner = [
                name && (
                  <span class="n-column" aria-hidden="true">
                    {name}
                  </span>
                ),
                <Cell of={cell} />,
              ]
              return cell.header ? (
                <th role="rowheader" scope="row" {...span(cell)}>
                  {inner}
                </th>
              ) : (
                <td role="cell" {...span(cell)}>
                  {inner}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ of: { label, text, items } }: { readonly of: NoticeCell }) {
  return [<Unit label={label} of={text} />, items && <Items of={items} />]
}

function span({ colspan, rowspan }: NoticeCell) {
  return { ...(colspan && { colSpan: colspan }), ...(rowspan && { rowSpan: rowspan }) }
}
