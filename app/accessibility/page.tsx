import { Page } from '@/components/prose/page'
import { pageMetadata } from '../page-metadata'
import { reportOn } from '../report-on'

const summary =
  'What was done so that everyone can use the guide, how it was tested, and what is missing.'

export const metadata = pageMetadata({
  title: 'Accessibility',
  description: summary,
  path: '/accessibility/',
})

/** The accessibility statement: what works, what was tested, what is known not to work. */
export default function AccessibilityPage() {
  const { href, version } = reportOn('the accessibility of the guide', '/accessibility/')
  return (
    <Page>
      <h1 className="page-title">Accessibility</h1>
      <p className="page-summary">{summary}</p>
      <div className="colophon">
        <p>
          The guide aims at the Web Content Accessibility Guidelines 2.2, level AA. Nobody outside
          the project has audited it, and it has not been tried with readers who use assistive
          technology. So it does not claim to conform. This statement was written on 23 November
          2026 for version {version}.
        </p>
        <h2 id="what-works">What works</h2>
        <ul>
          <li>
            Every page reads whole without JavaScript: its text, its formulas, and each figure in
            its initial state with its title and its description.
          </li>
          <li>
            Every control can be reached and used by keyboard, and shows when it has the focus.
            Whatever can be dragged has a slider or buttons that do the same.
          </li>
          <li>
            Each figure says in words what it shows at present. The words change when the picture
            does, and are announced when the hand rests.
          </li>
          <li>Formulas come with MathML, and their TeX is what you get when you copy them.</li>
          <li>
            No meaning rests on colour alone: a dash, a shape or a label says the same. Colours were
            chosen apart for the three common colour-blindnesses, in the light and in the dark.
          </li>
          <li>
            Motion starts when you ask for it. Where your system asks for less of it, figures change
            at once and do not glide.
          </li>
          <li>Pages fit a window of 320 CSS pixels without scrolling sideways.</li>
        </ul>
        <h2 id="tested">What is tested, and with what</h2>
        <p>
          Before each change is taken, a machine opens every page and every figure in Chromium. It
          runs the checks of axe in the light, and those of contrast in the dark too; it walks
          through each chapter and each figure with the Tab key, and looks for the ring of the
          focus; it reads the pages with JavaScript off, with reduced motion, and in a window 320
          pixels wide. Fingers on a phone are imitated, and the core of the guide is tried in
          Firefox and in WebKit now and then. Such checks find a part of what can be wrong, and say
          nothing of whether a figure can be understood without seeing it.
        </p>
        <h2 id="known-gaps">Known gaps</h2>
        <ul>
          <li>
            <strong>No screen reader was tried.</strong> Names, roles and live regions follow the
            specifications; how NVDA, JAWS, VoiceOver, TalkBack or Orca speak them is not known.
          </li>
          <li>
            <strong>Safari was not tried</strong> on any machine; the core of the guide was, in
            WebKitGTK, which shares its engine. Neither were a real phone, speech input, a switch,
            or a braille display.
          </li>
          <li>
            The inside of formulas is left out of the automatic checks. How well a formula is read
            aloud depends on the browser and on what reads it; the long ones are long to hear.
          </li>
          <li>
            A description tells what a picture shows, not each of its points. The numbers themselves
            are under “save”, as CSV. Surfaces in three dimensions cannot be explored by ear.
          </li>
          <li>
            The guess that the prediction figures ask for can be given by slider, but comparing two
            curves afterwards relies on the numbers and the description.
          </li>
          <li>
            With text at twice its size on a phone, some long formulas within lines and one table
            run past the edge of their section in the chapters on the posterior and on resolution.
          </li>
          <li>
            Labels in pictures do not grow when only the text size of the browser is raised; page
            zoom and the “present” button enlarge them.
          </li>
          <li>
            Wide formulas, tables and listings of code scroll within themselves in a narrow window.
          </li>
          <li>
            Under Windows’ high contrast colours the figures keep their own colours; this was not
            tried on such a machine.
          </li>
          <li>The guide is in English only, and much of it is hard: the levels say how hard.</li>
        </ul>
        <h2 id="something-in-your-way">If something is in your way</h2>
        <p>
          <a href={href}>Report it</a>, with the browser and the technology that you use, if you
          like. What you cannot reach counts as a mistake like any other.
        </p>
      </div>
    </Page>
  )
}
