type Fields = Readonly<Record<string, unknown>>

/**
 * The value at a dotted path (`article.body`), or at a field whose own name has dots. Looks only at what the JSON itself holds:
 * `__proto__` and `constructor` are names like any other.
 */
export function valueAt(fields: Fields, path: string): unknown {
  if (Object.hasOwn(fields, path)) return fields[path]
  let value: unknown = fields
  for (const key of path.split('.')) {
    if (!isFields(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/** A copy without the value at `path`; an object that held nothing else goes too. */
export function without(fields: Fields, path: string): Fields {
  if (Object.hasOwn(fields, path)) return omit(fields, path)
  const dot = path.indexOf('.')
  const [key, rest] = dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)]
  const inner = Object.hasOwn(fields, key) ? fields[key] : undefined
  if (rest === '' || !isFields(inner) || valueAt(inner, rest) === undefined) return fields
  const left = without(inner, rest)
  if (Object.keys(left).length === 0) return omit(fields, key)
  // From entries, for a plain assignment to `__proto__` would change the prototype.
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, name === key ? left : value]))
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function omit(fields: Fields, key: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key))
}
