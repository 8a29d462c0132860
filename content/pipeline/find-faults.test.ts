import { expect, test } from 'vitest'
import type { Fault } from './fault'
import { findFaults } from './find-faults'
import { type Source, readFront } from './read'
import { takeSurvey } from './take-survey'
import type { World } from './world'

const head = `---
title: The posterior
summary: A chapter to be checked.
level: I
needs: []
published: 2026-11-22
---
`
const file = 'content/03-posterior/chapter.mdx'

const read = (body: string) => {
  const text = `${head}\n${body}\n`
  const source: Source = { slug: 'posterior', number: 3, file, text, front: readFront(file, text) }
  return { source, survey: takeSurvey(file, text) }
}

const other = read('<Level is="I" gives="it">\n\n## Volume\n\n</Level>')

const worldWith = (chapter: ReturnType<typeof read>): World => ({
  widgets: ['posterior-film'],
  values: ['lambda-of-product'],
  works: ['watanabe2009'],
  terms: [
    { id: 'prior', chapter: 'truth-model-prior' },
    { id: 'posterior', chapter: 'posterior' },
    { id: 'multiplicity', chapter: 'volume' },
  ],
  pages: ['/', '/glossary/'],
  hasFile: (path) => path === 'lib/volume.test.ts',
  order: ['truth-model-prior', 'posterior', 'volume'],
  chapters: [chapter, { ...other, source: { ...other.source, slug: 'volume' } }],
})

const faultsOf = (body: string): readonly Fault[] => {
  const chapter = read(body)
  return findFaults(chapter.source, chapter.survey, worldWith(chapter))
}

const section = (body: string) =>
  `<Level is="I" gives="the words">\n\n## Belief\n\n${body}\n\n</Level>`

test('a chapter that names only what exists has no faults', () => {
  const body =
    section(`The <Term of="prior">prior</Term>, reweighted <Cite keys="watanabe2009" place="ch. 6"/>,
see [](#gibbs), [the glossary](/glossary/) and [later](/volume/#volume).<Sidenote>A note.</Sidenote>

$$ #gibbs The posterior
e^{-n L_n(w)}
$$

<Widget of="posterior-film" id="film" state="n=1">A caption with $w$.</Widget>

<Definition term="posterior">It is <Value of="lambda-of-product"/>.</Definition>`)
  expect(faultsOf(body)).toEqual([])
})

