import type { Document, PersonMention, Token } from '../../model.js'
import { textAt } from '../ministries/norm-at.js'

/**
 * Cuts off what is no part of a name: `PM` of `PM Pashinyan`, `MP` of `John Healey MP`, `-san` of `Teodoro-san`, `H. E.` before a name. Nothing where nothing
 * of a name remains: `Raksha Mantri`. Adds what a hyphen joins to a part in small letters: `Prayuth Chan-o` `-cha`.
 */
export function cutName(document: Document, mention: PersonMention): PersonMention | undefined {
  const { tokens } = document
  let { firstToken } = mention
  let endToken = endOfHyphens(tokens, mention)
  while (firstToken < endToken && TITLES.has(textAt(tokens, firstToken))) firstToken++
  if (textAt(tokens, firstToken) === 'H.' && textAt(tokens, firstToken + 1) === 'E.' && firstToken + 2 < endToken)
    firstToken += 2
  while (firstToken < endToken && LETTERS.has(textAt(tokens, endToken - 1))) endToken--
  if (endToken - 2 > firstToken && SUFFIXES.has(textAt(tokens, endToken - 1)) && textAt(tokens, endToken - 2) === '-')
    endToken -= 2
  if (firstToken >= endToken) return undefined
  return firstToken === mention.firstToken && endToken === mention.endToken
    ? mention
    : { ...mention, ...spanOf(document, firstToken, endToken), firstToken, endToken }
}

/** Past `-cha`, where the name has ended with a part in small letters. */
function endOfHyphens(tokens: readonly Token[], { firstToken, endToken }: PersonMention): number {
  const isJoined =
    endToken - 2 > firstToken &&
    textAt(tokens, endToken - 2) === '-' &&
    tokens[endToken - 1]?.lexeme.casing === 'lower' &&
    textAt(tokens, endToken) === '-'
  const part = tokens[endToken + 1]
  return isJoined && part?.gap === 'none' && part.lexeme.casing === 'lower' ? endToken + 2 : endToken
}

/** `Lord Ahmad of Wimbledon`: a peer has his place in his name. */
export function withPlaceOfPeer(document: Document, mention: PersonMention): PersonMention {
  const { tokens } = document
  const { firstToken, endToken } = mention
  const place = tokens[endToken + 1]
  if (textAt(tokens, endToken) !== 'of' || place?.lexeme.casing !== 'title' || place.gap === 'paragraph') return mention
  if (!PEERS.has(textAt(tokens, firstToken - 1)) || textAt(tokens, endToken + 2) === 'of') return mention
  return { ...mention, ...spanOf(document, firstToken, endToken + 2), endToken: endToken + 2 }
}

/** The two people of `the Rajnath-Crosetto talks`, where the article knows both names as those of others. */
export function pairOf(document: Document, mention: PersonMention, people: readonly PersonMention[]): PersonMention[] {
  const { tokens } = document
  const { firstToken, endToken } = mention
  const isPair = endToken === firstToken + 3 && textAt(tokens, firstToken + 1) === '-'
  if (!isPair) return [mention]
  if (!areOfTwo(tokens, people, firstToken, endToken - 1)) return [mention]
  return [firstToken, endToken - 1].map((at) => ({
    ...mention,
    ...spanOf(document, at, at + 1),
    firstToken: at,
    endToken: at + 1,
  }))
}

/** A pair stands for people whom the article names near its beginning. */
const MOST_PEOPLE = 100

/** Whether longer names hold each of two words, and none holds both: `Lund-Poulsen` is one man where `Troels Lund Poulsen` is. */
function areOfTwo(tokens: readonly Token[], people: readonly PersonMention[], one: number, other: number): boolean {
  const first = tokens[one]?.lexeme.norm
  const second = tokens[other]?.lexeme.norm
  let hasFirst = false
  let hasSecond = false
  for (const { firstToken, endToken } of people.slice(0, MOST_PEOPLE)) {
    if (endToken === firstToken + 1 || (firstToken <= one && other < endToken)) continue
    let holdsFirst = false
    let holdsSecond = false
    for (let at = firstToken; at < endToken; at++) {
      const norm = tokens[at]?.lexeme.norm
      if (norm === first) holdsFirst = true
      else if (norm === second) holdsSecond = true
    }
    if (holdsFirst && holdsSecond) return false
    hasFirst ||= holdsFirst
    hasSecond ||= holdsSecond
  }
  return hasFirst && hasSecond
}

function spanOf({ text, tokens }: Document, firstToken: number, endToken: number) {
  const { start } = tokens[firstToken] as Token
  const { end } = tokens[endToken - 1] as Token
  return { start, end, text: text.slice(start, end) }
}

const TITLES: ReadonlySet<string> = new Set(
  'PM FM DM CM RM AVM ACM HE H.E. EAM DPM Tánaiste Taoiseach DefMin FinMin POTUS President Minister Premier Chancellor Ambassador Mantri Raksha Pradhan'.split(
    ' ',
  ),
)
const LETTERS: ReadonlySet<string> = new Set(
  'MP MEP MLA MSP MdB KC QC CBE OBE KCB KBE Mantri Tánaiste Taoiseach'.split(' '),
)
const SUFFIXES: ReadonlySet<string> = new Set('san sama sensei ji bey hanım'.split(' '))
const PEERS: ReadonlySet<string> = new Set('Lord Baroness Viscount Earl Lady Baron'.split(' '))
