import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PanelChooser } from './panel-chooser'

test('the chooser names the panels that are there, says which is shown, and asks for another', () => {
  const asked: string[] = []
  render(
    <PanelChooser
      parts={['landscape', 'resolution']}
      chosen="landscape"
      onChoose={(part) => asked.push(part)}
    />,
  )
  expect(screen.getByRole('button', { name: 'landscape', pressed: true })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'resolution', pressed: false }))
  expect(asked).toEqual(['resolution'])
})
