import { officeTime, TITLE_STOPS } from '../../gazetteer/offices.js'
import type { CountryMention, Token } from '../../model.js'
import { codesOf, countriesBefore, isPossessive } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { DETERMINERS } from './determiners.js'
import { type FrontDraft, include, setTime } from './front-draft.js'
import { PRIVATE } from './private-institutions.js'
import { organizationBefore } from './scene.js'

const LONGEST_OWNER = 4

/**
 * `Ukraine's`, `the Estonian, Latvian and Lithuanian`, or an article or pronoun; words of time may stand before a country. One
 * minister is of one country: `Teodoro of the Philippines and Japan's Minister`.
 */
export function takeCountry(draft: FrontDraft): void {
  const { tokens, countries } = draft.scene
  const run = countriesBefore(countries, tokens, draft.edge)
  if (run !== undefined && run.edge >= draft.lowest) {
    const last = run.countries[run.countries.length - 1]
    const isLastOnly = !draft.isPlural && last !== undefined && (run.possessive || isBehindName(run.countries, last))
    draft.countries = isLastOnly ? [last.country] : codesOf(run)
    draft.determiner = run.possessive ? "'s" : draft.determiner
    draft.edge = isLastOnly ? last.firstToken : run.edge
    takeTimes(draft)
  } else if (isOfPeople(draft)) include(draft, draft.edge - 2)
  else if (draft.edge > draft.lowest && isPossessive(tokens[draft.edge - 1])) {
    takeOwner(draft, draft.edge - 1)
  }
  const before = normAt(tokens, draft.edge - 1)
  if (draft.edge > draft.lowest && DETERMINERS.has(before)) {
    draft.determiner = draft.determiner || before
    draft.edge--
  }
}

/** `people's deputy`, `People's Commissar`: whose it is belongs to the title. */
function isOfPeople({ scene: { tokens }, edge, lowest }: FrontDraft): boolean {
  return edge - 2 >= lowest && isPossessive(tokens[edge - 1]) && normAt(tokens, edge - 2) === 'people'
}

/** `Khalid of Saudi Arabia and Kuwaiti Defence Minister`: what ends before it and what owns the office. */
function isBehindName(countries: readonly CountryMention[], last: CountryMention): boolean {
  return last.form === 'demonym' && countries[countries.length - 2]?.form === 'name'
}

/** `the EU's`, `the Foreign Ministry's`, `the party's`: whoever the office is of. */
function takeOwner(draft: FrontDraft, end: number): void {
  const { tokens, ministries } = draft.scene
  draft.determiner = "'s"
  const ministry = ministries.ending(end)
  if (ministry !== undefined && ministry.firstToken >= draft.lowest) {
    if (ministry.country !== undefined) draft.countries = [ministry.country]
    draft.portfolios = ministry.portfolios
    draft.edge = ministry.firstToken
    return
  }
  const known = organizationBefore(draft.scene, end, draft.lowest)
  if (known !== undefined) {
    const { type, country } = known.organization
    if (type === 'company' || type === 'bloc' || type === 'other') draft.scope = 'organization'
    else if (country !== undefined) draft.countries = [country]
    draft.edge = known.start
    return
  }
  let start = end
  while (start > draft.lowest && end - start < LONGEST_OWNER && isOwnerWord(draft, start - 1)) start--
  if (PRIVATE.has(normAt(tokens, end - 1)) || UNRECOGNISED.has(normAt(tokens, end - 1))) draft.scope = 'organization'
  if (start < end && (DETERMINERS.has(normAt(tokens, start - 1)) || tokens[start]?.lexeme.casing !== 'lower'))
    draft.edge = start
}

/** What calls itself a state and has no code of its own: its ministers are no other state's. */
const UNRECOGNISED: ReadonlySet<string> = new Set([
  'somaliland',
  'puntland',
  'jubaland',
  'abkhazia',
  'ossetia',
  'transnistria',
  'artsakh',
  'karabakh',
  'kurdistan',
  'catalonia',
  'bougainville',
])

function isOwnerWord(draft: FrontDraft, at: number): boolean {
  const { lexeme } = draft.scene.tokens[at] as Token
  return lexeme.kind === 'word' && !TITLE_STOPS.has(lexeme.norm) && !DETERMINERS.has(lexeme.norm)
}

function takeTimes(draft: FrontDraft): void {
  for (let at = draft.edge - 1; at >= draft.lowest; at = draft.edge - 1) {
    const isHyphen = normAt(draft.scene.tokens, at) === '-'
    const time = officeTime(normAt(draft.scene.tokens, isHyphen ? at - 1 : at))
    if (time === undefined || at - (isHyphen ? 1 : 0) < draft.lowest) return
    setTime(draft, time)
    draft.edge = isHyphen ? at - 1 : at
  }
}
