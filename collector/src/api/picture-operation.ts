import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import type { Ledger, LedgerRow } from '../ledger/ledger.ts'
import { WIDTHS } from '../pictures/pictures.ts'
import type { Pictures, Shown } from '../pictures/pictures.ts'
import { findReceipt } from './find-receipt.ts'
import { operation } from './operation.ts'
import type { Operation } from './operation.ts'
import { Refusal } from './refusal.ts'

export interface PicturePorts {
  readonly ledger: Pick<Ledger, 'find'>
  readonly pictures: Pictures
}

/** It shows what everybody was asked, and nothing of this visitor: it is not a reading of the audit trail. */
export function pictureOperation({ ledger, pictures }: PicturePorts): Operation {
  return operation({
    id: 'exportPicture',
    summary:
      'What the visitor of a receipt had on the screen, in a window of 390 or 1280 pixels: from an archive of `yinyom evidence` with the same configuration and words.',
    method: 'get',
    path: '/v1/receipts/{receipt}/pictures/{width}',
    verb: 'receipts.read',
    async handle({ actor, params: { receipt = '', width = '' } }) {
      const row = await findReceipt(ledger, actor, receipt)
      const known = WIDTHS.find((one) => String(one) === width)
      const bytes = known && (await pictures.read(screenOf(row), known))
      if (!bytes) throw new Refusal(404, 'refused.noPicture')
      return { file: { type: 'image/png', bytes } }
    },
  })
}

/** What a receipt says of the screen. */
export function screenOf({ body }: LedgerRow): Shown {
  return (JSON.parse(body) as ConsentReceipt).ui
}
