import { foldDiacritics } from '../document/lexeme.js'
import type { Document, PersonEntity, PersonMention, Token } from '../model.js'
import { hasWord, type WordSet } from '../recognise/people/word-set.js'
import { wordClass } from '../recognise/people/words.js'
import { peopleLexicon } from '../recognise/people.js'
import { placeOf, quote } from './quote.js'
import type { NameReason } from './surroundings.js'

/** Says what speaks for a name in its own words and in the other names of one person, for each mention of that person. */
export type NameReader = (person: PersonEntity) => (mention: PersonMention) => readonly NameReason[]

/** Reads names by the tagger's own lists. */
export function createNameReader({ tokens }: Document): NameReader {
  const { given, family } = peopleLexicon()
  const wordAt = (at: number) => foldDiacritics((tokens[at] as Token).lexeme.norm)
  const textAt = (at: number) => quote((tokens[at] as Token).lexeme.text)
  const isListed = (names: WordSet, at: number) => hasWord(names, wordAt(at))
  return (person) => {
    const whole = person.mentions.find(({ text }) => text.replace(/\s+/g, ' ') === person.name) ?? person.mentions[0]
    return (mention) => [
      ...listed(mention),
      ...shaped(mention),
      ...(whole === undefined ? [] : repeated(mention, whole)),
    ]
  }

  function listed({ firstToken, endToken }: PersonMention): NameReason[] {
    const last = endToken - 1
    if (firstToken === last) {
      const list = isListed(given, last) ? 'given' : isListed(family, last) ? 'family' : undefined
      return list === undefined ? [] : [{ kind: 'list', strength: 3, words: `is a listed ${list} name` }]
    }
    for (const [at, verb] of [
      [firstToken, 'begins'],
      [last, 'ends'],
    ] as const)
      if (isListed(given, at))
        return [{ kind: 'list', strength: 6, words: `${verb} with the listed given name ${textAt(at)}` }]
    if (!isListed(family, last)) return []
    return [{ kind: 'list', strength: 4, words: `ends with the listed family name ${textAt(last)}` }]
  }

  /** Initials, particles and `Jr.` stand in names and hardly elsewhere. */
  function shaped({ firstToken, endToken }: PersonMention): NameReason[] {
    for (let at = firstToken; at < endToken; at++) {
      const { norm } = (tokens[at] as Token).lexeme
      const part = at === firstToken ? undefined : PARTS.get(wordClass(norm))
      if (part !== undefined) return [{ kind: 'part', strength: 3.5, words: `has the ${part} ${textAt(at)}` }]
      if (endToken - firstToken > 1 && INITIAL.test(norm))
        return [{ kind: 'part', strength: 3, words: `has the initial ${textAt(at)}` }]
    }
    return []
  }

  /** The same name elsewhere: `Umerov` after `Rustem Umierov`. */
  function repeated(mention: PersonMention, whole: PersonMention): NameReason[] {
    const length = mention.endToken - mention.firstToken
    const isShorter = length < whole.endToken - whole.firstToken
    if (!isShorter && mention.text === whole.text) return []
    const place = `${quote(whole.text)} in ${placeOf(whole)}`
    const isFirst = wordAt(mention.firstToken) === wordAt(whole.firstToken)
    const isLast = wordAt(mention.endToken - 1) === wordAt(whole.endToken - 1)
    if (isShorter && (isFirst || isLast))
      return [{ kind: 'again', strength: 7.5, words: `repeats the ${isLast ? 'last' : 'first'} part of ${place}` }]
    return [{ kind: 'again', strength: isShorter ? 6.5 : 5.5, words: `is also written ${place}` }]
  }
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['particle', 'particle'],
  ['suffix', 'suffix'],
])
const INITIAL = /^\p{L}\.?$/u
