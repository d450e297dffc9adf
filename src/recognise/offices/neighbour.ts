import type { CountryCode, Sentence } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import type { Scene } from './scene.js'

const FARTHEST = 60

/**
 * The country of the group that a title stands in a list of:
 * `met German officials, including Vice Chancellor Robert Habeck, Minister of Finance Christian Lindner`
 * `a U.S. delegation led by National Security Council Coordinator Kurt Campbell, Assistant Secretary ...`
 * `For the Saudi side, Deputy Minister Abdulrahman bin Ayaf attended`,
 * or of the place just named: `Fiji, where they met with Prime Minister Frank Bainimarama`.
 */
export function groupCountry({ tokens, countries }: Scene, sentence: Sentence, at: number): CountryCode | undefined {
  const lowest = Math.max(sentence.firstToken, at - FARTHEST)
  for (let i = at - 1; i > lowest; i--) {
    const norm = normAt(tokens, i)
    if (norm === 'where') return endingBefore(i)
    if (norm === 'side' && isForSide(i)) return endingBefore(i)
    if (GROUPS.has(norm)) return groupOf(i)
    if (norm === ';') return undefined
  }
  return undefined

  function endingBefore(end: number): CountryCode | undefined {
    const comma = normAt(tokens, end - 1) === ',' ? end - 1 : end
    return countries.ending(comma)?.country
  }

  /** `On the Turkish side`, `from the Omani side`, with nobody's side between it and the title. */
  function isForSide(side: number): boolean {
    const country = countries.ending(side)
    if (country === undefined || normAt(tokens, country.firstToken - 1) !== 'the') return false
    return SIDES.has(normAt(tokens, country.firstToken - 2))
  }

  /** The group opens a list (`led by`, `including`), and a country stands up to three words before it. */
  function groupOf(group: number): CountryCode | undefined {
    if (!opensList(group)) return undefined
    for (let end = group; end > Math.max(lowest, group - 4); end--) {
      const country = countries.ending(end)
      if (country !== undefined) return country.country
    }
    return undefined
  }

  function opensList(group: number): boolean {
    for (let i = group + 1; i < Math.min(at, group + 10); i++) if (OPENERS.has(normAt(tokens, i))) return true
    return false
  }
}

/** `Colombia joined when Juan Carlos Pinzón, its minister of defence, signed`: the country that the sentence begins with. */
export function subjectCountry({ countries }: Scene, { firstToken }: Sentence, at: number): CountryCode | undefined {
  for (let i = firstToken; i < at; i++) {
    const country = countries.starting(i)
    if (country !== undefined) return country.form === 'name' ? country.country : undefined
  }
  return undefined
}

const GROUPS: ReadonlySet<string> = new Set([
  'officials',
  'delegation',
  'side',
  'team',
  'leaders',
  'leadership',
  'ministers',
  'politicians',
  'representatives',
  'party',
  'group',
  'government',
  'cabinet',
  'authorities',
])
const SIDES: ReadonlySet<string> = new Set(['for', 'on', 'from', 'representing'])
const OPENERS: ReadonlySet<string> = new Set([
  'including',
  'particularly',
  'led',
  'headed',
  'comprising',
  'comprised',
  'included',
  'includes',
  'such',
  'namely',
  'consisted',
  'consisting',
  'represented',
  'especially',
])
