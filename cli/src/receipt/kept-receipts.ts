/** A receipt as a visitor keeps it. Nothing of it has been checked. */
export interface KeptReceipt {
  readonly receipt: unknown
  /** That the collector's log holds it (C2SP tlog-proof); undefined where the file has none. */
  readonly proof: string | undefined
}

/**
 * What a downloaded file holds: a receipt with its proof (`{ "receipt": …, "proof": "…" }`), a bare receipt, or a list of
 * both. Undefined where the text is no JSON, or the JSON is neither an object nor a list of objects.
 */
export function parseKept(text: string): readonly KeptReceipt[] | undefined {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.length > 0 && list.every(isObject) ? list.map(keptOf) : undefined
}

function keptOf(one: { readonly [key: string]: unknown }): KeptReceipt {
  const isWrapped = Object.hasOwn(one, 'receipt') && !Object.hasOwn(one, 'schema_version')
  const { receipt, proof } = isWrapped ? one : { receipt: one, proof: undefined }
  return { receipt, proof: typeof proof === 'string' ? proof : undefined }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
