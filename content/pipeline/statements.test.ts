import { expect, test } from 'vitest'
import { takeSurvey } from './take-survey'

const statementsOf = (body: string) =>
  takeSurvey('content/03-posterior/chapter.mdx', body).statements

test('a theorem is listed with its words, its note apart, and what it rests on', () => {
  const [law] =
    statementsOf(`<Theorem name="The law" source="@watanabe2009, ch. 6" by="#law" id="law-theorem">

Let *all* be well.<Sidenote>In full: very well.</Sidenote> Then

$$ #law
F_n = n
$$

as in [](#law).

</Theorem>`)
  expect(law).toMatchObject({ line: 1, id: 'law-theorem', kind: 'theorem', name: 'The law' })
  expect(law?.grounds).toEqual([
    { kind: 'work', key: 'watanabe2009', place: 'ch. 6' },
    { kind: 'place', href: '#law' },
  ])
  const words = law?.blocks.map((block) =>
    block.map((piece) => (piece.kind === 'value' ? piece.of : piece.html.replace(/<span.*/, '…'))),
  )
  expect(words).toEqual([
    ['Let ', '<em>all</em>', ' be well.', ' Then'],
    ['…'],
    ['as in ', 'equation (1)', '.'],
  ])
  expect(law?.notes).toEqual([[{ kind: 'html', html: 'In full: very well.' }]])
})

test('what is cited and computed inside a claim is what it rests on', () => {
  const [claim] = statementsOf(
    'So <Claim kind="computation" id="c" name="It is two" by="lib/a.test.ts">it is <Value of="two" digits="2"/> <Cite keys="a1999; b1999" place="p. 3"/>.</Claim>',
  )
  expect(claim?.grounds).toEqual([
    { kind: 'test', file: 'lib/a.test.ts' },
    { kind: 'value', of: 'two' },
    { kind: 'work', key: 'a1999', place: 'p. 3' },
    { kind: 'work', key: 'b1999', place: 'p. 3' },
  ])
  expect(claim?.blocks).toEqual([
    [
      { kind: 'html', html: 'it is ' },
      { kind: 'value', of: 'two', digits: '2' },
      { kind: 'html', html: '' },
      { kind: 'html', html: '.' },
    ],
  ])
})

const theorem = (name: string) =>
  `<Theorem name="${name}" source="proved below">\n\nText.\n\n</Theorem>`

test('a proof belongs to the theorem right before it', () => {
  const proof = '<Proof>\n\nText.\n\n</Proof>'
  const [first, second] = statementsOf(`${theorem('A')}\n\n${theorem('B')}\n\nWords.\n\n${proof}`)
  expect(first?.grounds).toEqual([])
  expect(second?.grounds).toEqual([{ kind: 'proof' }])
})
