import { h } from 'preact'
import { formatDigits } from '../../../i18n/format-style.ts'
import { styleOf } from '../viewer-state.ts'
import type { ViewProps } from '../viewer-state.ts'

/** Which versions are compared, how much has changed, and the way back. */
export function ComparedHead(props: ViewProps) {
  const { state, actions } = props
  const { t, compared, onlyChanged } = state
  const { before, after, diff } = compared!.of
  const changed = diff.sections.filter(({ change, moved }) => change !== 'same' || moved).length
  return (
    <div class="n-standing">
      <h3 class="n-compared" tabIndex={-1}>
        {t('notice.compare.title', { before: before.version, after: after.version })}
      </h3>
      <p>
        {changed
          ? t('notice.compare.count', { number: formatDigits(changed, styleOf(props)) })
          : t('notice.compare.none')}
      </p>
      <p class="n-row">
        <label>
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={({ currentTarget: { checked } }) => {
              actions.search('')
              actions.set({ onlyChanged: checked })
            }}
          />{' '}
          {t('notice.compare.only')}
        </label>
        <button type="button" onClick={() => void actions.read()}>
          {t('notice.compare.end')}
        </button>
      </p>
    </div>
  )
}
