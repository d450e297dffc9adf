import type { Document, IsoDate, Sentence, SentenceKind, Span, Token } from '../model.js'
import { LexemeFlag } from './lexeme-memo.js'
import { BULLETS, blockStarts } from './lines.js'
import { findPublished, type Published } from './published.js'
import { splitSentences } from './sentences.js'
import { tokenize } from './tokenize.js'

/** A headline takes one block of at most so many tokens. */
const LONGEST_HEADLINE = 40

/**
 * Reads an article: its tokens, its sentences, its headline and its date. The text is never changed; all positions are
 * UTF-16 offsets into it, half-open. Linear in the length of the text; never throws.
 *
 * @param date the article's date where the text does not say it, `YYYY-MM-DD`.
 */
export function readDocument(text: string, date?: IsoDate): Document {
  const tokens = tokenize(text)
  const blocks = blockStarts(text, tokens)
  const published = findPublished(tokens, blocks, date)
  if (published !== undefined) {
    blocks[published.lineStart] = 1
    if (published.bodyStart < tokens.length) blocks[published.bodyStart] = 1
  }
  const sentences = nameKinds(tokens, splitSentences(tokens, blocks), published)
  const headline = sentences.find(({ kind }) => kind === 'headline')
  return {
    text,
    tokens,
    sentences,
    title: headline && spanOf(text, headline),
    published: published?.date ?? date,
    publishedSpan: published?.date === undefined ? undefined : tokenSpan(text, tokens, published),
  }
}

function nameKinds(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  published: Published | undefined,
): Sentence[] {
  const headlineAt = findHeadline(tokens, sentences, published)
  const named: Sentence[] = []
  let teaser = -1
  for (const [index, sentence] of sentences.entries()) {
    if (beginsTeaser(tokens, sentence)) teaser = sentence.paragraph
    named.push(withKind(sentence, kindOf(sentence, index, headlineAt, teaser, published)))
  }
  return named
}

/** Written out, and no spread: V8 gives all sentences one shape then, and every stage reads them. */
function withKind({ start, end, firstToken, endToken, paragraph }: Sentence, kind: SentenceKind): Sentence {
  return { start, end, firstToken, endToken, paragraph, kind }
}

function kindOf(
  sentence: Sentence,
  index: number,
  headlineAt: number,
  teaser: number,
  published: Published | undefined,
): SentenceKind {
  if (published !== undefined && sentence.endToken === published.bodyStart) return 'dateline'
  if (index === headlineAt) return 'headline'
  return sentence.paragraph === teaser ? 'teaser' : 'body'
}

/** The first block, when it is short, ends without a full stop and has text after it that is no list; a dateline is passed over. */
function findHeadline(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  published: Published | undefined,
): number {
  const hasHead = published !== undefined && sentences[0]?.endToken === published.bodyStart
  const at = hasHead ? 1 : 0
  const sentence = sentences[at]
  const next = sentences[at + 1]
  if (sentence === undefined || next === undefined || next.paragraph === sentence.paragraph) return -1
  if (sentence.endToken - sentence.firstToken > LONGEST_HEADLINE) return -1
  if (BULLETS.has(tokens[next.firstToken]?.lexeme.text ?? '')) return -1
  const last = tokens[sentence.endToken - 1]?.lexeme.text ?? ''
  return /[.:;,]$/.test(last) && !/\w\.$/.test(last) ? -1 : at
}

/** `Read more: `, `Read also:`, `See also`, `ALSO READ |` at the head of a paragraph. */
function beginsTeaser(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  if (!mayBeginTeaser.of((tokens[firstToken] as Token).lexeme)) return false
  const words = tokens.slice(firstToken, Math.min(firstToken + 4, endToken)).map(({ lexeme }) => lexeme.norm)
  const colon = words.findIndex((word) => TEASER_STOPS.has(word))
  return colon > 0 && TEASERS.has(words.slice(0, colon).join(' '))
}

const TEASER_STOPS: ReadonlySet<string> = new Set([':', '|', '-', '–', '—', '>', '>>', '»'])
const TEASERS: ReadonlySet<string> = new Set([
  'read more',
  'read also',
  'also read',
  'see also',
  'related',
  'related news',
  'related stories',
  'watch',
  'watch more',
  'more',
  'more news',
  'read on',
  'read next',
  'also',
  'read',
  'recommended',
  'more on this',
  'you may also like',
  'earlier',
  'must read',
])
const TEASER_HEADS: ReadonlySet<string> = new Set([...TEASERS].map((teaser) => teaser.split(' ')[0] as string))
/** Nearly all sentences begin with another word. */
const mayBeginTeaser = new LexemeFlag(({ norm }) => TEASER_HEADS.has(norm))

function spanOf(text: string, { start, end }: { start: number; end: number }): Span {
  return { start, end, text: text.slice(start, end) }
}

function tokenSpan(text: string, tokens: readonly Token[], { first, end }: Published): Span {
  return spanOf(text, { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end })
}
