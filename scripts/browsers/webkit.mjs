/**
 * An installed WebKit: the small browser of WebKitGTK, driven by its own WebDriver, on a screen in memory where there is
 * none. Each page is a session of its own.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { installed } from './installed.mjs'
import { pageOf, startDriver } from './web-driver.mjs'

/** WebKitGTK keeps its browser beside the library, under a folder for the kind of machine. */
const beside = ['/usr/lib', '/usr/libexec'].flatMap((folder) => {
  try {
    const names = readdirSync(folder).filter((name) => /-linux-gnu|^webkit2?gtk-/.test(name))
    return ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap((version) =>
      [folder, ...names.map((name) => join(folder, name))].map((place) =>
        join(place, version, 'MiniBrowser'),
      ),
    )
  } catch {
    return []
  }
})

const driver = installed({ variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'] })
const binary = installed({ variable: 'WEBKIT_PATH', names: ['MiniBrowser'], places: beside })
const screen = installed({ variable: 'XVFB_RUN_PATH', names: ['xvfb-run'] })
const hasScreen = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

/** Put into each page as soon as it answers: the protocol tells nothing of the console. */
const listen = () => {
  if (window.complaints) return
  const complaints = []
  window.complaints = complaints
  const note = (text) => complaints.push(String(text))
  addEventListener('error', ({ message }) => note(message))
  addEventListener('unhandledrejection', ({ reason }) => note(reason))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    note(`policy: ${violatedDirective} blocked ${blockedURI}`),
  )
  const { error } = console
  console.error = (...words) => {
    note(words.join(' '))
    error(...words)
  }
}

const open = async (send) => {
  const { sessionId } = await send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        timeouts: { script: 10_000, pageLoad: 60_000 },
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    },
  })
  await send('POST', `/session/${sessionId}/window/rect`, { width: 1280, height: 800 })
  const page = pageOf(send, sessionId)
  /** The first question to a page that has come may never be answered (2.50): it is asked again. */
  const settle = async (triesLeft = 3) => {
    try {
      await page.run(listen)
    } catch (error) {
      if (triesLeft === 0 || !error.message.startsWith('timeout')) throw error
      await settle(triesLeft - 1)
    }
  }
  return {
    ...page,
    complaints: () => page.run(() => window.complaints ?? []),
    async goto(address) {
      await page.goto(address)
      await settle()
    },
    async reload() {
      await page.reload()
      await settle()
    },
  }
}

export const webkit = {
  name: 'WebKit',
  isHere: Boolean(driver && binary && (hasScreen || screen)),
  howToGet:
    'apt-get install webkit2gtk-driver xvfb xauth, or set WEBKIT_DRIVER_PATH and WEBKIT_PATH to WebKitWebDriver and its MiniBrowser',
  async launch() {
    const { send, stop } = await startDriver(hasScreen ? driver : screen, (port) => [
      ...(hasScreen ? [] : ['-a', '-s', '-screen 0 1400x1000x24', driver]),
      `--port=${port}`,
    ])
    const probe = await send('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    })
    await send('DELETE', `/session/${probe.sessionId}`)
    const { browserName, browserVersion } = probe.capabilities
    return {
      version: `${browserName}/${browserVersion}`,
      open: () => open(send),
      close: async () => stop(),
    }
  },
}
