/** The arguments of a command, taken apart: `--name value` or `--name=value`, and the rest in order. */
export type Arguments = {
  readonly options: ReadonlyMap<string, string>
  readonly positionals: readonly string[]
}

/** The arguments that a command knows. */
export type Signature = {
  /** Names of options that take a value, without the dashes. */
  readonly options?: readonly string[]
  /** Names of the positional arguments, all of them required. */
  readonly positionals?: readonly string[]
}

/**
 * Takes arguments apart and refuses what the signature does not name.
 *
 * @throws RangeError for an unknown, repeated, empty, missing or surplus argument
 * @example
 * parseArguments(['--rank', '1'], { options: ['rank'] }).options.get('rank') // '1'
 */
export function parseArguments(args: readonly string[], signature: Signature): Arguments {
  const known = signature.options ?? []
  const names = signature.positionals ?? []
  const options = new Map<string, string>()
  const positionals: string[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!
    if (!arg.startsWith('--')) {
      positionals.push(arg)
      continue
    }
    const equals = arg.indexOf('=')
    const name = arg.slice(2, equals < 0 ? undefined : equals)
    if (!known.includes(name))
      throw new RangeError(`argument must be ${expected(names, known)}, got ${arg}`)
    if (options.has(name)) throw new RangeError(`--${name} must be given once, got ${arg} again`)
    const value = equals < 0 ? args[++i] : arg.slice(equals + 1)
    if (value === undefined || value === '')
      throw new RangeError(`--${name} must have a value, got none`)
    options.set(name, value)
  }
  const missing = names[positionals.length]
  if (missing !== undefined) throw new RangeError(`${missing} must be given, got nothing`)
  const surplus = positionals[names.length]
  if (surplus !== undefined)
    throw new RangeError(`argument must be ${expected(names, known)}, got ${surplus}`)
  return { options, positionals }
}

/**
 * The value of an option that must be there.
 *
 * @throws RangeError when it is missing
 */
export function required({ options }: Arguments, name: string): string {
  const value = options.get(name)
  if (value === undefined) throw new RangeError(`--${name} must be given, got nothing`)
  return value
}

/**
 * The integer that an option's text names.
 *
 * @throws RangeError when the text is not an integer
 */
export function integer(name: string, text: string): number {
  const value = Number(text)
  if (!/^\s*[-+]?\d+\s*$/.test(text) || !Number.isSafeInteger(value))
    throw new RangeError(`--${name} must be an integer, got ${text || 'nothing'}`)
  return value
}

/**
 * The integers of a list "1,2,3".
 *
 * @throws RangeError when one of them is not an integer
 */
export function integers(name: string, text: string): readonly number[] {
  return text.split(',').map((item) => integer(name, item))
}

/**
 * The finite number that an option's text names.
 *
 * @throws RangeError when the text is not a finite number
 */
export function number(name: string, text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value))
    throw new RangeError(`--${name} must be a finite number, got ${text || 'nothing'}`)
  return value
}

/**
 * The finite numbers of a list "10,1e3".
 *
 * @throws RangeError when one of them is not a finite number
 */
export function numbers(name: string, text: string): readonly number[] {
  return text.split(',').map((item) => number(name, item))
}

/**
 * Whether the text of an option says yes.
 *
 * @throws RangeError when it is neither yes nor no
 */
export function yesOrNo(name: string, text: string): boolean {
  if (text !== 'yes' && text !== 'no')
    throw new RangeError(`--${name} must be yes or no, got ${text}`)
  return text === 'yes'
}

function expected(names: readonly string[], known: readonly string[]): string {
  return [...names, ...known.map((option) => `--${option}`), '--help'].join(' or ')
}
