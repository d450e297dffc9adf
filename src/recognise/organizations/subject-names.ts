import type { Sentence, Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { AWARDING, BEFORE_VERB, DEAL_NOUNS, TRADE_NOUNS } from './dealing-words.js'
import { isArticle, isWorthy, type NameRun, runBefore, runFrom, type Scene } from './name-run.js'

/** How far after the verb the noun of what is signed may stand, in tokens. */
const REACH = 14

/** `Boniface & Daughters and Kivu Marine have signed a memorandum`; `the ministry awarded Castrelo a contract`. */
export function subjects(scene: Scene, at: number, sentence: Sentence): readonly NameRun[] {
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

function beforeTaken({ taken, countries }: Scene, end: number): number {
  let first = end
  while (taken.has(first - 1)) first--
  return first < end ? first : (countries.ending.get(end)?.firstToken ?? end)
}

/** `Sagar Marine, based in Pune, has won a contract` */
const APPOSING: ReadonlySet<string> = new Set(['based', 'headquartered', 'which', 'whose', 'part', 'owned', 'founded'])

/** `the yard in Gdansk won` */
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'to'])
