/** Reads a `_headers` file (the form that static hosts share): a path pattern, then indented headers. */
export const parseHeaders = (text) => {
  const rules = []
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name === undefined) rules.push({ pattern: line.trim(), headers: {} })
    else rules.at(-1).headers[name.toLowerCase()] = value.trim()
  }
  return rules
}

const matches = (pattern, path) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path

/** The headers of `path`: those of every matching rule, a later rule winning over an earlier. */
export const headersFor = (rules, path) =>
  Object.assign({}, ...rules.filter((rule) => matches(rule.pattern, path)).map((r) => r.headers))
