import { TextMemo } from '../../document/text-memo.js'
import { givenNameRows } from '../../gazetteer/given-names.ready.js'
import type { WordTable } from '../../gazetteer/word-table.js'
import type { Gender } from './parse.js'
import type { NameWord } from './words.js'

interface GivenName {
  readonly gender: Gender | undefined
  /** The numbers of the classes of names that may be one which it is in. */
  readonly classes: readonly number[]
}

/** Names that may be one: the first, and its other forms. */
interface NameClass {
  /** `full`; `short`: a name and its short forms; `english`: those of English. */
  readonly kind: string
  readonly names: readonly string[]
}

let rows: WordTable | undefined

/** Read at first use: importing this module costs nothing. */
function rowOf(key: string): string | undefined {
  rows ??= givenNameRows()
  return rows.get(key)
}

const givenNames = new TextMemo<GivenName | null>((key) => {
  const row = rowOf(key)
  if (row === undefined) return null
  const [gender, ...classes] = row.split(' ')
  return { gender: gender === 'm' || gender === 'f' ? gender : undefined, classes: classes.map(Number) }
}, 5000)

const nameClasses: (NameClass | undefined)[] = []

function classOf(number: number): NameClass {
  const known = nameClasses[number]
  if (known !== undefined) return known
  const [kind = '', ...names] = (rowOf(String(number)) ?? '').split(' ')
  const made = { kind, names }
  nameClasses[number] = made
  return made
}

/** The classes of names that may be one which a folded word is in. */
export function classesOf(key: string): readonly number[] {
  return givenNames.of(key)?.classes ?? NONE
}

const NONE: readonly number[] = []

/**
 * Whether two given names may be one: `serhii` and `sergei`, `joseph` and `joe`, `nikolaos` and `nikos`. Two short forms
 * are not (`willie`, `bill`).
 */
export function areEquivalent(one: NameWord, two: NameWord): boolean {
  if (one.classes.length === 0 || two.classes.length === 0) return false
  return one.classes.some((number) => {
    if (!two.classes.includes(number)) return false
    const { kind, names } = classOf(number)
    return kind === 'full' || one.key === names[0] || two.key === names[0]
  })
}

/** The other forms of a given name: `bibi` may be `benjamin`. */
export function equivalentsOf(key: string): readonly string[] {
  return classesOf(key)
    .flatMap((number) => classOf(number).names)
    .filter((form) => form !== key)
}

/** Whether a given name is English and nothing else: `john`, not `alexander`. */
export function isEnglish(key: string): boolean {
  const classes = classesOf(key)
  return classes.length > 0 && classes.every((number) => classOf(number).kind === 'english')
}

/** Whether a folded word is a widespread given name: then it alone points at nobody in particular. */
export function isGivenName(key: string): boolean {
  return givenNames.of(key) !== null
}

export function genderOfGivenName(key: string): Gender | undefined {
  return givenNames.of(key)?.gender
}
