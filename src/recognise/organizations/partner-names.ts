import { TITLE_STOPS } from '../../gazetteer/offices.js'
import type { Sentence, Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { AWARDING, BUYING, CLAUSE_END, DEAL_NOUN, dealingAt, TRADE_NOUN } from './dealing-words.js'
import { isArticle, isTaken, isWorthy, type NameRun, runFrom, type Scene } from './name-run.js'

/** How far before the preposition the noun of what is signed may stand, in tokens. */
const REACH = 14
/** How far before it the verb of buying. */
const BUYING_REACH = 8

/** `a contract for three ferries with Castrelo`, `a memorandum between Kivu Marine and Tarn Armour`, `an order from Castrelo`. */
export function partners(scene: Scene, at: number, sentence: Sentence): readonly NameRun[] {
  const { tokens } = scene
  const isBought = isBoughtFrom(tokens, at, sentence)
  const noun = isBought ? DEAL_NOUN | TRADE_NOUN : nounBefore(tokens, at, sentence)
  if (noun === 0 || !(isBought || leadsPartner(tokens, at, noun))) return []
  const isTrade = (noun & TRADE_NOUN) !== 0
  const found: NameRun[] = []
  const single: NameRun[] = []
  let next = pastPossessor(scene, isArticle(normAt(tokens, at + 1)) ? at + 2 : at + 1)
  for (let k = 0; k < 3; k++) {
    const run = runFrom(scene, next, sentence)
    if (run !== undefined && !describes(tokens, run)) (isWorthy(tokens, run, isTrade) ? found : single).push(run)
    const end = run?.end ?? pastTaken(scene, next)
    if (end === next || normAt(tokens, end) !== 'and') break
    next = isArticle(normAt(tokens, end + 1)) ? end + 2 : end + 1
  }
  // `between Transmashholding and Kazakh Railways`: what stands beside a company is one.
  return found.length > 0 && normAt(tokens, at) === 'between' ? [...found, ...single] : found
}

/** `ordered 85,000 mines from` */
function isBoughtFrom(tokens: readonly Token[], at: number, { firstToken }: Sentence): boolean {
  if (normAt(tokens, at) !== 'from') return false
  for (let i = at - 1; i >= Math.max(firstToken, at - BUYING_REACH); i--)
    if ((dealingAt(tokens, i) & BUYING) !== 0) return true
  return false
}

/** `Germany's Hallmann Nobel`: the name begins after the country. */
function pastPossessor({ tokens, countries }: Scene, at: number): number {
  const country = countries.starting(at)
  return country !== undefined && normAt(tokens, country.endToken) === "'s" ? country.endToken + 1 : at
}

/** `awarded to`, `won from`; `with` and `between` need no verb. */
function leadsPartner(tokens: readonly Token[], at: number, noun: number): boolean {
  const norm = normAt(tokens, at)
  const before = dealingAt(tokens, at - 1)
  const isTrade = (noun & TRADE_NOUN) !== 0
  if (norm === 'with' || norm === 'between') return normAt(tokens, at - 1) !== ','
  if (norm === 'to') return (before & AWARDING) !== 0 || (isTrade && hasAward(tokens, at))
  return isTrade && (before & TRADE_NOUN) !== 0
}

function hasAward(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) if ((dealingAt(tokens, i) & AWARDING) !== 0) return true
  return false
}

/** The nearest noun of an agreement before `at`, in its clause, as `dealingWord` reads it; 0 where there is none. */
function nounBefore(tokens: readonly Token[], at: number, { firstToken }: Sentence): number {
  for (let i = at - 1; i >= Math.max(firstToken, at - REACH); i--) {
    const word = dealingAt(tokens, i)
    if ((word & DEAL_NOUN) !== 0) return word
    if ((word & CLAUSE_END) !== 0) return 0
  }
  return 0
}

/** `with the Galician yards`: one capitalised word before another noun. */
function describes(tokens: readonly Token[], { first, end }: NameRun): boolean {
  const next = tokens[end]?.lexeme
  return end - first === 1 && next?.kind === 'word' && next.casing === 'lower' && !TITLE_STOPS.has(next.norm)
}

/** Past the person, country or organization that begins at `at`. */
function pastTaken(scene: Scene, at: number): number {
  let end = at
  while (isTaken(scene, end)) end++
  return end > at ? end : (scene.countries.starting(at)?.endToken ?? at)
}
