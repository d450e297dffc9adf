import { knownOrganizations } from '../gazetteer/organizations.js'
import type { PhraseIndex } from '../gazetteer/phrase-index.js'
import { thingsLikePeople } from '../gazetteer/things-like-people.js'
import type { WordTable } from '../gazetteer/word-table.js'
import type { Document, PersonMention, Token } from '../model.js'
import { countryLexicon } from './countries/lexicon.js'
import { placeNames } from './countries/lexicon.ready.js'
import { cutName, pairOf, withPlaceOfPeer } from './not-people/cut-names.js'
import { describedThings, keyOf } from './not-people/described-things.js'
import { withGivenNameBefore } from './not-people/given-name-before.js'
import { isMediaOrFirm } from './not-people/media.js'
import { isNameOfThing, isOfClass } from './not-people/named-things.js'
import { withNicknames } from './not-people/nicknames.js'
import { wordClass } from './people/words.js'

let places: WordTable | undefined

/**
 * Leaves out what is no person: what the gazetteers know (`Oman was mediating`, `signed with Nammo`), what bears a person's name
 * (`Bergamini-class`), and papers and firms; cuts off what is no part of a name. The tagger judges by what stands around a name, and
 * countries and companies also speak, sign and buy. A word that is part of a person's name elsewhere in the article (`Jordan` beside
 * `Jordan Bardella`), or stands after a title, stays.
 */
export function withoutOtherNames(document: Document, people: readonly PersonMention[]): PersonMention[] {
  const partsOfNames = wordsOfLongerNames(document, people)
  const classes = namesOfClasses(document, people)
  const things = describedThings(document, people)
  return withNicknames(document, people).flatMap((found) => {
    const cut = cutName(document, found)
    const mention = cut && withGivenNameBefore(document, cut)
    if (mention === undefined || isOtherName(document, mention, partsOfNames)) return []
    if (isMediaOrFirm(document, mention) || isNameOfThing(document.tokens, mention)) return []
    if (
      things.size > 0 &&
      things.has(keyOf(document.tokens, mention)) &&
      !followsTitle(document.tokens, mention.firstToken)
    )
      return []
    if (classes.size > 0 && isNameOfClass(document.tokens, mention, classes)) return []
    return pairOf(document, withPlaceOfPeer(document, mention), people)
  })
}

/** `Bergamini`, where the article says `Bergamini-class`; norms. */
function namesOfClasses({ tokens }: Document, people: readonly PersonMention[]): ReadonlySet<string> {
  const ships = people.filter(({ endToken }) => isOfClass(tokens, endToken))
  return new Set(ships.map(({ endToken }) => (tokens[endToken - 1] as Token).lexeme.norm))
}

/** `Bergamini`, `Bergaminis`, `Carlo Bergamini` are ships then; not `Minister Bergamini`. */
function isNameOfClass(
  tokens: readonly Token[],
  { firstToken, endToken }: PersonMention,
  classes: ReadonlySet<string>,
): boolean {
  const { norm } = (tokens[endToken - 1] as Token).lexeme
  return (classes.has(norm) || classes.has(norm.replace(/s$/, ''))) && !followsTitle(tokens, firstToken)
}

function isOtherName({ tokens }: Document, mention: PersonMention, partsOfNames: ReadonlySet<string>): boolean {
  const { firstToken, endToken } = mention
  const { norm } = (tokens[firstToken] as Token).lexeme
  const isSingle = endToken === firstToken + 1
  if (isSingle && (partsOfNames.has(norm) || followsTitle(tokens, firstToken))) return false
  places ??= placeNames()
  if (isSingle && places.get(norm) !== undefined) return true
  if (!isSingle && isCountry(tokens, mention) && !followsTitle(tokens, firstToken)) return true
  if (isCovered(tokens, mention, knownOrganizations)) return true
  return isCovered(tokens, mention, thingsLikePeople) && !followsTitle(tokens, firstToken)
}

/** `El Salvador`, `Buenos Aires`, as a whole. */
function isCountry(tokens: readonly Token[], { firstToken, endToken }: PersonMention): boolean {
  const known = countryLexicon.match(tokens, firstToken, tokens.length)
  return known?.end === endToken && known.value.kind === 'country'
}

/** Whether the mention is a known name, or stands in one. */
function isCovered(
  tokens: readonly Token[],
  { firstToken, endToken }: PersonMention,
  names: PhraseIndex<unknown>,
): boolean {
  for (let at = firstToken; at >= Math.max(0, firstToken - MOST_BEFORE); at--) {
    const known = names.match(tokens, at, tokens.length)
    if (known !== undefined && known.end >= endToken) return true
  }
  return false
}

/** `Alfeite` in `Arsenal do Alfeite`: so many words of an organization's name may stand before the person's. */
const MOST_BEFORE = 2

function wordsOfLongerNames({ tokens }: Document, people: readonly PersonMention[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { firstToken, endToken } of people) {
    if (endToken === firstToken + 1) continue
    for (let i = firstToken; i < endToken; i++) words.add((tokens[i] as Token).lexeme.norm)
  }
  return words
}

function followsTitle(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined
  if (before === undefined) return false
  const name = wordClass(before.lexeme.norm)
  return name === 'honorific' || name === 'rank' || name === 'office'
}
