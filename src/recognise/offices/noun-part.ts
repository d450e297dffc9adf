import type { Token } from '../../model.js'
import { isPossessive } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { advance, type NounDraft } from './noun-draft.js'
import { isPart, takeWord } from './noun-word.js'
import { organizationAt } from './scene.js'
import { beginsTitle } from './title-start.js'
import { INSTITUTION, PORTFOLIO, titleWord } from './title-word.js'

const LONGEST_QUOTE = 8

/** Takes one more part of the phrase: a ministry, an organization, a word; false at its end. */
export function takePart(noun: NounDraft): boolean {
  const { tokens, ministries } = noun.scene
  if (noun.at >= noun.limit) return false
  const ministry = ministries.starting(noun.at)
  if (ministry !== undefined && ministry.endToken <= noun.limit) {
    noun.isInstitution = true
    noun.isNamed = true
    noun.country = ministry.country ?? noun.country
    noun.portfolios = ministry.portfolios
    noun.scope = 'state'
    const own = noun.scene.countries.starting(ministry.firstToken)
    if (own !== undefined && own.endToken < ministry.endToken) noun.cuts.push([noun.at, own.endToken])
    cutCountryOf(noun, ministry.firstToken, ministry.endToken)
    return advance(noun, ministry.endToken)
  }
  const organization = organizationAt(noun.scene, noun.at, noun.limit)
  if (organization !== undefined) {
    const { type, country } = organization.value
    const isForeign = type === 'company' || type === 'bloc' || type === 'other'
    noun.scope = isForeign ? 'organization' : 'state'
    if (!isForeign) noun.country = country ?? noun.country
    noun.isInstitution = true
    noun.isNamed = true
    if (!isForeign) cutCountryOf(noun, noun.at, organization.end)
    return advance(noun, organization.end)
  }
  const { norm, kind } = (tokens[noun.at] as Token).lexeme
  if (norm === '-') return takeHyphen(noun)
  if (OPENING_QUOTES.has(norm)) return takeQuoted(noun)
  if (norm === 'and' || norm === '&') return takeConjunction(noun, norm)
  if (norm === '(') return takeAcronym(noun)
  if (isPossessive(tokens[noun.at])) return noun.words > 0 && isPart(noun, noun.at + 1) && advance(noun, noun.at + 1, 0)
  if (kind === 'number') return isPart(noun, noun.at + 1) && advance(noun, noun.at + 1)
  return isPart(noun, noun.at) && takeWord(noun, noun.at)
}

/** `Indo-Pacific`, `air-defence`. */
function takeHyphen(noun: NounDraft): boolean {
  const { tokens } = noun.scene
  const isTight = tokens[noun.at]?.gap === 'none' && tokens[noun.at + 1]?.gap === 'none'
  return isTight && noun.words > 0 && isPart(noun, noun.at + 1) && advance(noun, noun.at + 2)
}

/** `CEO at "Ukroboronprom"`. */
function takeQuoted(noun: NounDraft): boolean {
  const { tokens } = noun.scene
  const last = Math.min(noun.limit, noun.at + LONGEST_QUOTE)
  for (let i = noun.at + 2; i < last; i++) {
    if (!CLOSING_QUOTES.has(normAt(tokens, i))) continue
    const organization = organizationAt(noun.scene, noun.at + 1, i)
    noun.scope = organization === undefined || organization.value.type === 'company' ? 'organization' : noun.scope
    noun.isInstitution = true
    noun.isNamed = true
    return advance(noun, i + 1)
  }
  return false
}

/** `National Security and Defense Council`; not `Chairman of the Board and Minister of Economy`, not `of NATO and Sweden`. */
function takeConjunction(noun: NounDraft, norm: string): boolean {
  const { tokens, countries, persons } = noun.scene
  const next = normAt(tokens, noun.at + 1) === 'the' && norm === '&' ? noun.at + 2 : noun.at + 1
  const token = tokens[next]
  if (noun.words === 0 || token === undefined || next >= noun.limit || !isPart(noun, next)) return false
  const isLower = token.lexeme.casing === 'lower'
  if (isLower !== (tokens[noun.at - 1]?.lexeme.casing === 'lower')) return false
  if (isLower && (titleWord(token.lexeme) & (INSTITUTION | PORTFOLIO)) === 0) return false
  if (countries.hasStarting(next) || persons.hasStarting(next) || beginsTitle(noun.scene, next, noun.limit))
    return false
  return advance(noun, next, 0)
}

/** `the Defence Procurement Agency (DPA) Arsen ...`: cut away. */
function takeAcronym(noun: NounDraft): boolean {
  const { tokens } = noun.scene
  if (normAt(tokens, noun.at + 2) !== ')' || tokens[noun.at + 1]?.lexeme.casing !== 'upper' || noun.words === 0)
    return false
  noun.cuts.push([noun.at, noun.at + 3])
  return advance(noun, noun.at + 3, 0)
}

/** `of Ukraine` at the end of an institution's name. */
function cutCountryOf(noun: NounDraft, first: number, end: number): void {
  const { tokens, countries } = noun.scene
  const tail = countries.ending(end)
  if (tail === undefined || tail.firstToken <= first) return
  let start = tail.firstToken
  while (start > first && TAIL_LINKS.has(normAt(tokens, start - 1))) start--
  noun.cuts.push([start, end])
}

const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '\u201c', '\u00ab', '\u201e'])
const CLOSING_QUOTES: ReadonlySet<string> = new Set(['"', '\u201d', '\u00bb', '\u201c'])
const TAIL_LINKS: ReadonlySet<string> = new Set(['of', 'the', 'government'])
