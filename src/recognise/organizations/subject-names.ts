import type { Sentence, Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { AWARDING, BEFORE_VERB, CLAUSE_END, DEAL_NOUN, dealingAt, TRADE_NOUN } from './dealing-words.js'
import { isArticle, isTaken, isWorthy, type NameRun, runBefore, runFrom, type Scene } from './name-run.js'

/** How far after the verb the noun of what is signed may stand, in tokens. */
const REACH = 14

/** `Boniface & Daughters and Kivu Marine have signed a memorandum`; `the ministry awarded Castrelo a contract`. */
export function subjects(scene: Scene, at: number, sentence: Sentence): readonly NameRun[] {
  const { tokens } = scene
  const noun = nounAfter(tokens, at, sentence)
  if (noun === 0) return []
  const isTrade = (noun & TRADE_NOUN) !== 0
  const found: NameRun[] = []
  if ((dealingAt(tokens, at) & AWARDING) !== 0) {
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

function nounAfter(tokens: readonly Token[], at: number, { endToken }: Sentence): number {
  for (let i = at + 1; i < Math.min(endToken, at + REACH); i++) {
    const word = dealingAt(tokens, i)
    if ((word & DEAL_NOUN) !== 0) return word
    if ((word & CLAUSE_END) !== 0) return 0
  }
  return 0
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

function beforeTaken(scene: Scene, end: number): number {
  let first = end
  while (isTaken(scene, first - 1)) first--
  return first < end ? first : (scene.countries.ending(end)?.firstToken ?? end)
}

/** `Sagar Marine, based in Pune, has won a contract` */
const APPOSING: ReadonlySet<string> = new Set(['based', 'headquartered', 'which', 'whose', 'part', 'owned', 'founded'])

/** `the yard in Gdansk won` */
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'to'])
