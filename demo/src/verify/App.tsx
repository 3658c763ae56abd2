import { h } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { judgeReceipt } from '../../../cli/src/receipt/judge-receipt.ts'
import { judgeShown } from '../../../cli/src/receipt/shown-words.ts'
import { readAddress, writeAddress } from './address.ts'
import { FileField } from './FileField.tsx'
import { KeyField, parseKeys } from './KeyField.tsx'
import { PORTS } from './ports.ts'
import { readFiles } from './read-files.ts'
import type { GivenFiles, GivenReceipts } from './read-files.ts'
import { useDrop } from './use-drop.ts'
import { Verdict } from './Verdict.tsx'
import { english } from './words-en.ts'
import { thai } from './words-th.ts'

const pageLanguage = () => (document.documentElement.lang === 'en' ? 'en' : 'th')

/** The page: what is checked on the one side, the verdict on the other. */
// oxlint-disable-next-line max-lines-per-function -- one page, one state
export function App() {
  const [address, setAddress] = useState(() => readAddress(location.hash))
  const [given, setGiven] = useState<GivenReceipts>()
  const [config, setConfig] = useState<GivenFiles['config']>()
  const [fault, setFault] = useState<GivenFiles['fault'] & { readonly as?: 'receipts' | 'config' }>()
  const result = useRef<HTMLHeadingElement>(null)
  const language = address.language ?? pageLanguage()
  const words = language === 'en' ? english : thai
  const { keys } = useMemo(() => parseKeys(address.keys), [address.keys])
  const judged = useMemo(() => given?.receipts.map((one) => judgeReceipt(one, keys, PORTS)) ?? [], [given, keys])
  const good = judged.filter(({ verdict }) => verdict.holds).length

  async function take(files: readonly File[], as: 'receipts' | 'config' | 'any'): Promise<void> {
    if (!files.length) return
    const read = await readFiles(files, as)
    setFault(
      read.fault && { ...read.fault, as: as === 'config' || read.fault.fault !== 'too-large' ? 'config' : 'receipts' },
    )
    if (read.config) setConfig(read.config)
    if (!read.receipts) return
    setGiven(read.receipts)
    // On a phone the verdict is below; who uses a screen reader goes on from it.
    requestAnimationFrame(() => result.current?.focus())
  }
  useDrop((files) => void take(files, 'any'))

  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${words.title} · Yinyom`
  }, [language, words])
  // The address follows, so that it can be kept and sent; an address that is pasted in is followed.
  useEffect(() => {
    const hash = writeAddress(address)
    if (hash !== location.hash && (hash !== '#' || location.hash)) history.replaceState(null, '', hash)
  }, [address])
  useEffect(() => {
    const read = () => setAddress(readAddress(location.hash))
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])

  const faultOf = (as: 'receipts' | 'config') =>
    fault && fault.as === as ? `${fault.name}: ${words.fileFaults[fault.fault]}` : ''
  const opened = given ? [words.opened(given.names.join(', ')), ...(given.left ? [words.left(given.left)] : [])] : []
  return (
    <div>
      <p class="verify-language">
        <button
          type="button"
          class="link"
          lang={language === 'th' ? 'en' : 'th'}
          onClick={() => setAddress({ ...address, language: language === 'th' ? 'en' : 'th' })}
        >
          {words.language}
        </button>
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="verify-grid">
        <div class="verify-steps">
          <FileField
            id="verify-receipt"
            heading={words.files}
            hint={words.filesHint}
            choose={words.choose}
            said={faultOf('receipts') || opened.join(' ')}
            many
            onFiles={(files) => void take(files, 'receipts')}
          />
          <KeyField words={words} text={address.keys} onText={(text) => setAddress({ ...address, keys: text })} />
          <FileField
            id="verify-config"
            heading={words.config}
            hint={words.configHint}
            choose={words.chooseConfig}
            said={faultOf('config') || (config ? words.opened(config.name) : '')}
            onFiles={(files) => void take(files, 'config')}
          />
        </div>
        <section class="verify-result" aria-labelledby="verify-result">
          <h2 id="verify-result" ref={result} tabIndex={-1}>
            {words.result}
          </h2>
          <output id="verify-summary" class={judged.length === 1 ? 'verify-spoken' : ''}>
            {summaryOf()}
          </output>
          {judged.map((one, at) => (
            <Verdict
              key={at}
              words={words}
              language={language}
              judged={one}
              hasKey={keys.length > 0}
              at={judged.length > 1 ? at + 1 : undefined}
              config={config?.input}
              shown={config && one.receipt && judgeShown([config.input], one.receipt)}
            />
          ))}
          <div class="box tinted">
            <h3>{words.limits}</h3>
            <ul class="small">
              {words.limitList.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        </section>
      </div>
    </div>
  )

  /** Read out when the verdict changes; of a single receipt it is the verdict itself, which stands below in large. */
  function summaryOf(): string {
    const [first] = judged
    if (!first) return words.waiting
    if (judged.length > 1) return words.summary(good, judged.length)
    if (first.verdict.holds) return words.holds.verdict
    const isPending = first.verdict.fault === 'foreign-signature' && !keys.length
    return isPending ? words.noKey.verdict : words.faults[first.verdict.fault].verdict
  }
}
