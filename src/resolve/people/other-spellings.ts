import { LexemeFlag } from '../../document/lexeme-memo.js'
import { wordSet } from '../../document/word-lists.js'
import type { Document, PersonMention, Token } from '../../model.js'
import { textAt } from '../../recognise/ministries/norm-at.js'
import { parseName } from '../names/parse.js'
import { skeletonsMeet } from '../names/skeleton.js'
import type { NameWord } from '../names/words.js'

/** How far before a name the verb may stand that calls it a spelling, in tokens. */
const VERB_REACH = 8
/** How far behind it: `Van de Put, as one news site spelled him`. */
const CLAUSE_REACH = 9
/** So many names back, and sentences, the usual spelling is looked for. */
const MOST_BACK = 12
const SENTENCES_BACK = 3

/**
 * The mentions that the text itself calls another spelling of a name before them, each with the mention of that name:
 *
 *     Pieter De Crem (Decrem in one caption)
 *     Mr Dendias (Νίκος Δένδιας)
 *     Some reports spell the man Wim Daki.
 *     Kamchibek Tashiyev, as agencies also write him, ...
 *
 * Only where both look alike: `he called Jill Biden` says nothing of Joe. Linear in the number of mentions.
 */
export function otherSpellings({ tokens }: Document, people: readonly PersonMention[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  people.forEach((person, index) => {
    const usual = isBracketed(tokens, people, index)
      ? usualInFront(people, index)
      : isSpoken(tokens, person)
        ? usualBefore(people, index)
        : undefined
    if (usual !== undefined) found.set(index, usual)
  })
  return found
}

/** `Martha Luwiji (Liwij, according to the broadcaster)`, `Mr Lee (Lee Jong-seop in some papers)` */
function isBracketed(tokens: readonly Token[], people: readonly PersonMention[], index: number): boolean {
  const { firstToken, endToken } = people[index] as PersonMention
  const before = people[index - 1]
  if (before === undefined || before.endToken !== firstToken - 1 || textAt(tokens, firstToken - 1) !== '(') return false
  return BEHIND.has(tokens[endToken]?.lexeme.norm ?? '')
}

function usualInFront(people: readonly PersonMention[], index: number): number | undefined {
  const { text } = people[index] as PersonMention
  const usual = people[index - 1] as PersonMention
  // `Mr Lee (Lee Jong-seop in some papers)`: of whom the text has said the whole name before.
  if (text.includes(' ') && !usual.text.includes(' ')) return usualBefore(people, index)
  return !/[a-z]/i.test(text) || areAlike(text, usual.text) ? index - 1 : undefined
}

/** Whether a verb of spelling stands before a name or, in a clause with `as`, behind it. */
function isSpoken(tokens: readonly Token[], { firstToken, endToken }: PersonMention): boolean {
  for (let at = Math.max(0, firstToken - VERB_REACH); at < firstToken; at++)
    if (isSpelling.of((tokens[at] as Token).lexeme)) return true
  if (textAt(tokens, endToken) !== ',' || textAt(tokens, endToken + 1) !== 'as') return false
  for (let at = endToken + 2; at < Math.min(tokens.length, endToken + CLAUSE_REACH); at++)
    if (isSpelling.of((tokens[at] as Token).lexeme)) return true
  return false
}

const isSpelling = new LexemeFlag(({ norm }) => SPELLING.has(norm))

const SPELLING = wordSet(
  'spell spells spelled spelt spelling misspelled misspelt write writes wrote written transcribe transcribes transcribed ' +
    'transliterate transliterated render renders rendered call calls called',
)

/** The nearest name before that it can be a spelling of. */
function usualBefore(people: readonly PersonMention[], index: number): number | undefined {
  const { text, sentence } = people[index] as PersonMention
  for (let at = index - 1; at >= Math.max(0, index - MOST_BACK); at--) {
    const usual = people[at] as PersonMention
    if (sentence - usual.sentence > SENTENCES_BACK) return undefined
    if (usual.text !== text && areAlike(text, usual.text)) return at
  }
  return undefined
}

/** Whether the last words are alike and, of two whole names, the first ones too. */
function areAlike(one: string, two: string): boolean {
  const [a] = parseName(one).readings
  const [b] = parseName(two).readings
  const [lastA, lastB] = [a.at(-1), b.at(-1)]
  if (lastA === undefined || lastB === undefined || !areAlikeWords(lastA, lastB)) return false
  return a.length < 2 || b.length < 2 || areAlikeWords(a[0] as NameWord, b[0] as NameWord)
}

function areAlikeWords(one: NameWord, two: NameWord): boolean {
  if (one.key === two.key) return true
  if (one.key[0] !== two.key[0] || one.initial || two.initial) return false
  const length = Math.min(one.key.length, two.key.length)
  return length >= SHORTEST && (distance(one.key, two.key) <= (length < LONG ? 1 : 2) || sharesSound(one, two))
}

function sharesSound(one: NameWord, two: NameWord): boolean {
  const shorter = Math.min(one.skeletons[0]?.length ?? 0, two.skeletons[0]?.length ?? 0)
  return shorter > 1 && skeletonsMeet(one.skeletons, two.skeletons)
}

const SHORTEST = 3
const LONG = 6

/** Letters to change, add or leave out (Levenshtein, 1966). */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= two.length; j++) {
      const kept = (row[j - 1] as number) + (one[i - 1] === two[j - 1] ? 0 : 1)
      next.push(Math.min(kept, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[two.length] as number
}

/** What may stand behind such a name: the bracket's end, or who writes it so. */
const BEHIND = wordSet(') in on at to for as so also is according the by ,')
