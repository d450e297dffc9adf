import { readFileSync } from 'node:fs'
import { pick } from './random.js'

/** How the names of a region are made. Placeholders: `{g}`, `{g2}` given names, `{f}`, `{f2}` family names, `{I}` an initial, others from `lists`. */
interface Region {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly patterns: readonly { full: string; p: number; short: string; first: string; init: string }[]
  readonly drop_diacritics: number
}

/** A person of a region, in the forms that a text may use. */
export interface MadeName {
  readonly full: string
  readonly short: string
  readonly first: string
  readonly init: string
}

export type NameMaker = (region?: string) => MadeName

/** Makes names of the regions in `names.json`, every region as likely as another. Deterministic for a random source. */
export function nameMaker(path: string, random: () => number): { make: NameMaker; regions: readonly string[] } {
  const entries = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Region>)
  const regions = new Map(entries.filter(([key]) => !key.startsWith('_')))
  const names = [...regions.keys()]
  return { make: (region) => makeName(regions.get(region ?? pick(names, random)) as Region, random), regions: names }
}

function makeName(region: Region, random: () => number): MadeName {
  const pattern = pickWeighted(region.patterns, random)
  const values = new Map<string, string>()
  const value = (key: string): string => {
    const known = values.get(key)
    if (known !== undefined) return known
    const base = key in region.lists ? key : key.replace(/\d+$/, '')
    const made =
      base === 'I'
        ? withoutDiacritics(value(`g${key.slice(1)}`))
            .charAt(0)
            .toUpperCase()
        : pick(
            base === 'g' ? region.given : base === 'f' ? region.family : (region.lists[base] ?? region.family),
            random,
          )
    values.set(key, made)
    return made
  }
  const drop = random() < region.drop_diacritics
  const fill = (form: string): string => {
    const filled = form.replace(/\{(\w+)\}/g, (_, key: string) => value(key))
    return drop ? withoutDiacritics(filled) : filled
  }
  return { full: fill(pattern.full), short: fill(pattern.short), first: fill(pattern.first), init: fill(pattern.init) }
}

const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  Þ: 'Th',
  æ: 'ae',
  Æ: 'Ae',
  ß: 'ss',
  ı: 'i',
  ə: 'a',
}

function withoutDiacritics(name: string): string {
  return name
    .replace(/[łŁøØđĐðþÞæÆßıə]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
}

function pickWeighted<T extends { p: number }>(items: readonly T[], random: () => number): T {
  let left = random() * items.reduce((sum, { p }) => sum + p, 0)
  for (const item of items) {
    left -= item.p
    if (left < 0) return item
  }
  return items[items.length - 1] as T
}
