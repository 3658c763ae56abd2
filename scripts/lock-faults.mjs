/**
 * Names what is wrong with a lock file: optional packages of other platforms that it has lost (npm drops them where it
 * finds node_modules without them), and addresses of a registry, which hold for one machine only.
 * @param {{ packages?: Record<string, { resolved?: string, link?: boolean, optionalDependencies?: Record<string, string> }> }} lock
 * @returns {string[]}
 */
export function lockFaults({ packages = {} }) {
  const faults = []
  for (const [path, { resolved, optionalDependencies = {} }] of Object.entries(packages)) {
    if (/^\w+:\/\//.test(resolved ?? '')) faults.push(`${path} has an address: ${resolved}`)
    for (const name of Object.keys(optionalDependencies)) {
      if (!placesOf(name, path).some((place) => place in packages)) faults.push(`${path} lacks its optional ${name}`)
    }
  }
  return faults
}

/** Where Node looks for a package, from `path` upwards. */
function placesOf(name, path) {
  const above = path.lastIndexOf('node_modules/')
  const here = `${path && `${path}/`}node_modules/${name}`
  return path ? [here, ...placesOf(name, path.slice(0, Math.max(above - 1, 0)))] : [here]
}
