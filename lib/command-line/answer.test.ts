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
  { args: 'free-energy nowhere --t 10', names: 'landscape', value: 'nowhere' },
  { args: 'free-energy --t 10', names: 'LANDSCAPE', value: 'nothing' },
  { args: 'free-energy cusp', names: '--t', value: 'nothing' },
  { args: 'free-energy cusp --t 10,-1', names: '--t', value: '-1' },
  { args: 'free-energy cusp --t 10,,20', names: '--t', value: 'nothing' },
  { args: 'free-energy cusp --t Infinity', names: '--t', value: 'Infinity' },
  { args: 'landscapes all', names: 'argument', value: 'all' },
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

test('slt landscapes tells λ and m of each, and slt free-energy its −log Z⁰ with an error', async () => {
  const table = JSON.parse((await answer(commands, ['landscapes'])).stdout)
  expect(table.landscapes).toContainEqual(
    expect.objectContaining({ id: 'cusp', formula: '(w1^2 - w2^3)^2', lambda: '5/12' }),
  )
  const { stdout } = await answer(commands, ['free-energy', 'quartic', '--t', '1,100'])
  const { lambda, results } = JSON.parse(stdout)
  expect(lambda).toBe('1/4')
  expect(results[0].asymptote).toBe(null)
  expect(results[1].freeEnergy).toBeCloseTo(-Math.log(0.28662963), 8)
  expect(results[1].asymptote).toBeCloseTo(Math.log(100) / 4, 12)
  expect(results[1].error.freeEnergy).toBeLessThan(1e-9)
})
