import { expect, test } from 'vitest'
import { recordsOf } from './records'

const math = (inner: string) =>
  `<span class="katex"><span class="katex-mathml"><math><semantics><mrow>${inner}</mrow><annotation>TeX</annotation></semantics></math></span><span class="katex-html">picture of it</span></span>`

const squared = math('<msup><mi>w</mi><mn>2</mn></msup>')

const chapter = `<!doctype html><header>Header</header><main>
<header><p class="chapter-number">Chapter 3</p><h1>The posterior</h1><p>A summary.</p></header>
<article><section><p class="level-mark">I</p><h2 id="film">The film<a data-heading-link="">#</a></h2>
<p>It grows like ${squared}, so<span class="citation">[1]</span> they say.</p>
<figure id="stage"><div data-island="x"><p class="widget-title">The posterior film</p>Knobs</div>
<figcaption><a class="caption-number">Figure 1</a> A belief narrows.</figcaption></figure>
<section data-statement="theorem" id="t"><p class="statement-name"><a>Theorem 2</a> <span class="statement-title">the law</span></p><p>It holds.</p></section>
<p>Then <span data-equation="How much worse than the best" id="excess-loss">${math('<mi>K</mi><mo>=</mo><mn>0</mn>')}<a aria-label="Link to equation 4: how">(4)</a></span></p>
</section></article></main><footer>Footer</footer>`

const found = (url: string, html = chapter, page = '/posterior/') =>
  recordsOf(html, page).find((record) => record.url === url)

test('a section is found under its heading, with its formulas in signs and without its apparatus', () => {
  expect(found('/posterior/#film')).toEqual({
    url: '/posterior/#film',
    title: 'The film',
    kind: '',
    place: '3. The posterior',
    text: 'It grows like w², so they say. Then K = 0',
  })
})

test('a figure, a statement and a formula are found under their own names', () => {
  const figure = { title: 'The posterior film', kind: 'Figure 1', text: 'A belief narrows.' }
  expect(found('/posterior/#stage')).toMatchObject(figure)
  const theorem = { title: 'The law', kind: 'Theorem 2', text: 'It holds.' }
  expect(found('/posterior/#t')).toMatchObject(theorem)
  const formula = { title: 'How much worse than the best', kind: 'Formula 4', text: 'K = 0' }
  expect(found('/posterior/#excess-loss')).toMatchObject(formula)
})

test('the page itself is found under its title, without what every page has', () => {
  const page = { title: 'The posterior', kind: 'Chapter', text: 'A summary.' }
  expect(found('/posterior/')).toMatchObject(page)
  expect(JSON.stringify(recordsOf(chapter, '/posterior/'))).not.toMatch(/Header|Footer|picture/)
})

test('a term of the glossary is found by its name', () => {
  const html =
    '<main><h1>Glossary</h1><dl><div id="truth"><dt>truth</dt><dd>What is so.</dd></div></dl></main>'
  const term = { title: 'Truth', kind: 'Term', place: 'Glossary', text: 'What is so.' }
  expect(found('/glossary/#truth', html, '/glossary/')).toMatchObject(term)
})
