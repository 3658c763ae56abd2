import { Fragment, h } from 'preact'
import { CategoryRow } from './CategoryRow.tsx'
import { CurrentChoice } from './CurrentChoice.tsx'
import { Guardian } from './Guardian.tsx'
import { NoticeNews } from './NoticeNews.tsx'
import { Proof } from './Proof.tsx'
import { Responsible } from './Responsible.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import { SettingsHead } from './SettingsHead.tsx'
import type { SettingsStore } from './settings-store.ts'

const TITLE = 'yinyom-settings'

/** The whole surface; the status line outlives the dialog, because a modal dialog silences what is outside it. */
export function Settings({ store }: { readonly store: SettingsStore }) {
  const { ports, opened, message } = store
  const { config } = ports
  const spoken = store.spoken.value
  const content = store.content.value
  if (!spoken || !content) return null
  const { t, locale } = spoken
  const isOpen = opened.value !== undefined
  const said = message.value && t(`status.${message.value}`)
  const { category } = opened.value ?? {}
  const view = store.view.value
  // What there is a choice about comes first.
  const rows = content.categories
    .map((one, at) => ({ one, category: config.categories[at]! }))
    .sort((a, b) => Number(!!a.one.always) - Number(!!b.one.always))

  const reject = (
    <button type="button" onClick={(event) => store.decide('reject_all', event)}>
      {content.reject}
    </button>
  )

  return (
    <Fragment>
      {isOpen && (
        <SettingsDialog
          root={ports.root}
          labelledBy={TITLE}
          lang={locale}
          focus={config.categories.some(({ id }) => id === category) ? `yinyom-category-${category}` : TITLE}
          onClose={store.close}
        >
          <SettingsHead store={store} content={content} id={TITLE} />
          <div class="s-body">
            {view.unkept && <p class="s-note">{t('status.unkept')}</p>}
            <NoticeNews store={store} spoken={spoken} />
            <CurrentChoice store={store} spoken={spoken} />
            {rows.map(({ one, category }) => (
              <CategoryRow key={one.id} store={store} category={category} content={one} spoken={spoken} />
            ))}
            <p class="s-quiet">{content.intro}</p>
            {content.guardian && <Guardian store={store} of={content.guardian} />}
            <Responsible content={content} />
            <Proof store={store} spoken={spoken} />
          </div>
          <div class="s-foot">
            <output aria-labelledby={TITLE}>{said}</output>
            <div class="actions">
              {config.ui.rejectFirst && reject}
              <button type="button" onClick={(event) => store.decide('accept_all', event)}>
                {content.accept}
              </button>
              {!config.ui.rejectFirst && reject}
            </div>
            <button
              type="button"
              class={store.isEdited.value ? 's-save s-edited' : 's-save'}
              onClick={(event) => store.decide('save_choices', event)}
            >
              {content.save}
            </button>
          </div>
        </SettingsDialog>
      )}
      <output class="s-toast" lang={locale} aria-label={content.title}>
        {!isOpen && said}
      </output>
    </Fragment>
  )
}
