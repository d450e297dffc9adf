import data from '../../gazetteer/given-names.json' with { type: 'json' }
import type { Gender } from './parse.js'
import type { NameWord } from './words.js'

interface Index {
  /** Ids of the classes that a name is in; an id is the place in `members`. */
  readonly classes: ReadonlyMap<string, readonly number[]>
  readonly members: readonly (readonly string[])[]
  /** Classes of one name, the first, and its short forms. */
  readonly short: ReadonlySet<number>
  readonly english: ReadonlySet<number>
  readonly genders: ReadonlyMap<string, Gender | undefined>
  /** Every name of `classes` and `genders`. */
  readonly all: ReadonlySet<string>
}

let index: Index | undefined

/** Built at first use: importing this module costs nothing. */
function givenNames(): Index {
  index ??= build()
  return index
}

function build(): Index {
  const classes = new Map<string, number[]>()
  const members: string[][] = []
  const short = new Set<number>()
  const english = new Set<number>()
  for (const [source, lines] of Object.entries(data.equivalents)) {
    for (const line of lines) {
      const id = members.length
      members.push(line.split(' '))
      if (source.endsWith('-short')) short.add(id)
      if (source === 'english-short') english.add(id)
      for (const form of line.split(' ')) {
        const ids = classes.get(form)
        if (ids) ids.push(id)
        else classes.set(form, [id])
      }
    }
  }
  const genders = new Map<string, Gender | undefined>()
  const add = (lines: readonly string[], gender: Gender | undefined): void => {
    for (const line of lines) for (const name of line.split(' ')) genders.set(name, gender)
  }
  add(data.gender.either, undefined)
  add(data.gender.m, 'm')
  add(data.gender.f, 'f')
  return { classes, members, short, english, genders, all: new Set([...classes.keys(), ...genders.keys()]) }
}

/** The classes of names that may be one which a folded word is in. */
export function classesOf(key: string): readonly number[] {
  return givenNames().classes.get(key) ?? NONE
}

const NONE: readonly number[] = []

/**
 * Whether two given names may be one: `serhii` and `sergei`, `joseph` and `joe`, `nikolaos` and `nikos`. Two short forms
 * are not (`willie`, `bill`).
 */
export function areEquivalent(one: NameWord, two: NameWord): boolean {
  if (one.classes.length === 0 || two.classes.length === 0) return false
  const { members, short } = givenNames()
  return one.classes.some((id) => {
    if (!two.classes.includes(id)) return false
    const base = members[id]?.[0]
    return !short.has(id) || one.key === base || two.key === base
  })
}

/** The other forms of a given name: `bibi` may be `benjamin`. */
export function equivalentsOf(key: string): readonly string[] {
  const { classes, members } = givenNames()
  return (classes.get(key) ?? NONE).flatMap((id) => members[id] ?? []).filter((form) => form !== key)
}

/** Whether a given name is English and nothing else: `john`, not `alexander`. */
export function isEnglish(key: string): boolean {
  const { classes, english } = givenNames()
  const ids = classes.get(key)
  return ids?.every((id) => english.has(id)) === true
}

/** Whether a folded word is a widespread given name: then it alone points at nobody in particular. */
export function isGivenName(key: string): boolean {
  return givenNames().all.has(key)
}

export function genderOfGivenName(key: string): Gender | undefined {
  return givenNames().genders.get(key)
}
