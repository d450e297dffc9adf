import { officeHead } from '../../gazetteer/offices.js'
import type { CountryCode, Token } from '../../model.js'
import { isPossessive } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { type NounDraft, openNoun } from './noun-draft.js'
import { takePart } from './noun-part.js'
import { isPart } from './noun-word.js'
import type { Scene } from './scene.js'
import type { OfficeScope, TokenRange } from './title-phrase.js'
import { MODIFIER, PORTFOLIO, titleWord } from './title-word.js'

/** The noun phrase after `of`, `for`, `at` in a title: `the General Staff`, `Ukraine's ground forces`, `Dassault Aviation`. */
export interface NounPhrase {
  readonly endToken: number
  readonly cuts: readonly TokenRange[]
  readonly country: CountryCode | undefined
  readonly portfolios: readonly string[]
  readonly scope: OfficeScope
  /** Whether it names a ministry, a known organization or a kind of institution. */
  readonly isInstitution: boolean
  /** Whether it has a word in capitals. */
  readonly isNamed: boolean
}

/** `Speaker of the House` in `chief of staff to Speaker of the House Paul Ryan`. */
const LONGEST_NESTED = 5

/** Reads a noun phrase from token `at`; nothing where none begins there. Ends before verbs, stops, names of people and new titles. */
export function readNounPhrase(scene: Scene, at: number, limit: number): NounPhrase | undefined {
  const hasArticle = ARTICLES.has(normAt(scene.tokens, at))
  const noun = openNoun(scene, hasArticle ? at + 1 : at, limit)
  if (!hasArticle && beginsNestedTitle(noun)) return undefined
  takeCountry(noun)
  while (takePart(noun)) {}
  return phraseOf(noun)
}

function phraseOf(noun: NounDraft): NounPhrase | undefined {
  if (noun.words === 0) return undefined
  const { at, cuts, country, portfolios, isInstitution, isNamed } = noun
  const scope = noun.scope !== 'none' ? noun.scope : isInstitution || (isNamed && noun.isAcronym) ? 'state' : 'none'
  return { endToken: at, cuts, country, portfolios, scope, isInstitution, isNamed }
}

/** `spokesman for President Putin`: the inner title is the named one's; in `Office of the President` it is not. */
function beginsNestedTitle(noun: NounDraft): boolean {
  const { tokens, persons } = noun.scene
  const first = tokens[noun.at]
  const head = first && officeHead(first.lexeme)
  const isLast = persons.hasStarting(noun.limit) && noun.limit - noun.at <= LONGEST_NESTED
  if (isLast && head?.isPlural === false) return true
  for (let i = noun.at; i < Math.min(noun.limit, noun.at + 6); i++) {
    const { lexeme } = tokens[i] as Token
    const inner = officeHead(lexeme)
    if (inner !== undefined) return !inner.isPlural && persons.hasStarting(i + 1)
    if ((titleWord(lexeme) & (MODIFIER | PORTFOLIO)) === 0) return false
  }
  return false
}

/** `Ukraine's`, `the Norwegian`: cut away; `U.S.` in `U.S. Indo-Pacific Command` belongs to the name. */
function takeCountry(noun: NounDraft): void {
  const { tokens, countries, ministries } = noun.scene
  const found = countries.starting(noun.at)
  if (found === undefined || found.endToken > noun.limit || ministries.hasStarting(noun.at)) return
  noun.country = found.country
  const end = isPossessive(tokens[found.endToken]) ? found.endToken + 1 : found.endToken
  const isCut = end > found.endToken || (found.form === 'demonym' && isPart(noun, end))
  if (isCut) noun.cuts.push([noun.at, end])
  else noun.isNamed = true
  if (!isCut) noun.words++
  noun.at = end
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our'])
