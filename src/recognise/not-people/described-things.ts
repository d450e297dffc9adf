import { wordSet } from '../../document/word-lists.js'
import type { Document, PersonMention, Token } from '../../model.js'
import { textAt } from '../ministries/norm-at.js'

/**
 * The names that the article itself says are of a place, a firm, a band, ..., as `keyOf` gives them:
 * `Aisby is a village in Lincolnshire`
 * `in Bakhmut, a town in the east`
 * `the village of Bilje`, `the metal band Van Canto`
 */
export function describedThings({ tokens }: Document, people: readonly PersonMention[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const mention of people) if (isDescribed(tokens, mention)) keys.add(keyOf(tokens, mention))
  return keys
}

export function keyOf(tokens: readonly Token[], { firstToken, endToken }: PersonMention): string {
  let key = ''
  for (let i = firstToken; i < endToken; i++) key += ` ${(tokens[i] as Token).lexeme.norm}`
  return key
}

function isDescribed(tokens: readonly Token[], { firstToken, endToken }: PersonMention): boolean {
  if (INTRODUCERS.has(textAt(tokens, firstToken - 1))) return true
  if (textAt(tokens, firstToken - 1) === 'of' && PLACES.has(textAt(tokens, firstToken - 2))) return true
  const next = textAt(tokens, endToken)
  if (next !== ',' && !(COPULAS.has(next) && !AGENT_MARKS.has(textAt(tokens, firstToken - 1)))) return false
  return ARTICLES.has(textAt(tokens, endToken + 1)) && isThing(tokens, endToken + 2, next === ',')
}

/** A description's noun stands so many words after its article at most: `a critically endangered indigenous American language`. */
const LONGEST_DESCRIPTION = 6

/**
 * Whether the noun phrase that begins at `from` has the kind of a thing for its head, which is its last word before another part of the
 * sentence. In an apposition (`Smith, a company director`) the head has to stand before a preposition or a mark.
 */
function isThing(tokens: readonly Token[], from: number, isApposition: boolean): boolean {
  for (let at = from; at < from + LONGEST_DESCRIPTION; at++) {
    const after = textAt(tokens, at + 1)
    if (PERSONAL.has(after)) return false
    if (!ENDS.has(after)) {
      if (tokens[at + 1]?.lexeme.kind !== 'word' && after !== '-') return false
      continue
    }
    const head = textAt(tokens, at)
    return PLACES.has(head) || (THINGS.has(head) && !(isApposition && after === 'and'))
  }
  return false
}

const COPULAS = wordSet('is was are were')
/** A name behind these is no subject: `the movement led by Giorgio Almirante was a major party`. */
const AGENT_MARKS = wordSet('by of with from under against')
const ARTICLES = wordSet('a an the')
/** `the one who`, `a prize winner whose`: whoever is described so is a person. */
const PERSONAL = wordSet('who whom whose')
const ENDS = wordSet(
  'of in on at for from to with by and or that which where near based located founded made produced known called , . ; : ( –',
)

const PLACES = wordSet(
  'village town city municipality commune suburb hamlet settlement neighbourhood neighborhood township borough district county ' +
    'province region governorate prefecture oblast river lake island islands mountain valley peninsula port resort parish',
)
/** Kinds of things of which none is ever a person's. */
const THINGS = wordSet(
  'company chain brand bank firm corporation conglomerate subsidiary start-up startup shipyard ' +
    'newspaper magazine daily tabloid website portal channel band orchestra quartet trio party coalition alliance movement ' +
    'militia organisation organization association federation union language dialect tribe film movie novel song album single sitcom ' +
    'opera musical series game ship frigate destroyer corvette submarine vessel ferry yacht tank missile rocket drone aircraft ' +
    'helicopter airport airfield airline base station railway motorway festival tournament competition cup trophy prize award club ' +
    'university college school hospital church mosque temple monastery cathedral museum stadium prison bridge dam building tower ' +
    'palace castle fort hotel restaurant software app website virus disease drug species genus breed plant crater asteroid hurricane ' +
    'typhoon cyclone storm volcano glacier forest battle operation exercise dish drink holiday',
)
/** What stands before a name in apposition; after `party` or `company` may also come who leads it. */
const INTRODUCERS = wordSet(
  'village town hamlet suburb band quartet magazine tabloid frigate destroyer corvette submarine warship',
)
