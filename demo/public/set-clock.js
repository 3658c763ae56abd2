/** Gives this page another clock: `now` says what time it is, in ms. For the demo only, and before the widget runs. */
export function setClock(now) {
  const RealDate = Date
  window.Date = new Proxy(RealDate, {
    construct: (real, given, as) => Reflect.construct(real, given.length ? given : [now()], as),
    apply: (real) => new real(now()).toString(),
    get: (real, key) => (key === 'now' ? now : Reflect.get(real, key)),
  })
}
