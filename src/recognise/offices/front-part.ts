import { INSTITUTION_NOUNS, officeTime, TITLE_MODIFIERS } from '../../gazetteer/offices.js'
import { isPortfolioWord } from '../../gazetteer/portfolios.js'
import type { Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { hasCaseOf, isName } from './front-case.js'
import { type FrontDraft, include, skipTime } from './front-draft.js'
import { organizationBefore } from './scene.js'
import { HEAD, MODIFIER, PORTFOLIO, TIME, titleWord } from './title-word.js'

/** Takes one more part of the title, or a word of time before it; false at the title's beginning. */
export function takePart(draft: FrontDraft): boolean {
  const { tokens, countries, persons, ministries } = draft.scene
  const at = draft.edge - 1
  if (at < draft.lowest || persons.hasEnding(draft.edge)) return false
  const { lexeme } = tokens[at] as Token
  const { norm } = lexeme
  const word = titleWord(lexeme)
  if ((word & (HEAD | MODIFIER)) === HEAD) return false
  const country = countries.ending(draft.edge)
  if (country !== undefined && country.form !== 'capital' && country.form !== 'metonym') return false
  if (country !== undefined) {
    draft.countries = [country.country]
    return include(draft, country.firstToken)
  }
  const ministry = ministries.ending(draft.edge)
  if (ministry !== undefined && ministry.firstToken >= draft.lowest) {
    if (ministry.country !== undefined) draft.countries = [ministry.country]
    draft.portfolios = ministry.portfolios
    const own = countries.starting(ministry.firstToken)
    return include(draft, own !== undefined && own.endToken < ministry.endToken ? own.endToken : ministry.firstToken)
  }
  if (norm === '-') return takeHyphen(draft, at)
  const time = (word & TIME) === 0 || isOfPlace(tokens, at) ? undefined : officeTime(norm)
  if (time !== undefined) return skipTime(draft, time, at)
  if (norm === 'under' && normAt(tokens, at + 1) !== 'secretary') return false
  if (lexeme.casing !== 'lower' && takeOrganization(draft)) return true
  if ((word & (MODIFIER | PORTFOLIO)) !== 0 && hasCaseOf(draft, at)) return include(draft, at)
  return (isName(draft, at) && include(draft, at)) || takeLink(draft, at)
}

/** `New York State Senator` */
function isOfPlace(tokens: readonly Token[], at: number): boolean {
  return normAt(tokens, at) === 'new' && NEW_PLACES.has(normAt(tokens, at + 1))
}

const NEW_PLACES: ReadonlySet<string> = new Set([
  'york',
  'jersey',
  'mexico',
  'hampshire',
  'orleans',
  'delhi',
  'south',
  'brunswick',
])

/** `vice-president`, `ex-minister`, `Indo-Pacific Coordinator`. */
function takeHyphen(draft: FrontDraft, at: number): boolean {
  const { tokens } = draft.scene
  const norm = normAt(tokens, at - 1)
  if (at - 1 < draft.lowest || tokens[at]?.gap !== 'none') return false
  const time = officeTime(norm)
  if (time !== undefined) return skipTime(draft, time, at - 1)
  const isPart = TITLE_MODIFIERS.has(norm) || isPortfolioWord(norm) || isName(draft, at - 1)
  return isPart && include(draft, at - 1)
}

/** `Centre for Defence Investments director`: an institution's name goes on before `for` and `of`. */
function takeLink(draft: FrontDraft, at: number): boolean {
  const { tokens } = draft.scene
  const link = normAt(tokens, at) === 'the' ? at - 1 : at
  const before = link > 0 ? tokens[link - 1] : undefined
  if (!LINKS.has(normAt(tokens, link)) || before === undefined || link - 1 < draft.lowest) return false
  if (tokens[draft.edge]?.lexeme.casing === 'lower' || before.lexeme.casing !== 'title') return false
  return INSTITUTION_NOUNS.has(before.lexeme.norm) && include(draft, link - 1)
}

function takeOrganization(draft: FrontDraft): boolean {
  const found = organizationBefore(draft.scene, draft.edge, draft.lowest)
  if (found === undefined) return false
  const { type, country } = found.organization
  if (type === 'company' || type === 'bloc' || type === 'other') draft.scope = 'organization'
  else if (country !== undefined) draft.countries = [country]
  return include(draft, found.start)
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for'])
