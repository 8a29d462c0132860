import type { Command, Progress } from './command'

/** What a process leaves behind: 0 is an answer, 2 bad input, 1 a failure of ours. */
export type Outcome = {
  readonly status: 0 | 1 | 2
  readonly stdout: string
  readonly stderr: string
}

/**
 * The outcome of `slt ARGS` for a table of commands: the answer as one JSON object on one line; help;
 * or one line that names the bad argument and its value. What a long command tells on its way goes to
 * `progress`.
 *
 * @example
 * await answer([], ['--help']) // status 0, and the overview on stdout
 */
export async function answer(
  commands: readonly Command[],
  args: readonly string[],
  progress: Progress = UNWATCHED,
): Promise<Outcome> {
  const [name, ...rest] = args
  if (name === undefined || isHelp(name)) return said(overview(commands))
  const command = commands.find((candidate) => candidate.name === name)
  if (!command)
    return refused(
      `COMMAND must be one of ${commands.map((known) => known.name).join(', ')}, got ${name}`,
    )
  if (rest.some(isHelp)) return said(help(command))
  try {
    return said(JSON.stringify(await command.run(rest, progress)))
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return refused(error.message)
    return { status: 1, stdout: '', stderr: `${error instanceof Error ? error.stack : error}\n` }
  }
}

const UNWATCHED: Progress = { isWatched: false, tell: () => {} }

function isHelp(arg: string): boolean {
  return arg === '--help' || arg === '-h'
}

function said(text: string): Outcome {
  return { status: 0, stdout: `${text}\n`, stderr: '' }
}

function refused(message: string): Outcome {
  return { status: 2, stdout: '', stderr: `slt: ${message.replace(/\s*\n\s*/g, ' ')}\n` }
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  return [
    'Usage: npm run -s slt -- COMMAND [ARGUMENTS]',
    '',
    'Answers with one JSON object on standard output. Bad input: exit status 2, one line on',
    'standard error.',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'npm run -s slt -- COMMAND --help tells more of each.',
  ].join('\n')
}

function help({ name, summary, usage }: Command): string {
  return `${name}: ${summary}\n\n${usage.trim()}`
}
