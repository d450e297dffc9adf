import type { TopicIndex } from '../gazetteer/topic-index.js'
import type { TermRule } from '../gazetteer/topic-phrase.js'
import type { Sentence, TokenSpan } from '../model.js'

const COVERED = 1 << 30
const NAMED = 1 << 29
/** So many words of the trade make an article one about military matters. */
const MILITARY_ARTICLE = 3

/** What is known of each token of an article: the cues it is, and whether a match or a name holds it. */
export class TopicMarks {
  private readonly marks: number[]
  private readonly index: TopicIndex
  private militaryWords = 0

  constructor(tokenCount: number, index: TopicIndex, names: readonly TokenSpan[]) {
    this.marks = new Array<number>(tokenCount).fill(0)
    this.index = index
    for (const { firstToken, endToken } of names) this.set(firstToken, endToken, NAMED)
  }

  addCues(token: number, cues: number): void {
    this.marks[token] = (this.marks[token] as number) | cues
    if ((cues & (this.index.cueBits.military as number)) !== 0) this.militaryWords++
  }

  /** A topic stands here: no other may, and it is a cue for its neighbours. */
  cover(from: number, to: number, { gives }: TermRule): void {
    this.set(from, to, COVERED)
    if (gives !== 0) this.addCues(from, gives)
  }

  private isCovered(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (((this.marks[i] as number) & COVERED) !== 0) return true
    return false
  }

  /** Wholly inside one name or several. */
  isNamed(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (((this.marks[i] as number) & NAMED) === 0) return false
    return true
  }

  /** Whether a term may stand here, and the cues that it needs stand around it in its sentence; its own words do not count. */
  allows({ needs, within }: TermRule, from: number, to: number, sentence: Sentence): boolean {
    if (this.isCovered(from, to)) return false
    if (needs === 0) return true
    const { text, military } = this.index.cueBits as { text: number; military: number }
    const byArticle = (needs & text) !== 0 && this.militaryWords >= MILITARY_ARTICLE
    const wanted = (needs & text) === 0 ? needs : byArticle ? needs & ~text : (needs & ~text) | military
    let found = 0
    const first = Math.max(sentence.firstToken, from - within)
    const last = Math.min(sentence.endToken, to + within)
    for (let i = first; i < from; i++) found |= this.marks[i] as number
    for (let i = to; i < last; i++) found |= this.marks[i] as number
    return (found & wanted) === wanted
  }

  private set(from: number, to: number, bits: number): void {
    for (let i = from; i < to; i++) this.marks[i] = (this.marks[i] as number) | bits
  }
}
