import { answer } from './answer'
import { commands } from './commands/index'

/** The process: arguments in; standard output, standard error and the exit status out. */
async function main(): Promise<void> {
  const { status, stdout, stderr } = await answer(commands, process.argv.slice(2))
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  process.exitCode = status
}

void main()
