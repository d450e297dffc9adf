import { INSTITUTION_NOUNS, officeHead } from '../../gazetteer/offices.js'
import type { Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { type Draft, ENDS, type Reading } from './complement-reading.js'
import { DETERMINERS } from './determiners.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { organizationAt } from './scene.js'
import { beginsTitle } from './title-start.js'
import { titleWord } from './title-word.js'

/** `of the General Staff`, `at the German Ministry of Defence`, `for NATO`, `to the President`. */
export function readNoun({ scene, kind, draft, limit }: Reading, link: string): boolean {
  const noun = readNounPhrase(scene, draft.at + 1, limit)
  if (noun === undefined || (NAMED_PLACES.has(link) && !(noun.isNamed && (noun.isInstitution || link === 'at'))))
    return false
  if (link === 'for' && !noun.isNamed && !noun.isInstitution) return false
  if (link === 'to' && isInfinitive(scene.tokens, draft.at + 1)) return false
  if (kind.officeClass === 'state' && link !== 'of' && !noun.isNamed) return false
  const isOfState = link === 'to' && isHeadOfState(scene.tokens, draft.at + 1, noun.endToken)
  take(draft, noun, OWNING.has(link) || (SERVING.has(kind.officeClass) && link !== 'on'))
  if (isOfState && draft.scope === 'none') draft.scope = 'state'
  return true
}

/** `Assistant to the President`, `adviser to the Vice President`: of whoever heads the state. */
function isHeadOfState(tokens: readonly Token[], from: number, end: number): boolean {
  const last = tokens[end - 1]?.lexeme
  return normAt(tokens, from) === 'the' && last !== undefined && officeHead(last)?.officeClass === 'state'
}

/** `to explore cooperation`, `to discuss NATO` */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const lexeme = tokens[at]?.lexeme
  return lexeme?.casing === 'lower' && !DETERMINERS.has(lexeme.norm) && titleWord(lexeme) === 0
}

/**
 * `Chairman Joint Chiefs of Staff Committee`, `Commander INDOPACOM`, `CEO Rheinmetall`, `Commander, U.S. Indo-Pacific Command;`, `Director, Defence Intelligence Agency,`: a name
 * set straight behind the head, or behind a comma and closed by another.
 */
export function readApposed({ scene, kind, front, draft, limit }: Reading): void {
  if (!APPOSED.has(kind.officeClass)) return
  const isComma = normAt(scene.tokens, draft.at) === ','
  const start = isComma ? draft.at + 1 : draft.at
  const match = organizationAt(scene, start, limit)
  if (match !== undefined && (!isComma || ENDS.has(normAt(scene.tokens, match.end)))) {
    const { type, country } = match.value
    const isLonger = !isComma && INSTITUTION_NOUNS.has(normAt(scene.tokens, match.end)) && match.end < limit
    draft.at = isLonger ? match.end + 1 : match.end
    draft.hasNoun = true
    draft.scope = type === 'company' || type === 'bloc' ? 'organization' : 'state'
    if (country !== undefined && draft.scope === 'state') draft.countries = [country]
    return
  }
  const isProper =
    !isComma && scene.tokens[draft.at - 1]?.lexeme.casing !== 'lower' && !beginsTitle(scene, start, limit)
  if (isComma) {
    readApposedBehind({ scene, kind, front, draft, limit })
    return
  }
  const noun = isProper ? readNounPhrase(scene, start, limit) : undefined
  if (noun?.isInstitution && noun.isNamed) take(draft, noun, true)
}

/** `Chief of Armaments, Army Command,`: the institution stands behind a comma and is closed by another. */
export function readApposedBehind({ scene, kind, draft, limit }: Reading): void {
  if (!APPOSED.has(kind.officeClass) || normAt(scene.tokens, draft.at) !== ',') return
  const noun = readNounPhrase(scene, draft.at + 1, limit)
  if (noun === undefined || !noun.isInstitution || !noun.isNamed) return
  if (noun.endToken < limit && !ENDS.has(normAt(scene.tokens, noun.endToken))) return
  if (scene.tokens[draft.at + 1]?.lexeme.casing !== 'lower') take(draft, noun, true)
}

function take(draft: Draft, noun: NounPhrase, isOwning: boolean): void {
  draft.cuts.push(...noun.cuts)
  draft.at = noun.endToken
  if (isOwning) {
    draft.hasNoun = true
    if (noun.scope === 'organization') draft.scope = 'organization'
    else if (draft.scope !== 'organization') {
      draft.scope = noun.scope === 'none' ? draft.scope : noun.scope
      if (draft.countries.length === 0 && noun.country !== undefined) draft.countries = [noun.country]
    }
    if (draft.portfolios.length === 0) draft.portfolios = noun.portfolios
  }
}

/** Links that say whose the office is; `for Ukraine` and `to Ukraine` say what it deals with. */
const OWNING: ReadonlySet<string> = new Set(['of', 'at', 'in'])
/** Classes that speak for or work for whoever follows: `spokesman for NATO`, `adviser to the Ukrainian president`. */
const SERVING: ReadonlySet<string> = new Set(['spokesperson', 'adviser'])
const NAMED_PLACES: ReadonlySet<string> = new Set(['at', 'in'])
const APPOSED: ReadonlySet<string> = new Set(['military', 'company', 'leader'])
