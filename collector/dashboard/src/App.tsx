import { h } from 'preact'
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ask } from './api.ts'
import { Audit } from './pages/Audit.tsx'
import { Exports } from './pages/Exports.tsx'
import { Health } from './pages/Health.tsx'
import { Incidents } from './pages/Incidents.tsx'
import { Leaks } from './pages/Leaks.tsx'
import { LogIn } from './pages/LogIn.tsx'
import { Overview } from './pages/Overview.tsx'
import { ProcessingRecord } from './pages/ProcessingRecord.tsx'
import { Progress } from './pages/Progress.tsx'
import { Requests } from './pages/Requests.tsx'
import { Search } from './pages/Search.tsx'
import { Sites } from './pages/Sites.tsx'
import { Users } from './pages/Users.tsx'
import { Page } from './parts/Page.tsx'
import { maySeePage, PAGE_IDS, route } from './route.ts'
import type { PageId } from './route.ts'
import { said } from './said.ts'
import { actor } from './session.ts'
import { readSites } from './sites.ts'
import { language, name, speak, t } from './words.ts'

const SHOWN: Readonly<Record<PageId, ComponentType>> = {
  overview: Overview,
  progress: Progress,
  search: Search,
  exports: Exports,
  requests: Requests,
  incidents: Incidents,
  record: ProcessingRecord,
  leaks: Leaks,
  audit: Audit,
  sites: Sites,
  users: Users,
  health: Health,
}

export function App() {
  const id = actor.value?.id
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    setReady(false)
    if (id === undefined) return
    // Without the names of the sites there is still the main one.
    void readSites()
      .catch(() => undefined)
      .then(() => setReady(true))
  }, [id])
  return (
    <div>
      <Top />
      <p class="unseen" aria-live="polite">
        {said.value}
      </p>
      {id === undefined ? (
        <LogIn />
      ) : (
        <div class="whole">
          <Menu />
          {isReady && <Shown />}
        </div>
      )}
    </div>
  )
}

/** The page of the address, where whoever is logged in may see it. */
function Shown() {
  const page = route.value
  if (!maySeePage(page))
    return (
      <Page key={page} title={t(`page.${page}`)}>
        <p>{t('page.notYours', { role: name('role', actor.value?.role ?? '') })}</p>
      </Page>
    )
  const Chosen = SHOWN[page]
  return <Chosen key={page} />
}

function Top() {
  const other = language.value === 'th' ? 'en' : 'th'
  const who = actor.value
  const toMain = (event: Event) => {
    event.preventDefault()
    document.querySelector<HTMLElement>('main h1')?.focus()
  }
  return (
    <header class="top">
      <a class="skip" href="#main" onClick={toMain}>
        {t('skip')}
      </a>
      <p class="brand">{t('app')}</p>
      {who && (
        <p>
          {who.name} <span class="badge">{name('role', who.role)}</span>
        </p>
      )}
      <button type="button" lang={other} onClick={() => void speak(other)}>
        {other === 'en' ? 'English' : 'ภาษาไทย'}
      </button>
      {who && (
        <button type="button" onClick={() => void logOut()}>
          {t('logout')}
        </button>
      )}
    </header>
  )
}

async function logOut(): Promise<void> {
  // A session that has ended already is one that has ended.
  await ask('session', { method: 'DELETE' }).catch(() => undefined)
  actor.value = undefined
  location.hash = ''
}

function Menu() {
  const [isOpen, setOpen] = useState(false)
  const page = route.value
  useEffect(() => setOpen(false), [page])
  return (
    <nav aria-label={t('menu')} class={isOpen ? '' : 'closed'}>
      <p class="acts menu">
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('menu')}
        </button>
      </p>
      <ul>
        {PAGE_IDS.filter(maySeePage).map((id) => (
          <li key={id}>
            <a href={`#/${id}`} aria-current={id === page ? 'page' : undefined}>
              {t(`page.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
