import type { Document, PersonMention, Token } from '../../model.js'
import type { TaggedName } from '../people/tagger.js'

/** Words in a nickname, and in a name before one, at most. */
const LONGEST = 3

/**
 * Joins what a nickname parts: `William Mailes "Cowboy" Cowley` is one man. What the tagger found of his family name, or of the
 * nickname, goes into the longer name.
 */
export function withNicknames(document: Document, people: readonly PersonMention[]): readonly PersonMention[] {
  const joined: PersonMention[] = []
  for (const mention of people) {
    const last = joined.at(-1)
    if (last !== undefined && mention.firstToken < last.endToken) continue
    const end = endAfterNickname(document.tokens, mention)
    joined.push(end === undefined ? mention : reachingTo(document, mention, endOfFamily(people, end)))
  }
  return joined.some((mention, i) => mention !== people[i]) ? joined : people
}

/**
 * The name, and the nickname that ends it, apart: `Pushpa Kamal Dahal ‘Prachanda’` has two; `Luis “Toto” Caputo` is one, and so is what
 * holds no quotation mark.
 */
export function nicknameApart(tokens: readonly Token[], name: TaggedName): readonly TaggedName[] {
  const { firstToken, endToken } = name
  for (let at = firstToken + 1; at < endToken - 1; at++) {
    const close = PARTING.get((tokens[at] as Token).lexeme.text)
    if (close === undefined) continue
    const isInside = tokens.slice(at + 1, endToken).some(({ lexeme }) => lexeme.text === close)
    // `‘Prachanda’s`
    if (isInside || tokens[endToken]?.lexeme.text.startsWith(close) !== true) return [name]
    return [
      { ...name, endToken: at },
      { ...name, firstToken: at + 1 },
    ]
  }
  return [name]
}

/** The token after the family name that follows a nickname in quotation marks. */
function endAfterNickname(tokens: readonly Token[], { firstToken, endToken }: PersonMention): number | undefined {
  const opening = tokens[endToken]
  if (opening?.gap !== 'space' || endToken - firstToken > LONGEST) return undefined
  const closing = CLOSING.get(opening.lexeme.text)
  if (closing === undefined) return undefined
  let at = endToken + 1
  while (at <= endToken + LONGEST && isCapitalised(tokens[at]) && (at > endToken + 1 || tokens[at]?.gap === 'none'))
    at++
  const isNickname = at > endToken + 1 && tokens[at]?.gap === 'none' && tokens[at]?.lexeme.text === closing
  const family = tokens[at + 1]
  return isNickname && family?.gap === 'space' && family.lexeme.casing === 'title' ? at + 2 : undefined
}

/** Where the tagger's mention of the family name ends, if it found one: `de los Reyes`. */
function endOfFamily(people: readonly PersonMention[], end: number): number {
  return Math.max(end, people.find(({ firstToken, endToken }) => firstToken < end && end <= endToken)?.endToken ?? end)
}

function reachingTo({ tokens, text }: Document, mention: PersonMention, endToken: number): PersonMention {
  const { end } = tokens[endToken - 1] as Token
  return { ...mention, end, text: text.slice(mention.start, end), endToken }
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && (token.lexeme.casing === 'title' || token.lexeme.casing === 'upper')
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
])

/** An apostrophe inside a name parts nothing. */
const PARTING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
])
