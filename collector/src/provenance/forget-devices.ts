import type { Records } from '../records/records.ts'

/** Rows of one statement. */
const MOST = 500

/** Deletes the keys of the devices of pseudonyms whose receipts were erased; those that are held stay. */
export async function forgetDevices(
  records: Records,
  principals: readonly string[],
  held: readonly string[],
): Promise<void> {
  const erased = principals.filter((one) => !held.includes(one))
  for (let at = 0; at < erased.length; at += MOST)
    await records
      .deleteFrom('device_keys')
      .where('principal', 'in', erased.slice(at, at + MOST))
      .execute()
}