// The body begins at line 9, and inside a section at line 13.
test.each([
  {
    name: 'an unknown widget',
    body: section('<Widget of="posterior-flim" id="film">A caption.</Widget>'),
    line: 13,
    what: 'unknown widget “posterior-flim”',
    todo: 'posterior-film',
  },
  {
    name: 'a link to a page that does not exist',
    body: section('One line.\n\nSee [this](/free-energy/).'),
    line: 15,
    what: '/free-energy/ leads to a page that does not exist',
    todo: 'Mend the link',
  },
  {
    name: 'a link to a heading that does not exist',
    body: section('See [this](/volume/#multiplicity).'),
    line: 13,
    what: 'leads to “multiplicity”, which /volume/ does not have',
    todo: 'Mend the link',
  },
  {
    name: 'a link within the chapter that leads nowhere',
    body: section('See [this](#gibs).'),
    line: 13,
    what: 'leads to “gibs”',
    todo: 'Mend the link',
  },
  {
    name: 'a formula that has a number and no name',
    body: section('It is\n\n$$ #gibbs\nw\n$$\n'),
    line: 15,
    what: 'the formula #gibbs has a number and no name',
    todo: 'Name it',
  },
  {
    name: 'a relative link',
    body: section('See [this](volume).'),
    line: 13,
    what: 'is relative',
    todo: 'Mend the link',
  },
  {
    name: 'an unknown citation key',
    body: section('A theorem <Cite keys="watanabe2009; watanabe1889"/>.'),
    line: 13,
    what: 'unknown citation key “watanabe1889”',
    todo: 'content/references.bib',
  },
  {
    name: 'a theorem whose source is unknown',
    body: section(
      '<Theorem name="Main formula" source="@hironaka1964, main theorem">Text.</Theorem>',
    ),
    line: 13,
    what: 'unknown citation key “hironaka1964”',
    todo: 'content/references.bib',
  },
  {
    name: 'a missing term',
    body: section('The <Term of="postirior">posterior</Term>.'),
    line: 13,
    what: 'unknown term “postirior”',
    todo: 'content/glossary.json',
  },
  {
    name: 'a definition of a term that the glossary misses',
    body: section('<Definition term="evidence">Text.</Definition>'),
    line: 13,
    what: 'unknown term “evidence”',
    todo: 'content/glossary.json',
  },
  {
    name: 'a term used before the chapter that defines it',
    body: section('The <Term of="multiplicity">multiplicity</Term>.'),
    line: 13,
    what: 'is used before the chapter that defines it (“volume”)',
    todo: 'define it earlier',
  },
  {
    name: 'a term used before its definition in the chapter',
    body: section(
      'The <Term of="posterior">posterior</Term>.\n\n<Definition term="posterior">It is.</Definition>',
    ),
    line: 13,
    what: '“posterior” is used before its definition in line 15',
    todo: 'define it earlier',
  },
  {
    name: 'a claim that rests on nothing',
    body: section('Text. <Claim kind="conjecture" id="c" name="It holds">It holds.</Claim>'),
    line: 13,
    what: '“It holds” has neither a source nor a computation',
    todo: 'source="@key, place"',
  },
  {
    name: 'a theorem without a source or a proof',
    body: section('<Theorem name="Main formula" source="proved below">Text.</Theorem>'),
    line: 13,
    what: '“Main formula” has neither a source nor a computation',
    todo: 'put a <Proof> below it',
  },
  {
    name: 'a theorem that was only computed',
    body: section(
      'Text. <Claim kind="theorem" id="c" name="It is so" by="lib/volume.test.ts">It is.</Claim>',
    ),
    line: 13,
    what: '“It is so” is called a theorem, and nothing proves it',
    todo: '<Proof>',
  },
  {
    name: 'a computation that nothing computes',
    body: section(
      'Text. <Claim kind="computation" id="c" name="It is 2" source="@watanabe2009">2.</Claim>',
    ),
    line: 13,
    what: '“It is 2” is said to be computed, and nothing computes it',
    todo: 'by="#figure',
  },
  {
    name: 'a contested claim with one side',
    body: section(
      'Text. <Claim kind="contested" id="c" name="Flat is good" source="@watanabe2009">So.</Claim>',
    ),
    line: 13,
    what: 'only one side is named',
    todo: 'who says otherwise',
  },
  {
    name: 'an unknown kind of claim',
    body: section(
      'Text. <Claim kind="fact" id="c" name="So it is" source="@watanabe2009">So.</Claim>',
    ),
    line: 13,
    what: 'there is no kind of claim “fact”',
    todo: 'conjecture',
  },
  {
    name: 'a claim computed by a figure that does not exist',
    body: section('Text. <Claim kind="computation" id="c" name="So" by="#flim">So.</Claim>'),
    line: 13,
    what: 'dead link: #flim',
    todo: 'Mend the link',
  },
  {
    name: 'a claim held by a test that does not exist',
    body: section(
      'Text. <Claim kind="computation" id="c" name="So" by="lib/volum.test.ts">So.</Claim>',
    ),
    line: 13,
    what: 'there is no test lib/volum.test.ts',
    todo: 'from the root of the project',
  },
  {
    name: 'an unknown value',
    body: section('It is <Value of="lambda-of-cusp"/>.'),
    line: 13,
    what: 'unknown value “lambda-of-cusp”',
    todo: 'lambda-of-product',
  },
  {
    name: 'TeX in a line that does not compile',
    body: section('The posterior is $\\frac{1}{n$.'),
    line: 13,
    what: 'TeX does not compile',
    todo: 'Mend the formula',
  },
  {
    name: 'displayed TeX that does not compile, at the line of the fault',
    body: section('$$\nw^2\n+ \\undefined\n$$'),
    line: 15,
    what: 'TeX does not compile',
    todo: 'content/macros.json',
  },
  {
    name: 'TeX in a heading that does not compile',
    body: section('### The law of $\\lam_{$'),
    line: 13,
    what: 'TeX does not compile',
    todo: 'Mend the formula',
  },
  {
    name: 'an unknown component',
    body: section('<Theoerm name="x">Text.</Theoerm>'),
    line: 13,
    what: 'there is no component <Theoerm>',
    todo: 'Theorem',
  },
  {
    name: 'a missing attribute',
    body: section('<Widget of="posterior-film">A caption.</Widget>'),
    line: 13,
    what: '<Widget> has no id',
    todo: 'Write <Widget id="…">',
  },
  {
    name: 'an unknown attribute',
    body: section('<Sidenote side="left">Text.</Sidenote>'),
    line: 13,
    what: '<Sidenote> knows no attribute side',
    todo: 'Take it out',
  },
  {
    name: 'an attribute in braces',
    body: section('<Widget of="posterior-film" id="film" state={1}>A caption.</Widget>'),
    line: 13,
    what: 'has an attribute in braces',
    todo: 'plain strings',
  },
  {
    name: 'code in braces',
    body: section('It is {1 + 1}.'),
    line: 13,
    what: 'code in braces',
    todo: 'move the code into a component',
  },
  {
    name: 'an import',
    body: "import x from 'x'",
    line: 9,
    what: 'import or export',
    todo: 'move the code into a component',
  },
  {
    name: 'an id used twice',
    body: section('### Twice\n\n<Widget of="posterior-film" id="twice">A caption.</Widget>'),
    line: 15,
    what: 'the id “twice” is used twice',
    todo: '[#its-own-id]',
  },
  {
    name: 'a section without a level',
    body: '## Belief',
    line: 9,
    what: 'the section “Belief” bears no level',
    todo: '<Level is="I"',
  },
  {
    name: 'a level that does not exist',
    body: '<Level is="IV" gives="it">\n\n## Belief\n\n</Level>',
    line: 9,
    what: 'there is no level “IV”',
    todo: 'Use one of I, II, III',
  },
])('$name is found, with file, line and what to do', ({ body, line, what, todo }) => {
  const faults = faultsOf(body)
  expect(faults.map((fault) => fault.line)).toEqual([line])
  expect(faults[0]?.file).toBe(file)
  expect(faults[0]?.what).toContain(what)
  expect(faults[0]?.todo).toContain(todo)
})

