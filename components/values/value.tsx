import { formatNumber } from './format-number'
import { type QuantityName, quantities } from '@/lib/quantities/index'

type Props = {
  readonly of: QuantityName
  /** Significant digits; three unless said. */
  readonly digits?: string
}

const computed = new Map<QuantityName, number>()

/** Each quantity is computed once a build, however often it is printed. */
const valueOf = (name: QuantityName): number => {
  const known = computed.get(name)
  if (known !== undefined) return known
  const value = quantities[name].value()
  computed.set(name, value)
  return value
}

/**
 * A number in the prose, asked of the library when the page is built, so that no chapter states by hand
 * what can be computed. What it is can be read by resting on it.
 *
 * @throws RangeError for a quantity that does not exist or is not a finite number
 */
export const Value = ({ of, digits = '3' }: Props) => {
  const quantity = quantities[of]
  if (quantity === undefined)
    throw new RangeError(`of must name a quantity of the prose, got ${String(of)}`)
  const { mantissa, exponent } = formatNumber(valueOf(of), Number(digits))
  return (
    <data
      className="value"
      value={valueOf(of)}
      title={`Computed: ${quantity.meaning}, by ${quantity.how}`}
    >
      {mantissa}
      {exponent !== undefined && (
        <>
          {' '}
          × 10<sup>{exponent}</sup>
        </>
      )}
    </data>
  )
}
