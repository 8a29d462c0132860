import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Entry = {
  readonly resolved?: string
  readonly integrity?: string
  readonly inBundle?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages }: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const installed = Object.entries(packages).filter(([place]) => place !== '')

/** The registry may be left unsaid: the content is checked by its hash. */
const isFromRegistry = (resolved: string) =>
  resolved === '' || resolved.startsWith('https://registry.npmjs.org/')

/** Where Node finds `name` from `place`: its own folder first, then those around it. */
function isFound(name: string, place: string): boolean {
  const inside = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`
  if (packages[inside]) return true
  return (
    place !== '' &&
    isFound(name, place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1)))
  )
}

test('the lock file says of every package what its content is, and takes none from elsewhere than the registry', () => {
  const loose = installed.filter(
    ([, { resolved = '', integrity = '', inBundle }]) =>
      inBundle !== true && !(isFromRegistry(resolved) && integrity.startsWith('sha512-')),
  )
  expect(loose.map(([place]) => place)).toEqual([])
})

test('the lock file holds what every package asks for, also for other platforms', () => {
  const missing = Object.entries(packages).flatMap(
    ([place, { dependencies = {}, optionalDependencies = {} }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isFound(name, place))
        .map((name) => `${place} asks for ${name}`),
  )
  expect(missing).toEqual([])
})
