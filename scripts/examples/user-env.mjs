/**
 * The environment of a new user's shell: without what npm hands to the script that it runs, and without frameworks that
 * report to their makers.
 * @param {Record<string, string>} [more]
 * @returns {Record<string, string | undefined>} for `run`; undefined takes a name away
 */
export function userEnv(more = {}) {
  const inherited = Object.keys(process.env).filter((name) => /^npm_|^NODE_ENV$/i.test(name))
  const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }
  return { ...Object.fromEntries(inherited.map((name) => [name, undefined])), ...quiet, ...more }
}
