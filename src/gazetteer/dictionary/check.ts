/** Where in a JSON value something is: `['people', 3, 'name']`. */
export type JsonPath = readonly (string | number)[]

/** What is wrong with a value, and where; its path is read from the end. */
export interface Problem {
  readonly path: (string | number)[]
  readonly message: string
}

/** Looks at a value of unknown shape; says nothing when it is as it should be. Never goes deeper than the shape it asks for. */
export type Check = (value: unknown) => Problem | undefined

/** An object with these fields and no others; a field whose name ends in `!` has to be there. */
export function fields(wanted: Readonly<Record<string, Check>>): Check {
  const checks = new Map(Object.entries(wanted).map(([name, check]) => [name.replace(/!$/, ''), check]))
  const needed = Object.keys(wanted).flatMap((name) => (name.endsWith('!') ? [name.slice(0, -1)] : []))
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrong(`must be an object ${described(value)}`)
    const object = value as Readonly<Record<string, unknown>>
    for (const name in object) {
      const check = checks.get(name)
      if (check === undefined) return wrong(`there is no such field; it has ${[...checks.keys()].join(', ')}`, name)
      const problem = check(object[name])
      if (problem !== undefined) return inside(problem, name)
    }
    for (const name of needed) if (!Object.hasOwn(object, name)) return wrong(`lacks the field "${name}"`)
    return undefined
  }
}

/** A list of at least `least` and at most `most` items. */
export function listOf(item: Check, most: number, least = 0): Check {
  return (value) => {
    if (!Array.isArray(value)) return wrong(`must be a list ${described(value)}`)
    if (value.length < least) return wrong('must not be empty')
    if (value.length > most) return wrong(`is too long: ${value.length} items, ${most} are allowed`)
    for (let i = 0; i < value.length; i++) {
      const problem = item(value[i])
      if (problem !== undefined) return inside(problem, i)
    }
    return undefined
  }
}

const LONGEST_TEXT = 200
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x1f\x7f-\x9f\u2028\u2029]/
const LETTER = /[\p{L}\p{N}]/u

/** A name, a title, a term. */
export const text: Check = (value) => {
  if (typeof value !== 'string') return wrong(`must be a text ${described(value)}`)
  if (isPlainText(value)) return undefined
  if (value.length > LONGEST_TEXT) return wrong(`is too long: ${value.length} characters, ${LONGEST_TEXT} are allowed`)
  if (CONTROL.test(value)) return wrong('has a line end, a tab or another control character')
  if (!LETTER.test(value)) return wrong(`has no letter and no digit: "${value}"`)
  return value.trim() === value ? undefined : wrong(`begins or ends with a space: "${value}"`)
}

/** What nearly all are: ASCII, from a letter or digit to another. Looked at first, for a hundred thousand names are waiting. */
function isPlainText(value: string): boolean {
  const { length } = value
  if (length === 0 || length > LONGEST_TEXT) return false
  if (!isLetterOrDigit(value.charCodeAt(0)) || !isLetterOrDigit(value.charCodeAt(length - 1))) return false
  for (let i = 1; i < length; i++) {
    const unit = value.charCodeAt(i)
    if (unit < 0x20 || unit > 0x7e) return false
  }
  return true
}

function isLetterOrDigit(unit: number): boolean {
  const lower = unit | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
}

/** One of a fixed list of words. `what` names the list: `a country's code`. */
export function oneOf(words: Iterable<string>, what: string, hint = ''): Check {
  const known = new Set(words)
  return (value) => {
    if (typeof value === 'string' && known.has(value)) return undefined
    const choices = hint || `it may be ${[...known].join(', ')}`
    return wrong(`${typeof value === 'string' ? quoted(value) : described(value)} is not ${what}; ${choices}`)
  }
}

/** What `pattern` matches. */
export function matching(pattern: RegExp, message: string): Check {
  return (value) => (typeof value === 'string' && pattern.test(value) ? undefined : wrong(message))
}

/** The first of these checks that finds something. */
export function both(first: Check, second: Check): Check {
  return (value) => first(value) ?? second(value)
}

export function wrong(message: string, ...path: string[]): Problem {
  return { path, message }
}

function inside(problem: Problem, key: string | number): Problem {
  problem.path.push(key)
  return problem
}

function quoted(value: string): string {
  return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`
}

function described(value: unknown): string {
  if (value === null) return '(it is null)'
  if (Array.isArray(value)) return '(it is a list)'
  return typeof value === 'string' ? `(it is the text ${quoted(value)})` : `(it is ${articleFor(typeof value)})`
}

function articleFor(type: string): string {
  return type === 'object' ? 'an object' : type === 'undefined' ? 'missing' : `a ${type}`
}
