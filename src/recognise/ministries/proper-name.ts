import { namedMinistries } from '../../gazetteer/ministries.js'
import type { MinistryMention, Token } from '../../model.js'
import { type MinistryName, type Place, withCountries } from './ministry-name.js'
import { normAt } from './norm-at.js'

/**
 * `the Pentagon said`
 * `the German Foreign Office`, which is not the British one
 * `the Ukrainian MoD`; `the MoMP`, where the text has said what it stands for
 */
export function properName(place: Place, introduced?: MinistryMention): MinistryName | undefined {
  const { tokens, sentence, at } = place
  const match = namedMinistries.match(tokens, at, sentence.endToken)
  const endToken = introduced === undefined ? match?.end : at + 1
  const ministry = introduced ?? match?.value
  if (ministry === undefined || endToken === undefined || PAPERS.has(normAt(tokens, endToken))) return undefined
  if (isPaper(tokens, at, endToken) || isPartOfTitle(tokens, at, endToken)) return undefined
  const name = withCountries(place, { firstToken: at, endToken, ministries: [ministry.portfolios] }, false)
  if (name.countries.length > 0 || ministry.country === undefined) return name
  return { ...name, countries: [ministry.country] }
}

/** `Secretary of the Treasury`, `Treasury Secretary`: a minister, who only implies the ministry. */
function isPartOfTitle(tokens: readonly Token[], at: number, end: number): boolean {
  if (end !== at + 1 || tokens[at]?.lexeme.casing !== 'title') return false
  const before = normAt(tokens, at - 1) === 'the' ? at - 2 : at - 1
  return HEADS.has(normAt(tokens, end)) || (normAt(tokens, before) === 'of' && HEADS.has(normAt(tokens, before - 1)))
}

const HEADS: ReadonlySet<string> = new Set(['secretary', 'undersecretary', 'minister'])

/** `The MoI was signed by the Defence Secretary`: letters that stand for a memorandum. */
function isPaper(tokens: readonly Token[], at: number, end: number): boolean {
  if (end !== at + 1 || tokens[at]?.lexeme.casing === 'title') return false
  return BEING.has(normAt(tokens, end)) && SIGNED.has(normAt(tokens, end + 1))
}

const BEING: ReadonlySet<string> = new Set(['was', 'were', 'is', 'be', 'been'])
const SIGNED: ReadonlySet<string> = new Set(['signed', 'inked', 'concluded', 'initialled', 'initialed'])
/** `Treasury bonds` are no ministry. */
const PAPERS: ReadonlySet<string> = new Set([
  'bond',
  'bonds',
  'bills',
  'notes',
  'yields',
  'yield',
  'securities',
  'stock',
  'shares',
])
