import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { realThreshold } from '@/lib/geometry/threshold'
import { resolutionWalk } from '@/lib/geometry/walk/walk-of'
import { drawnChartSteps } from '@/lib/lab/drawn-chart'
import { runToEnd } from '@/lib/numerics/run-to-end'
import { ResolutionView } from './resolution-view'

function walkOf(K: string) {
  const answer = realThreshold({ polynomial: polynomialOf(K), region: { kind: 'point', at: {} } })
  if (answer.status !== 'exact' || !answer.certificate)
    throw new TypeError(`${K} has no resolution`)
  return resolutionWalk(answer.certificate)
}

function Walked({ K, isStill = false }: { readonly K: string; readonly isStill?: boolean }) {
  const [selected, onSelect] = useState('')
  const walk = walkOf(K)
  return (
    <ResolutionView
      uid="walk"
      walk={walk}
      drawn={runToEnd(drawnChartSteps(walk))}
      selected={selected}
      isStill={isStill}
      onSelect={onSelect}
    />
  )
}

const chosen = () => screen.getByRole('treeitem', { selected: true })
const words = () => document.querySelector('.walk-words')?.textContent ?? ''

test('the arrow keys walk the tree of the cusp from the plane to its last chart and back', () => {
  render(<Walked K="(x^2-y^3)^2" />)
  expect(screen.getAllByRole('treeitem')).toHaveLength(5)
  expect(words()).toContain('blown up to E1')
  for (const says of ['E2', 'E3', 'E3 and E1']) {
    fireEvent.keyDown(chosen(), { key: 'ArrowRight' })
    expect(chosen().textContent).toContain(says)
  }
  expect(words()).toContain('Least k/N so far: 5/12, on E3')
  fireEvent.keyDown(chosen(), { key: 'ArrowLeft' })
  expect(chosen().textContent).toContain('blow up: E3')
  fireEvent.keyDown(chosen(), { key: 'End' })
  expect(document.activeElement).toBe(screen.getAllByRole('treeitem')[4])
  fireEvent.keyDown(chosen(), { key: 'Home' })
  expect(chosen().textContent).toContain('around (0, 0)')
})

test('a click on a chart shows the one before and the one after', () => {
  const { container } = render(<Walked K="(x^2-y^3)^2" />)
  expect(container.querySelectorAll('[data-plot]')).toHaveLength(1)
  fireEvent.click(screen.getAllByRole('treeitem')[2]!)
  expect(container.querySelectorAll('[data-plot]')).toHaveLength(2)
  expect(screen.getByText('The chart before, with the centre that is blown up')).not.toBeNull()
  expect(screen.getByText('The chart after the blow-up')).not.toBeNull()
})

test('a slider closes the blow-up: the new divisor becomes one point of the chart before', () => {
  const { container } = render(<Walked K="(x^2-y^3)^2" />)
  fireEvent.click(screen.getAllByRole('treeitem')[1]!)
  const slider = container.querySelector('input[type=range]')!
  const divisor = () =>
    container.querySelectorAll('[data-plot]')[1]!.querySelector('[data-divisor] path')!
  fireEvent.change(slider, { target: { value: '0' } })
  const places = [
    ...divisor()
      .getAttribute('d')!
      .matchAll(/(-?[\d.]+),(-?[\d.]+)/g),
  ]
  expect(new Set(places.map(([, x, y]) => `${x},${y}`))).toEqual(new Set(['500,500']))
})

test('a smooth curve needs no blow-up, and the words say along what λ is attained', () => {
  const answer = realThreshold({
    polynomial: polynomialOf('(x^2+y^2-1)^2'),
    region: { kind: 'box', box: {} },
  })
  if (answer.status !== 'exact' || !answer.certificate) throw new TypeError('no resolution')
  render(
    <ResolutionView
      uid="walk"
      walk={{ ...resolutionWalk(answer.certificate), points: [] }}
      drawn={{}}
      selected=""
      isStill={false}
      onSelect={() => {}}
    />,
  )
  expect(screen.getByText(/attained along C1 \(N = 2, k = 1\)/)).not.toBeNull()
})

test('the panel has no fault that axe knows, still or live', async () => {
  for (const isStill of [true, false]) {
    const { container } = render(<Walked K="((x^2-2*y^2)^2-y^5)^2" isStill={isStill} />)
    fireEvent.click(screen.getAllByRole('treeitem')[1]!)
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id }) => id)).toEqual([])
    cleanup()
  }
})
