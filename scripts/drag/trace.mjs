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

const timeOf = (tasks) => tasks.reduce((sum, { dur }) => sum + dur, 0)

/** The tasks of the page's main thread: of the busiest, since Chromium keeps a spare process ready, whose idles. */
const mainTasksIn = (events) =>
  events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) =>
      events.filter(
        ({ name, ph, ...by }) =>
          ph === 'X' && name === 'RunTask' && by.pid === pid && by.tid === tid,
      ),
    )
    .reduce((one, other) => (timeOf(other) > timeOf(one) ? other : one))

/**
 * The tasks of the main thread while an action runs, in milliseconds: `wall` on the clock, which counts
 * waiting for the machine too, and `cpu`, which does not.
 */
export async function tasksDuring(client, action) {
  const tasks = mainTasksIn(await traced(client, action))
  return tasks.map(({ dur, tdur = dur }) => ({ wall: dur / 1000, cpu: tdur / 1000 }))
}
