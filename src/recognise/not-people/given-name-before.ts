import { isCapital } from '../../document/letters.js'
import { foldDiacritics } from '../../document/lexeme.js'
import type { Document, PersonMention, Token } from '../../model.js'
import { hasWord } from '../people/word-set.js'
import { wordClass } from '../people/words.js'
import { peopleLexicon } from '../people.js'

/**
 * Adds a given name that the tagger took for a place, since it is the name of one as well:
 * `Acting Secretary Chad F. Wolf`, where it saw `F. Wolf`
 */
export function withGivenNameBefore({ text, tokens }: Document, mention: PersonMention): PersonMention {
  const { firstToken } = mention
  const before = firstToken > 0 ? tokens[firstToken - 1] : undefined
  if (before === undefined || !isInitial(tokens, firstToken) || !isGivenName(before)) return mention
  if ((tokens[firstToken] as Token).gap !== 'space') return mention
  // `Foreign Minister of India S. Jaishankar`
  if (tokens[firstToken - 2]?.lexeme.norm === 'of') return mention
  return { ...mention, start: before.start, text: text.slice(before.start, mention.end), firstToken: firstToken - 1 }
}

/** `F.`, as one token or as two. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const { text } = (tokens[at] as Token).lexeme
  const [letter = '', point = '.', ...more] = text
  if (more.length > 0 || point !== '.' || !isCapital(letter.codePointAt(0) ?? 0)) return false
  return text.length > letter.length || tokens[at + 1]?.lexeme.text === '.'
}

function isGivenName({ lexeme }: Token): boolean {
  return (
    lexeme.casing === 'title' &&
    wordClass(lexeme.norm) === '' &&
    hasWord(peopleLexicon().given, foldDiacritics(lexeme.norm))
  )
}
