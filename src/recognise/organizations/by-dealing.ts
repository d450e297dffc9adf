import { TITLE_STOPS } from '../../gazetteer/offices.js'
import type { Document, OrganizationMention, Sentence, Token } from '../../model.js'
import type { CountryIndex } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import {
  AWARDING,
  BEFORE_VERB,
  BUYING,
  COMPANY_NOUNS,
  DEAL_NOUNS,
  OWNED,
  PARTNER_LEADS,
  SIGNING_VERBS,
  TRADE_NOUNS,
} from './dealing-words.js'
import { type NameRun, runBefore, runFrom, type Scene, takenTokens } from './name-run.js'

/** How far from the verb or the preposition the noun of what is signed may stand, in tokens. */
const REACH = 14
/** Words that may describe a name: `the Tallinn-based maker of`. */
const LONGEST_DESCRIPTION = 8

/**
 * Names that no gazetteer holds, of those who sign, win and are given agreements, and of what the text calls a company:
 *
 * `Boniface & Daughters and Kivu Marine signed a memorandum`, `a contract with Nordvik Marine`, `the Galician shipyard Castrelo`,
 * `Castrelo, a shipbuilder from Vigo, has won an order`. The tokens of each name, once for each spelling.
 */
export function namesThatDeal(
  { tokens, sentences }: Document,
  countries: CountryIndex,
  persons: ReadonlyMap<number, number>,
  mentions: readonly OrganizationMention[],
): readonly NameRun[] {
  const found: NameRun[] = []
  let scene: Scene | undefined
  for (const sentence of sentences) {
    if (sentence.kind !== 'body') continue
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { norm, casing } = (tokens[at] as Token).lexeme
      if (casing !== 'lower' || !ANCHORS.has(norm)) continue
      scene ??= { tokens, countries, persons, taken: takenTokens(persons, mentions) }
      if (COMPANY_NOUNS.has(norm)) found.push(...besideNoun(scene, at, sentence))
      else if (OWNED.has(norm)) found.push(...afterOwned(scene, at, sentence))
      else if (PARTNER_LEADS.has(norm)) found.push(...partners(scene, at, sentence))
      else found.push(...subjects(scene, at, sentence))
    }
  }
  return found
}

/** `Sagar Marine, based in Pune, has won a contract` */
const APPOSING: ReadonlySet<string> = new Set(['based', 'headquartered', 'which', 'whose', 'part', 'owned', 'founded'])

/** `the yard in Gdansk won` */
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'to'])

const OWNERS: ReadonlySet<string> = new Set([
  'state',
  'government',
  'family',
  'privately',
  'publicly',
  'army',
  'military',
])

const ANCHORS: ReadonlySet<string> = new Set([...SIGNING_VERBS, ...PARTNER_LEADS, ...COMPANY_NOUNS, ...OWNED])

/** `the shipyard Cardama`, `the manufacturer, Tarn Armour`; `Nordvik Marine, a Norwegian drone maker,` */
function besideNoun(scene: Scene, at: number, sentence: Sentence): readonly NameRun[] {
  const { tokens } = scene
  if (normAt(tokens, at - 1) === 'news') return []
  const after = runFrom(scene, normAt(tokens, at + 1) === ',' && isDefinite(tokens, at) ? at + 2 : at + 1, sentence)
  if (after !== undefined) return [after]
  for (let i = at - 1; i > Math.max(sentence.firstToken, at - LONGEST_DESCRIPTION); i--) {
    if (normAt(tokens, i) !== ',') continue
    const before = isArticle(normAt(tokens, i + 1)) ? runBefore(scene, i, sentence) : undefined
    return before === undefined ? [] : [before]
  }
  return []
}

function isDefinite(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - 4; i--) if (normAt(tokens, i) === 'the' || normAt(tokens, i) === 'its') return true
  return false
}

function isArticle(norm: string): boolean {
  return norm === 'a' || norm === 'an' || norm === 'the' || norm === 'one'
}

/** `the state-owned Government Arsenal`, `the Haarlem-based Tulip Drones` */
function afterOwned(scene: Scene, at: number, sentence: Sentence): readonly NameRun[] {
  const { tokens } = scene
  const owner = tokens[at - 2]?.lexeme
  if (normAt(tokens, at - 1) !== '-' || owner === undefined) return []
  if (normAt(tokens, at) === 'based' ? owner.casing !== 'title' : !OWNERS.has(owner.norm)) return []
  const run = runFrom(scene, at + 1, sentence)
  return run === undefined || normAt(tokens, run.end) === '-' ? [] : [run]
}

/** `a contract for three ferries with Castrelo`, `a memorandum between Kivu Marine and Tarn Armour`, `an order from Castrelo`. */
function partners(scene: Scene, at: number, sentence: Sentence): readonly NameRun[] {
  const { tokens } = scene
  const noun = isBoughtFrom(tokens, at, sentence) ? 'contract' : nounBefore(tokens, at, sentence)
  if (noun === undefined || (!leadsPartner(tokens, at, noun) && normAt(tokens, at) !== 'from')) return []
  const isTrade = TRADE_NOUNS.has(noun)
  const found: NameRun[] = []
  let next = pastPossessor(scene, isArticle(normAt(tokens, at + 1)) ? at + 2 : at + 1)
  for (let k = 0; k < 3; k++) {
    const run = runFrom(scene, next, sentence)
    if (run !== undefined && isWorthy(tokens, run, isTrade) && !describes(tokens, run)) found.push(run)
    const end = run?.end ?? pastTaken(scene, next)
    if (end === next || normAt(tokens, end) !== 'and') break
    next = isArticle(normAt(tokens, end + 1)) ? end + 2 : end + 1
  }
  return found
}

