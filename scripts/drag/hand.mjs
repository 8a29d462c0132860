/** A restless hand: moves, presses and types at random in a live figure, the same on each run. */

/** Polynomials that the hand types into the Lab. */
const polynomials = [
  'x^2',
  'x^2*y^2',
  '(x^2-y^3)^2',
  'x^2+y^4',
  '(x*y*z)^2',
  'x^2+',
  '1+x^2',
  'x^2*y^2+y^6',
]

/** What a hand finds in a figure, by kind. */
const controls = {
  sliders: '[data-live] input[type="range"]',
  texts: '[data-live] .lab input[type="text"]',
  others:
    '[data-live] :is(input[type="radio"], input[type="checkbox"], .widget-picture button, .widget-controls button, .widget-tools > button:first-child)',
}

/** So many random actions on the figure of a page, about one a frame; `seed` gives the same ones again. */
export const fidget = (page, seed, times) =>
  page.evaluate(
    async ([state, count, kinds, words]) => {
      const random = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        return state / 2 ** 32
      }
      const pick = (list) => list[Math.floor(random() * list.length)]
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
      const act = () => {
        const chance = random()
        const kind = chance < 0.9 ? 'sliders' : chance < 0.99 ? 'others' : 'texts'
        const target = pick(document.querySelectorAll(kinds[kind]))
        if (!target) return
        if (kind === 'others') return target.click()
        const [low, high] = [Number(target.min), Number(target.max)]
        set.call(target, kind === 'texts' ? pick(words) : String(low + (high - low) * random()))
        target.dispatchEvent(new Event('input', { bubbles: true }))
      }
      for (let move = 0; move < count; move++) {
        act()
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    },
    [seed, times, controls, polynomials],
  )
