import type { SetupName } from '@/lib/models/setup'

/** What truth and model are, in words, for a truth of the number c. */
export const NAMES: Readonly<
  Record<SetupName, { readonly model: string; readonly truth: (c: string) => string }>
> = {
  location: { model: 'N(w, 1)', truth: (c) => `N(${c}, 1)` },
  square: { model: 'N(w², 1)', truth: (c) => `N(${c}, 1)` },
  product: { model: 'N(ab, 1)', truth: (c) => `N(${c}, 1)` },
  mixture: {
    model: '(1 − a) N(0, 1) + a N(b, 1)',
    truth: (c) => `½ N(0, 1) + ½ N(${c}, 1)`,
  },
  sum: { model: 'y = (a + b)x + noise', truth: (c) => `y = ${c}x + noise` },
  tanh: { model: 'y = a tanh(bx) + noise', truth: (c) => `y = ${c} tanh(x) + noise` },
}

/** The optimal set in words. */
export function shapeOf(model: SetupName, truth: number): string {
  switch (model) {
    case 'location':
      return 'one point'
    case 'square':
      return truth > 0 ? 'two points' : 'one point'
    case 'sum':
      return 'a straight line'
    case 'product':
      return truth === 0 ? 'two lines that cross' : 'the two branches of a hyperbola'
    case 'mixture':
      return truth === 0 ? 'two lines that cross' : 'one point'
    case 'tanh':
      return truth === 0 ? 'two lines that cross' : 'two points'
  }
}
