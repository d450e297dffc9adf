import type { Sentence, Token } from '../model.js'
import { CLOSERS } from './abbreviations.js'
import { LexemeFlag } from './lexeme-memo.js'

/** Sentences are cut here at the latest, so that no later stage meets one without end. */
const LONGEST_SENTENCE = 500

/**
 * Cuts tokens into sentences for newswire: at block starts (`blockStarts`), and after `. ! ? …` with their closing quotes
 * and brackets, where what follows looks like a beginning. Abbreviations that hold their full stop end a sentence only
 * before a word that is capitalised for no other reason (`in the U.S. The`, not `U.S. Army`).
 *
 * All sentences get the kind `body`; paragraphs are counted from 0.
 */
export function splitSentences(tokens: readonly Token[], blocks: Uint8Array): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let paragraph = -1
  for (let i = 0; i < tokens.length; i++) {
    if (blocks[i] === 1) paragraph++
    const end = i + 1
    const isLast = end === tokens.length
    if (!isLast && blocks[end] !== 1 && end - first < LONGEST_SENTENCE && !endsSentence(tokens, i)) continue
    const start = (tokens[first] as Token).start
    sentences.push({ start, end: (tokens[i] as Token).end, firstToken: first, endToken: end, paragraph, kind: 'body' })
    first = end
  }
  return sentences
}

/** Whether a sentence ends after token `i`, which has a token after it. */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (!mayEnd.of(token.lexeme)) return false
  const next = tokens[i + 1] as Token
  const text = token.lexeme.text
  if (CLOSING.has(text)) return closesSentence(tokens, i)
  if (token.lexeme.kind === 'url') return false
  if (closesTheSame(next)) return false
  if (token.lexeme.kind === 'word') return next.gap !== 'none' && abbreviationEnds(text, next)
  if (next.gap === 'none') return isGluedSentence(tokens, i)
  return beginsSentence(next)
}

/** Nearly all tokens neither hold a stop nor close anything. */
const mayEnd = new LexemeFlag(({ text }) => /[.!?\u2026]$/.test(text) || CLOSING.has(text))

/** A closing quote or bracket straight after the full stop goes with the sentence. */
function closesTheSame(next: Token): boolean {
  return next.gap === 'none' && CLOSING.has(next.lexeme.text)
}

/** After `."`: looks back over closers to the stop. An opening straight quote stands after a space, a closing one does not. */
function closesSentence(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1] as Token
  if (closesTheSame(next)) return false
  let at = i
  while (at > 0 && i - at < 4 && CLOSING.has((tokens[at] as Token).lexeme.text)) {
    if ((tokens[at] as Token).gap !== 'none') return false
    at--
  }
  return STOPS.has((tokens[at] as Token).lexeme.text) && next.gap !== 'none' && beginsSentence(next)
}

function beginsSentence(next: Token): boolean {
  const { kind, casing, text } = next.lexeme
  if (kind === 'word') return casing !== 'lower'
  return kind !== 'punctuation' || OPENING.has(text) || !MIDDLE.has(text)
}

/** `in the U.S. The`, `Marcos Jr. He`, `5 p.m. On`; never after a title (`Gen. The`). */
function abbreviationEnds(text: string, next: Token): boolean {
  const { casing, norm, kind } = next.lexeme
  if (kind !== 'word') return OPENING.has(next.lexeme.text) && !text.includes('.', 0)
  if (casing !== 'title') return false
  const word = text.slice(0, -1).toLowerCase()
  if (word.includes('.') || CLOSERS.has(word)) return STARTERS.has(norm) || word === 'p.m' || word === 'a.m'
  return word.length === 1 && STARTERS.has(norm)
}

/** `between 1987 and 1990.The Chief`: a missing space, told from `Censor.NET` and `file.Name` by the case around it. */
function isGluedSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1] as Token
  if (before === undefined || before.gap === 'none') return false
  if (OPENING.has(next.lexeme.text)) return before.lexeme.casing === 'lower' && next.lexeme.text !== '"'
  if (next.lexeme.casing !== 'title' || next.end - next.start < 2) return false
  return before.lexeme.casing === 'lower' || STARTERS.has(next.lexeme.norm)
}

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...', '!!', '!!!', '??', '..'])
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '“'])
const OPENING: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  "'",
  '``',
  "''",
  '(',
  '[',
  '«',
  '„',
  '•',
  '–',
  '—',
  '-',
  '*',
  '·',
])
/** What carries a sentence on after a stop: `Yahoo!, the`. */
const MIDDLE: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '…', ')', ']', '/', '&', '%'])

/** Words that are capitalised because a sentence begins with them. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we i you his her their our my in on at by for from with as to of and but ' +
    'or if when while after before since although though however meanwhile there here what who which where how why not no nor so ' +
    'then thus also both all some many most several such under over during according earlier later last next only despite ' +
    'because until once among between now today yesterday tomorrow moreover furthermore additionally speaking asked'
  ).split(' '),
)
