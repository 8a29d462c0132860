/** Finds a Chromium for the tests, or installs one: CHROMIUM_PATH, Playwright's own, the system's. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const require = createRequire(import.meta.url)

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))

/** The path of a Chromium that is there, or undefined. */
export const findBrowser = () =>
  [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath(), ...elsewhere].find(
    (path) => path && existsSync(path),
  )

const run = (command, args) => {
  console.log(`$ ${[command, ...args].join(' ')}`)
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

const isDebianRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const installFromDebian = () =>
  run('apt-get', ['update']) &&
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])

const installFromPlaywright = () => {
  const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js')
  return run(process.execPath, [cli, 'install', 'chromium'])
}

/** The path of a Chromium, installed if there was none. */
export const ensureBrowser = () => {
  const found = findBrowser()
  if (found) return found
  console.log('No Chromium is here; installing one.')
  if (isDebianRoot()) installFromDebian()
  if (!findBrowser()) installFromPlaywright()
  const installed = findBrowser()
  if (!installed)
    throw new Error('No Chromium could be installed. Set CHROMIUM_PATH to one and run again.')
  return installed
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureBrowser())
