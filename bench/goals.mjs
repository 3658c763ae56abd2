const one = (id) => (row) => row[id]?.median
const ratio = (id) => (row) => row[id]?.ratio
const overControl = (id) => (row, control) =>
  row[id] && control?.[id] ? row[id].median - control[id].median : undefined

/**
 * What the widget must reach. `least` marks the goals for which more is better.
 *
 * @type {ReadonlyArray<{ id: string, profile: string, text: string, value: (row: object, control: object) => number | undefined,
 *   limit: number, unit: string, digits?: number, least?: boolean }>}
 */
export const goals = [
  {
    id: 'banner-b',
    profile: 'B',
    text: 'banner visible, to orejime deferred',
    value: ratio('banner'),
    limit: 0.95,
    unit: 'x',
    digits: 3,
  },
  {
    id: 'banner-c',
    profile: 'C',
    text: 'banner visible, to orejime deferred',
    value: ratio('banner'),
    limit: 1,
    unit: 'x',
    digits: 3,
  },
  {
    id: 'paint-b',
    profile: 'B',
    text: 'page FCP over the page without us',
    value: overControl('paint'),
    limit: 50,
    unit: 'ms',
  },
  {
    id: 'paint-c',
    profile: 'C',
    text: 'page FCP over the page without us',
    value: overControl('paint'),
    limit: 50,
    unit: 'ms',
  },
  {
    id: 'script-b',
    profile: 'B',
    text: 'script of the first visit',
    value: one('script'),
    limit: 55,
    unit: 'ms',
    digits: 1,
  },
  { id: 'blocking-b', profile: 'B', text: 'total blocking time', value: one('blocking'), limit: 30, unit: 'ms' },
  { id: 'shift-b', profile: 'B', text: 'layout shift', value: one('shift'), limit: 0, unit: '', digits: 4 },
  { id: 'shift-c', profile: 'C', text: 'layout shift', value: one('shift'), limit: 0, unit: '', digits: 4 },
  { id: 'first-file', profile: 'B', text: 'first file, gzip', value: one('gzip'), limit: 14_000, unit: 'B' },
  { id: 'requests', profile: 'B', text: 'requests before the banner', value: one('requests'), limit: 1, unit: '' },
  {
    id: 'accept-b',
    profile: 'B',
    text: 'accept to the first gated script',
    value: one('accept'),
    limit: 12,
    unit: 'ms',
    digits: 1,
  },
  {
    id: 'interaction-b',
    profile: 'B',
    text: 'interaction (INP) of accept',
    value: one('interaction'),
    limit: 32,
    unit: 'ms',
  },
  {
    id: 'settings-b',
    profile: 'B',
    text: 'settings visible, chunk fetched',
    value: one('settings'),
    limit: 80,
    unit: 'ms',
  },
  { id: 'heap', profile: 'B', text: 'JS heap over an empty page', value: one('heap'), limit: 200, unit: 'KiB' },
  { id: 'elements', profile: 'B', text: 'elements added by the banner', value: one('elements'), limit: 25, unit: '' },
  {
    id: 'return-requests',
    profile: 'B',
    text: 'returning: requests past the cache',
    value: one('returnRequests'),
    limit: 0,
    unit: '',
  },
  { id: 'return-bytes', profile: 'B', text: 'returning: bytes', value: one('returnBytes'), limit: 0, unit: 'B' },
  {
    id: 'return-elements',
    profile: 'B',
    text: 'returning: elements added',
    value: one('returnElements'),
    limit: 0,
    unit: '',
  },
  {
    id: 'return-script-b',
    profile: 'B',
    text: 'returning: script',
    value: one('returnScript'),
    limit: 35,
    unit: 'ms',
    digits: 1,
  },
  {
    id: 'return-first-task',
    profile: 'B',
    text: 'returning: gated scripts in the first task',
    value: one('returnSameTask'),
    limit: 1,
    unit: '',
    least: true,
  },
]
