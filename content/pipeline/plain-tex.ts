/** Where the group that opens at `start` ends: the index after its closing brace. */
const groupEnd = (tex: string, start: number): number => {
  let depth = 0
  for (let at = start; at < tex.length; at++) {
    if (tex[at] === '\\') at++
    else if (tex[at] === '{') depth++
    else if (tex[at] === '}' && --depth === 0) return at + 1
  }
  return tex.length
}

/** The argument at `start`, without its braces, and where the rest begins. */
const argumentAt = (tex: string, start: number): readonly [string, number] => {
  const from = start + (/^\s*/.exec(tex.slice(start))?.[0].length ?? 0)
  if (tex[from] !== '{') {
    const [token = ''] = /^(\\[a-zA-Z]+|\\.|.)/.exec(tex.slice(from)) ?? []
    return [token, from + token.length]
  }
  const end = groupEnd(tex, from)
  return [tex.slice(from + 1, end - 1), end]
}

const argumentCount = (body: string) =>
  Math.max(0, ...[...body.matchAll(/#(\d)/g)].map(([, digit]) => Number(digit)))

/** `\lambda` before a letter needs the space that TeX would not print. */
const join = (before: string, rest: string) =>
  /\\[a-zA-Z]+$/.test(before) && /^[a-zA-Z]/.test(rest) ? `${before} ${rest}` : before + rest

/**
 * TeX that compiles anywhere: the guide's own macros are written out, and its colours are left away.
 *
 * @example plainTex('\\posterior{p}(w)', { '\\posterior': '\\htmlClass{blue}{#1}' }) // 'p(w)'
 */
export const plainTex = (tex: string, macros: Readonly<Record<string, string>>): string => {
  const known: Readonly<Record<string, string>> = { ...macros, '\\htmlClass': '#2' }
  const command = /\\[a-zA-Z]+/g
  for (let found = command.exec(tex); found; found = command.exec(tex)) {
    const [name] = found
    const body = Object.hasOwn(known, name) ? known[name] : undefined
    if (body === undefined) continue
    let end = found.index + name.length
    const values: string[] = []
    for (let count = argumentCount(body); count > 0; count--) {
      const [value, next] = argumentAt(tex, end)
      values.push(value)
      end = next
    }
    const written = body.replace(/#(\d)/g, (_, digit) => values[Number(digit) - 1] ?? '')
    tex = tex.slice(0, found.index) + join(written, tex.slice(end))
    command.lastIndex = found.index
  }
  return tex
}
