import type { Expression } from './expression'

/** A real function of a position w. */
export type ScalarField = (w: ArrayLike<number>) => number

/**
 * The function that an expression denotes. The tree is laid out once as a list of additions and
 * multiplications of registers, so that a call is one flat loop; powers become squarings, with exact
 * signs.
 *
 * @example
 * evaluation(square(variable(0)))([3]) // 9
 */
export function evaluation(of: Expression): ScalarField {
  const program = compiled(of)
  const { result, loads, constants } = program
  const left = Int32Array.from(program.left)
  const right = Int32Array.from(program.right)
  const isProduct = Uint8Array.from(program.isProduct)
  const first = loads.length + constants.length
  const registers = new Float64Array(first + left.length)
  registers.set(constants, loads.length)
  return (w) => {
    for (let i = 0; i < loads.length; i++) registers[i] = w[loads[i]!]!
    for (let i = 0; i < left.length; i++) {
      const a = registers[left[i]!]!
      const b = registers[right[i]!]!
      registers[first + i] = isProduct[i] ? a * b : a + b
    }
    return registers[result]!
  }
}

/** Registers hold the loaded coordinates, then the constants, then the value of each operation. */
type Program = {
  /** The coordinates that are loaded. */
  readonly loads: readonly number[]
  readonly constants: readonly number[]
  /** The registers that each operation reads. */
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly isProduct: readonly number[]
  /** The register of the answer. */
  readonly result: number
}

function compiled(of: Expression): Program {
  const loads = [
    ...new Set(leaves(of).flatMap((leaf) => (leaf.kind === 'variable' ? leaf.index : []))),
  ]
  const constants = [
    ...new Set(leaves(of).flatMap((leaf) => (leaf.kind === 'constant' ? leaf.value : []))),
  ]
  const [left, right, isProduct]: [number[], number[], number[]] = [[], [], []]
  const operation = (product: number) => (a: number, b: number) => {
    left.push(a)
    right.push(b)
    isProduct.push(product)
    return loads.length + constants.length + left.length - 1
  }
  const [plus, times] = [operation(0), operation(1)]
  const raised = (base: number, exponent: number): number => {
    if (exponent === 1) return base
    const half = raised(base, Math.floor(exponent / 2))
    const squared = times(half, half)
    return exponent % 2 === 0 ? squared : times(squared, base)
  }
  const register = (node: Expression): number => {
    switch (node.kind) {
      case 'constant':
        return loads.length + constants.indexOf(node.value)
      case 'variable':
        return loads.indexOf(node.index)
      case 'sum':
        return node.terms.map(register).reduce((a, b) => plus(a, b))
      case 'product':
        return node.factors.map(register).reduce((a, b) => times(a, b))
      case 'power':
        return raised(register(node.base), node.exponent)
    }
  }
  const result = register(of)
  return { loads, constants, left, right, isProduct, result }
}

function leaves(of: Expression): readonly Expression[] {
  switch (of.kind) {
    case 'constant':
    case 'variable':
      return [of]
    case 'sum':
      return of.terms.flatMap(leaves)
    case 'product':
      return of.factors.flatMap(leaves)
    case 'power':
      return leaves(of.base)
  }
}
