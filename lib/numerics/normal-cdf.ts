/**
 * Φ(x), the probability that a standard normal draw is below x, to about 1e-15 absolute and with a
 * small relative error in the lower tail.
 *
 * Source: the rational approximation of Hart (1968) in the form of West, "Better approximations to
 * cumulative normal functions", Wilmott, 2005.
 *
 * @example
 * normalCdf(0) // 0.5
 */
export function normalCdf(x: number): number {
  const size = Math.abs(x)
  if (size > 38) return x > 0 ? 1 : 0
  const tail = Math.exp(-0.5 * size * size) * (size < MIDDLE ? rational(size) : fraction(size))
  return x > 0 ? 1 - tail : tail
}

/** Where the rational function gives way to the continued fraction. */
const MIDDLE = 7.07106781186547

function rational(x: number): number {
  const above =
    (((((3.52624965998911e-2 * x + 0.700383064443688) * x + 6.37396220353165) * x +
      33.912866078383) *
      x +
      112.079291497871) *
      x +
      221.213596169931) *
      x +
    220.206867912376
  const below =
    ((((((8.83883476483184e-2 * x + 1.75566716318264) * x + 16.064177579207) * x +
      86.7807322029461) *
      x +
      296.564248779674) *
      x +
      637.333633378831) *
      x +
      793.826512519948) *
      x +
    440.413735824752
  return above / below
}

function fraction(x: number): number {
  return 1 / ((x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) * Math.sqrt(2 * Math.PI))
}
