import { answer } from './answer'
import { commands } from './commands/index'

/** The process: arguments in; standard output, standard error and the exit status out. */
async function main(): Promise<void> {
  const progress = {
    isWatched: process.stderr.isTTY === true,
    tell: (line: string) => void process.stderr.write(`${line}\n`),
  }
  const { status, stdout, stderr } = await answer(commands, process.argv.slice(2), progress)
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  process.exitCode = status
}

void main()
