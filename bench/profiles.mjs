/**
 * What a phone is held to. Throughput in bytes per second, latency in ms per request, `cpu` as a slow-down.
 *
 * B is a middling phone on a good day; C has Lighthouse's DevTools figures for slow 4G (latency 3.75 times, throughput
 * 0.9 times the nominal one) on a slower phone.
 */
export const profiles = {
  B: { cpu: 4, down: kilobits(1600), up: kilobits(750), latency: 150 },
  C: { cpu: 6, down: kilobits(1474.56), up: kilobits(675), latency: 562.5 },
}

/** For the check before the measuring: nothing is held back. */
export const unthrottled = { cpu: 1, down: -1, up: -1, latency: 0 }

function kilobits(perSecond) {
  return (perSecond * 1000) / 8
}
