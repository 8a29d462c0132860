/** As much of the WebDriver protocol (https://www.w3.org/TR/webdriver2/) as the claims need. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** Starts a driver and resolves to what sends it commands: `send('POST', '/session', …)`; `stop` ends it. */
export const startDriver = async (command, argsFor) => {
  const port = await freePort()
  // In a group of its own, so that what it has started ends with it.
  const child = spawn(command, argsFor(port), { stdio: 'ignore', detached: true })
  let fault
  child.once('error', (error) => (fault = error))
  child.once('exit', (code) => (fault ??= new Error(`${command} ended with ${code}`)))
  const stop = () => {
    if (fault === undefined) process.kill(-child.pid)
  }
  process.once('exit', stop)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
  const send = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = await answer.json()
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  const end = Date.now() + 30_000
  for (;;) {
    if (fault !== undefined) throw fault
    const isReady = await send('GET', '/status').then(
      () => true,
      () => false,
    )
    if (isReady) break
    if (Date.now() > end) throw new Error(`${command} does not answer`)
    await wait(100)
  }
  return { send, stop }
}

/** The protocol's own letters for keys that are no letters. */
const keys = { Enter: '\uE007' }

const move = ({ x, y }, duration) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  duration,
})

/** A session as a page for the claims. */
export const pageOf = (send, session) => {
  const at = (path) => `/session/${session}${path}`
  const run = (read, ...args) =>
    send('POST', at('/execute/sync'), { script: `return (${read})(...arguments)`, args })
  const perform = (id, type, actions) =>
    send('POST', at('/actions'), { actions: [{ id, type, actions }] })
  const press = (key) =>
    perform('keys', 'key', [
      { type: 'keyDown', value: keys[key] ?? key },
      { type: 'keyUp', value: keys[key] ?? key },
    ])
  return {
    run,
    goto: (url) => send('POST', at('/url'), { url }),
    reload: () => send('POST', at('/refresh'), {}),
    press,
    async type(text) {
      for (const letter of text) await press(letter)
    },
    async drag(from, to) {
      await perform('mouse', 'pointer', [
        move(from, 0),
        { type: 'pointerDown', button: 0 },
        move(to, 200),
        { type: 'pointerUp', button: 0 },
      ])
    },
    close: () => send('DELETE', at('')),
  }
}
