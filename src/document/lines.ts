import type { Token } from '../model.js'

/** Lines longer than this are paragraphs of their own, not the work of an editor that wraps. */
const WIDEST_WRAP = 110
/** A wrapped line may fall short of the width by this share. */
const RAGGED = 0.85

/**
 * Marks the tokens that begin a new line which is a break of sense: a paragraph's end, a heading, a list item.
 *
 * A line end is only a hard wrap when the next word would not have fitted on the line, measured against the usual length of
 * the text's lines; this needs no knowledge of the words and holds for headings, addresses and verse alike. A line that
 * goes on in lower case is never a new block, unless it has a bullet.
 *
 * @returns a byte for each token: 1 where a block begins.
 */
export function blockStarts(text: string, tokens: readonly Token[]): Uint8Array {
  const starts = new Uint8Array(tokens.length)
  const width = wrapWidth(tokens)
  let lineStart = 0
  let previousEnd = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.gap === 'none' || token.gap === 'space') {
      previousEnd = token.end
      continue
    }
    if (token.gap === 'paragraph' || isBullet(text, tokens, i)) starts[i] = 1
    else if (token.lexeme.casing !== 'lower') {
      const wrapped = previousEnd - lineStart + 1 + lengthOfWord(text, token.start) > width * RAGGED
      if (width > WIDEST_WRAP || !wrapped) starts[i] = 1
    }
    lineStart = token.start
    previousEnd = token.end
  }
  return starts
}

/** The length that four in five lines do not exceed, of the lines that do not end a paragraph. */
function wrapWidth(tokens: readonly Token[]): number {
  const lengths: number[] = []
  let lineStart = 0
  let previousEnd = 0
  for (const token of tokens) {
    if (token.gap === 'line') lengths.push(previousEnd - lineStart)
    if (token.gap === 'line' || token.gap === 'paragraph') lineStart = token.start
    previousEnd = token.end
  }
  const sorted = Uint32Array.from(lengths).sort()
  return sorted[Math.floor(0.8 * (sorted.length - 1))] ?? 0
}

/** The length of what an editor would not have cut: up to a space that is no non-breaking one. */
function lengthOfWord(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < WIDEST_WRAP && !isBreakable(text.charCodeAt(end))) end++
  return end - start
}

/** A space, a tab, or the end of a line. */
function isBreakable(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029
}

/** `• `, `– `, `* `, `1. `, `(a) ` at the head of a line. */
function isBullet(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (next === undefined) return false
  if (BULLETS.has(token.lexeme.text)) return next.gap !== 'none'
  return token.lexeme.kind === 'number' && token.end - token.start <= 2 && /[.)]/.test(text.charAt(token.end))
}

export const BULLETS: ReadonlySet<string> = new Set([
  '•',
  '–',
  '—',
  '-',
  '*',
  '·',
  '◦',
  '▪',
  '‣',
  '●',
  '■',
  '►',
  '>',
  '--',
  '+',
])