test('a chapter cannot need one that comes later', () => {
  const chapter = read('')
  const source = { ...chapter.source, front: { ...chapter.source.front, needs: ['volume'] } }
  expect(findFaults(source, chapter.survey, worldWith(chapter))).toMatchObject([
    { file, line: 5, what: 'the chapter needs “volume”, which is no earlier chapter' },
  ])
})

test.each([
  {
    name: 'a missing summary',
    front: 'title: A\nlevel: I\nneeds: []\npublished: 2026-11-22',
    line: 1,
    key: 'summary',
  },
  {
    name: 'an unknown level',
    front: 'title: A\nsummary: B\nlevel: IV\nneeds: []\npublished: 2026-11-22',
    line: 4,
    key: 'level',
  },
  {
    name: 'an unknown key',
    front: 'title: A\nsummary: B\nlevel: I\nneeds: []\npublished: 2026-11-22\nauthor: C',
    line: 1,
    key: 'author',
  },
])('front matter with $name is refused, with file, line and what to do', ({ front, line, key }) => {
  expect(() => readFront(file, `---\n${front}\n---\n`)).toThrow(
    new RegExp(`${file}:${line}: front matter: .*${key}.*\\. State title, summary`),
  )
})

test('a tag that is not closed is refused, with file, line and what to do', () => {
  expect(() => read('One line.\n\n<Level is="I" gives="it">\n\nText.')).toThrow(
    /chapter\.mdx:\d+: .*Level.*Close every tag/s,
  )
})
