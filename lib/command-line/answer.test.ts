import { expect, test } from 'vitest'
import { answer } from './answer'
import { commands } from './commands/index'

test.each([
  { args: 'reduced-rank --sizes 2,2,2 --rank 0', lambda: '3/2', multiplicity: 1 },
  { args: 'reduced-rank --rank=2 --sizes=3,2,3', lambda: '4', multiplicity: 1 },
  { args: 'deep-linear --widths 2,2,2,2 --rank 0', lambda: '3/2', multiplicity: 3 },
  { args: 'tanh --units 4', lambda: '1', multiplicity: 2 },
])('slt $args answers one JSON object', async ({ args, lambda, multiplicity }) => {
  const { status, stdout, stderr } = await answer(commands, args.split(' '))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({ lambda, multiplicity })
})

test.each([
  { args: 'reduced-rank --sizes 2,2 --rank 0', names: '--sizes', value: '2,2' },
  { args: 'reduced-rank --sizes 2,0,2 --rank 0', names: '--sizes', value: '2,0,2' },
  { args: 'reduced-rank --sizes 2,x,2 --rank 0', names: '--sizes', value: 'x' },
  { args: 'reduced-rank --sizes 2,2,2 --rank 3', names: '--rank', value: '3' },
  { args: 'reduced-rank --sizes 2,2,2 --rank -1', names: '--rank', value: '-1' },
  { args: 'reduced-rank --sizes 2,2,2', names: '--rank', value: 'nothing' },
  { args: 'reduced-rank --sizes 2,2,2 --rank', names: '--rank', value: 'none' },
  { args: 'reduced-rank --size 2,2,2 --rank 0', names: 'argument', value: '--size' },
  { args: 'tanh --units 1 --units 2', names: '--units', value: '--units again' },
  { args: 'deep-linear --widths 3 --rank 0', names: '--widths', value: '3' },
  { args: 'deep-linear --widths 3,2.5 --rank 0', names: '--widths', value: '2.5' },
  { args: 'deep-linear --widths 3,2,3 --rank 4', names: '--rank', value: '4' },
  { args: 'tanh --units 0', names: '--units', value: '0' },
  { args: 'tanh --units NaN', names: '--units', value: 'NaN' },
  { args: 'tanh 4', names: 'argument', value: '4' },
  { args: 'nonsense', names: 'COMMAND', value: 'nonsense' },
])('slt $args is refused in one line that names $names and $value', async (row) => {
  const { status, stdout, stderr } = await answer(commands, row.args.split(' '))
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^slt: [^\n]+\n$/)
  expect(stderr).toContain(row.names)
  expect(stderr).toContain(`got ${row.value}`)
})

test('the overview names every command, and each tells its usage', async () => {
  const overview = await answer(commands, ['--help'])
  expect(overview.status).toBe(0)
  expect(await answer(commands, [])).toEqual(overview)
  for (const { name, summary } of commands) {
    expect(overview.stdout).toContain(name)
    expect(overview.stdout).toContain(summary)
    const help = await answer(commands, [name, '--help'])
    expect(help.status).toBe(0)
    expect(help.stdout).toContain(`Usage: slt ${name}`)
  }
})

test('a failure of ours is not blamed on the input', async () => {
  const broken = {
    name: 'broken',
    summary: '',
    usage: '',
    run: () => {
      throw new Error('no such thing')
    },
  }
  const { status, stderr } = await answer([broken], ['broken'])
  expect(status).toBe(1)
  expect(stderr).toContain('no such thing')
})
