/** A path as it stands before every address of the guide: a slash before it, none after it; empty for a host's root. */
export const basePathOf = (said = '') => {
  const parts = said.split('/').filter(Boolean)
  if (parts.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part)))
    throw new RangeError(`BASE_PATH must be a path such as /guide, got ${said}`)
  return parts.map((part) => `/${part}`).join('')
}

/** The path below which the guide is published and served: BASE_PATH. Nothing else reads the variable. */
export const basePath = basePathOf(process.env.BASE_PATH)
