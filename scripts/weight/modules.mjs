/** Which scripts of the export bring which others, read from the built files themselves. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const named = (text, pattern) => [...text.matchAll(pattern)].map((found) => found[1])

/** A task of the worker, as the build writes it: its name, and the script that is fetched when it is asked for. */
const task = /([\w$]+):[\w$]+\(async\(\)=>\(await import\("\.\/([\w.-]+\.js)"\)\)/g

/** What is fetched only when a reader types a loss; who reads to the end does not. */
const isForSome = (name) => /^part-(lab-engine|several-methods)-/.test(name)

/** A script: what it imports at once and later, the workers that it spawns, and the tasks, when it is one. */
const readModule = (text) => ({
  text,
  now: named(text, /\b(?:import|from)"\.\/([\w.-]+\.js)"/g),
  later: named(text.replaceAll(task, ''), /\bimport\("\.\/([\w.-]+\.js)"\)/g),
  workers: named(text, /new URL\("\.\/([\w.-]+\.js)",import\.meta\.url\)/g),
  tasks: [...text.matchAll(task)].map(([, name, file]) => ({ name, file })),
})

/** Every script of a folder, by its name. */
export const readModules = async (folder) => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const read = async (name) => [name, readModule(await readFile(join(folder, name), 'utf8'))]
  return Object.fromEntries(await Promise.all(names.map(read)))
}

/** The scripts `names`, and what comes with them because they import it. */
export const broughtBy = (modules, names, brought = new Set()) => {
  for (const name of names) {
    if (brought.has(name)) continue
    if (!(name in modules)) throw new Error(`the script ${name} is not there`)
    brought.add(name)
    broughtBy(modules, modules[name].now, brought)
  }
  return brought
}

/** Whether a script, with what it imports, holds the library that draws in three dimensions. */
const hasSpace = (modules, name) =>
  [...broughtBy(modules, [name])].some((one) => modules[one].text.includes('WebGLRenderer'))

/** Whether a script brings the library that draws in three dimensions, at once or when it finds that it can. */
const isSpatial = (modules, name) =>
  [name, ...modules[name].later].some((one) => hasSpace(modules, one))

/** The scripts that the figure of a script `entry` fetches while a reader uses it; drawing in space aside. */
export const scriptsOfFigure = (modules, entry) => {
  const brought = broughtBy(modules, [entry])
  const asks = ({ name }) => [...brought].some((one) => modules[one].text.includes(`"${name}"`))
  // A set may grow while it is walked: what comes later brings more.
  for (const name of brought) {
    const { later, workers, tasks } = modules[name]
    const here = [...later, ...workers].filter((one) => !isSpatial(modules, one) && !isForSome(one))
    const asked = tasks.filter(asks).map(({ file }) => file)
    broughtBy(modules, [...here, ...asked], brought)
  }
  return brought
}

/** Whether a figure can be drawn in space. */
export const drawsInSpace = (modules, entry) =>
  [...broughtBy(modules, [entry])].some((name) =>
    modules[name].workers.some((worker) => isSpatial(modules, worker)),
  )
