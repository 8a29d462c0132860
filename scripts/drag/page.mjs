/** What happens inside the page: a slider under a hand, and the time until the picture answers. */

/** The first slider that belongs to the figure, and not to the reader's guess. */
const sliderOf = (page) =>
  page
    .locator(
      '[data-live] input[type="range"]:not([aria-label^="your "], [aria-label^="the blow-up"])',
    )
    .first()

/**
 * Keeps, for every input, the time until the end of the next frame, in which the knob has moved (`steps`, what
 * browsers call the interaction to next paint), and until the end of the frame in which the picture or its numbers
 * changed (`answers`). An input that a later one overtook counts from its own time: nothing is left out but the inputs
 * that leave the knob at the value that it had, in the reach of a detent: there is nothing to answer.
 */
export const watchAnswers = (page) =>
  page.evaluate(() => {
    const waiting = []
    const answers = []
    const steps = []
    let isFramed = false
    Object.assign(window, {
      timesOf: () => ({ answers: answers.splice(0), steps: steps.splice(0) }),
    })
    const attribute = 'aria-valuetext'
    let before
    addEventListener(
      'input',
      (event) => {
        before = event.target.getAttribute(attribute)
        waiting.push(event.timeStamp)
        atFrameEnd((end) => steps.push(end - event.timeStamp))
      },
      true,
    )
    // By now the figure has listened, and its knob says where it stands.
    addEventListener('input', ({ target }) => {
      if (target.getAttribute(attribute) === before) waiting.pop()
    })
    const picture = 'svg, canvas, .readout, .widget-description, [data-plot]'
    const ends = []
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => ends.shift()(performance.now()))
    port1.start()
    /** Calls back with the time when the next frame has been painted: a message arrives after it. */
    const atFrameEnd = (end) =>
      requestAnimationFrame(() => {
        ends.push(end)
        port2.postMessage(null)
      })
    const answered = () => {
      if (isFramed || waiting.length === 0) return
      isFramed = true
      atFrameEnd((end) => {
        isFramed = false
        for (const begin of waiting.splice(0)) answers.push(end - begin)
      })
    }
    // The picture of a surface comes as a bitmap, and changes nothing else.
    const context = ImageBitmapRenderingContext.prototype
    const { transferFromImageBitmap } = context
    context.transferFromImageBitmap = function (bitmap) {
      answered()
      return transferFromImageBitmap.call(this, bitmap)
    }
    new MutationObserver((changes) => {
      if (changes.some(({ target }) => target.parentElement?.closest(picture))) answered()
    }).observe(document.querySelector('[data-live]'), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  })

/** The times since the last call, in milliseconds. */
export const takeTimes = (page) => page.evaluate(() => window.timesOf())

/** Drags the first slider from one end to the other in so many moves, about one a frame. */
export async function drag(page, moves) {
  const slider = sliderOf(page)
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  const y = box.y + box.height / 2
  const at = (part) => box.x + 8 + (box.width - 16) * part
  await page.mouse.move(at(0), y)
  await page.mouse.down()
  for (let move = 0; move <= moves; move++) {
    await page.mouse.move(at(move / moves), y)
    await page.waitForTimeout(16)
  }
  await page.mouse.up()
  await page.waitForTimeout(1000) // the last, fine picture
}

/** Whether the page has a slider to drag at all. */
export const hasSlider = async (page) => (await sliderOf(page).count()) > 0

/** Moves the first slider to and fro so many times, as fast as the page takes it. */
export const shake = (page, times) =>
  sliderOf(page).evaluate(async (slider, count) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
    const [low, high] = [Number(slider.min), Number(slider.max)]
    for (let move = 0; move < count; move++) {
      const part = Math.abs(((move * 0.0618) % 2) - 1)
      set.call(slider, String(low + (high - low) * part))
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  }, times)

/** What the page holds after a collection of garbage. */
export async function held(client) {
  await client.send('HeapProfiler.collectGarbage')
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
  return { megabytes: usedSize / 2 ** 20, nodes, listeners: jsEventListeners }
}