/** `ordered 85,000 mines from` */
function isBoughtFrom(tokens: readonly Token[], at: number, { firstToken }: Sentence): boolean {
  if (normAt(tokens, at) !== 'from') return false
  for (let i = at - 1; i >= Math.max(firstToken, at - LONGEST_DESCRIPTION); i--)
    if (BUYING.has(normAt(tokens, i))) return true
  return false
}

/** `Germany's Hallmann Nobel`: the name begins after the country. */
function pastPossessor({ tokens, countries }: Scene, at: number): number {
  const country = countries.starting.get(at)
  return country !== undefined && normAt(tokens, country.endToken) === "'s" ? country.endToken + 1 : at
}

/** `awarded to`, `won from`; `with` and `between` need no verb. */
function leadsPartner(tokens: readonly Token[], at: number, noun: string): boolean {
  const norm = normAt(tokens, at)
  if (norm === 'with' || norm === 'between') return normAt(tokens, at - 1) !== ','
  if (norm === 'to') return AWARDING.has(normAt(tokens, at - 1)) || (TRADE_NOUNS.has(noun) && hasAward(tokens, at))
  return TRADE_NOUNS.has(noun) && TRADE_NOUNS.has(normAt(tokens, at - 1))
}

function hasAward(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) if (AWARDING.has(normAt(tokens, i))) return true
  return false
}

/** The nearest noun of an agreement before `at`, in its clause; a verb of signing stands for one. */
function nounBefore(tokens: readonly Token[], at: number, { firstToken }: Sentence): string | undefined {
  for (let i = at - 1; i >= Math.max(firstToken, at - REACH); i--) {
    const norm = normAt(tokens, i)
    if (DEAL_NOUNS.has(norm)) return norm
    if (norm === ';' || norm === ':') return undefined
  }
  return undefined
}

/** `Boniface & Daughters and Kivu Marine have signed a memorandum`; `the ministry awarded Castrelo a contract`. */
function subjects(scene: Scene, at: number, sentence: Sentence): readonly NameRun[] {
  const { tokens } = scene
  const noun = nounAfter(tokens, at, sentence)
  if (noun === undefined) return []
  const isTrade = TRADE_NOUNS.has(noun)
  const found: NameRun[] = []
  if (AWARDING.has(normAt(tokens, at))) {
    const awarded = runFrom(scene, at + 1, sentence)
    if (awarded !== undefined && isWorthy(tokens, awarded, isTrade)) found.push(awarded)
  }
  let end = subjectEnd(tokens, at, sentence)
  for (let k = 0; k < 3; k++) {
    const run = runBefore(scene, end, sentence)
    if (run !== undefined && isWorthy(tokens, run, isTrade) && !PLACING.has(normAt(tokens, run.first - 1)))
      found.push(run)
    const first = run?.first ?? beforeTaken(scene, end)
    const joint = isArticle(normAt(tokens, first - 1)) ? first - 2 : first - 1
    if (first === end || joint <= sentence.firstToken || normAt(tokens, joint) !== 'and') break
    end = joint
  }
  return found
}

function nounAfter(tokens: readonly Token[], at: number, { endToken }: Sentence): string | undefined {
  for (let i = at + 1; i < Math.min(endToken, at + REACH); i++) {
    const norm = normAt(tokens, i)
    if (DEAL_NOUNS.has(norm)) return norm
    if (norm === ';' || norm === ':') return undefined
  }
  return undefined
}

/** The end of the subject: before auxiliaries, adverbs and an apposition between commas. */
function subjectEnd(tokens: readonly Token[], verb: number, { firstToken }: Sentence): number {
  let end = verb
  while (end > firstToken && BEFORE_VERB.has(normAt(tokens, end - 1))) end--
  if (normAt(tokens, end - 1) !== ',') return end
  for (let i = end - 2; i > Math.max(firstToken, end - REACH); i--)
    if (normAt(tokens, i) === ',')
      return APPOSING.has(normAt(tokens, i + 1)) || isArticle(normAt(tokens, i + 1)) ? i : end
  return end
}

/** One plain capitalised word may be anything (`with Brussels`), unless only companies sign the like of it. */
function isWorthy(tokens: readonly Token[], { first, end }: NameRun, isTrade: boolean): boolean {
  return isTrade || end - first > 1 || (tokens[first] as Token).lexeme.casing !== 'title'
}

/** `with the Galician yards`: one capitalised word before another noun. */
function describes(tokens: readonly Token[], { first, end }: NameRun): boolean {
  const next = tokens[end]?.lexeme
  return end - first === 1 && next?.kind === 'word' && next.casing === 'lower' && !TITLE_STOPS.has(next.norm)
}

/** Past the person, country or organization that begins at `at`. */
function pastTaken({ taken, countries }: Scene, at: number): number {
  let end = at
  while (taken.has(end)) end++
  return end > at ? end : (countries.starting.get(at)?.endToken ?? at)
}

function beforeTaken({ taken, countries }: Scene, end: number): number {
  let first = end
  while (taken.has(first - 1)) first--
  return first < end ? first : (countries.ending.get(end)?.firstToken ?? end)
}
