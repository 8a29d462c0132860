import { groupDigits } from '@/components/controls/knobs'
import { decimal } from '@/components/figures/format'
import type { FilmFrame, FilmModelName } from './frame'

/** The shape of the set of optimal parameters, by model and truth. */
function optimalSetOf(model: FilmModelName, truth: number): string {
  switch (model) {
    case 'location':
    case 'linear':
      return 'one point'
    case 'square':
      return truth > 0 ? 'two points, w and −w' : 'one point'
    case 'product':
    case 'bilinear':
      return truth === 0 ? 'the cross of the two axes' : 'the two branches of a hyperbola'
    case 'tanh':
      return truth === 0 ? 'the cross of the two axes' : 'two points, (a, b) and (−a, −b)'
  }
}

const modelNames: Readonly<Record<FilmModelName, string>> = {
  location: 'y from N(w, 1)',
  square: 'y from N(w², 1)',
  product: 'y from N(ab, 1)',
  linear: 'y = a + bx with noise',
  bilinear: 'y = abx with noise',
  tanh: 'y = a tanh(bx) with noise',
}

/** What is seen now, in words. */
export function describe(frame: FilmFrame): string {
  const { request, n, picture } = frame
  const source = request.own
    ? 'your own data'
    : request.isPopulation
      ? 'the population'
      : 'sampled data'
  const count = n === 1 ? 'one datum' : `${groupDigits(n)} data`
  const where =
    picture.massInView > 0.995
      ? 'All of the posterior is in view.'
      : `${decimal(100 * picture.massInView, 0)} % of the posterior is in view.`
  const optimal = request.own
    ? ''
    : ` The optimal set is ${optimalSetOf(request.model, request.truth)}.`
  return (
    `The posterior of the model ${modelNames[request.model]} after ${count} (${source}).` +
    `${optimal} ${gaussianWords(frame)} ${where}`
  )
}

function gaussianWords({ laplace, matched }: FilmFrame): string {
  if (laplace.kind === 'gaussian') {
    const far = decimal(laplace.distance.value, 3)
    const verdict =
      laplace.distance.value < 0.05
        ? 'The dashed Gaussian of Laplace all but covers it'
        : 'The dashed Gaussian of Laplace is visibly something else'
    return `${verdict}: total variation ${far}.`
  }
  return (
    `Laplace has no Gaussian to offer here: the Hessian of K at the truth has rank ${laplace.rank} of ` +
    `${laplace.dimension}. Even the Gaussian with the posterior’s own mean and covariance, dashed, is ` +
    `${decimal(matched.distance.value, 3)} away in total variation.`
  )
}
