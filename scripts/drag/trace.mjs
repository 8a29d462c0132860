/** Traces of Chromium: what ran on the page's main thread while an action ran. */

/** Runs an action under a trace; resolves to its events. */
const traced = async (client, action) => {
  const events = []
  const collect = ({ value }) => events.push(...value)
  client.on('Tracing.dataCollected', collect)
  const complete = new Promise((resolve) => {
    client.once('Tracing.tracingComplete', resolve)
  })
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
    },
  })
  await action()
  await client.send('Tracing.end')
  await complete
  client.off('Tracing.dataCollected', collect)
  return events
}

/**
 * The tasks of the main thread while an action runs, in milliseconds: `wall` on the clock, which counts
 * waiting for the machine too, and `cpu`, which does not.
 */
export async function tasksDuring(client, action) {
  const events = await traced(client, action)
  const main = events.find(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  )
  return events
    .filter(({ name, ph, pid, tid }) => {
      const isTask = ph === 'X' && name === 'RunTask'
      return isTask && pid === main?.pid && tid === main?.tid
    })
    .map(({ dur, tdur = dur }) => ({ wall: dur / 1000, cpu: tdur / 1000 }))
}
