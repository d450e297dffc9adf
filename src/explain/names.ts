import { foldDiacritics } from '../document/lexeme.js'
import type { Document, PersonEntity, PersonMention, Token } from '../model.js'
import { hasWordHash } from '../recognise/people/word-hashes.js'
import { hasWord, type WordSet } from '../recognise/people/word-set.js'
import { wordClass } from '../recognise/people/words.js'
import { peopleLexicon } from '../recognise/people.js'
import { placeOf, quote } from './quote.js'
import type { NameReason } from './surroundings.js'

/** Says what speaks for a name in its own words and in the other names of one person, for each mention of that person. */
export type NameReader = (person: PersonEntity) => (mention: PersonMention) => readonly NameReason[]

/** Reads names by the tagger's own lists. */
export function createNameReader({ tokens }: Document): NameReader {
  const { given, family, known } = peopleLexicon()
  const wordAt = (at: number) => foldDiacritics((tokens[at] as Token).lexeme.norm)
  const textAt = (at: number) => quote((tokens[at] as Token).lexeme.text)
  const isListed = (names: WordSet, at: number) => hasWord(names, wordAt(at))
  return (person) => {
    const { name, mentions } = person
    const whole = mentions.find(({ text }) => text.replace(/\s+/g, ' ') === name) ?? (mentions[0] as PersonMention)
    const other = mentions.find(({ text }) => text !== whole.text)
    return (mention) => [...listed(mention), ...shaped(mention), ...again(mention, whole, other)]
  }

  function listed({ firstToken, endToken }: PersonMention): NameReason[] {
    const last = endToken - 1
    if (firstToken === last) {
      if (hasWordHash(known, wordAt(last)))
        return [{ kind: 'list', strength: 4, words: 'is the name of somebody well known' }]
      const list = isListed(given, last) ? 'given' : isListed(family, last) ? 'family' : undefined
      return list === undefined ? [] : [{ kind: 'list', strength: 3, words: `is a listed ${list} name` }]
    }
    const name = (words: string, at: number, strength: number) => [
      { kind: 'list', strength, words: `${words} name ${textAt(at)}` },
    ]
    if (isListed(given, firstToken)) return name('begins with the listed given', firstToken, 6)
    if (isListed(family, last)) return name('ends with the listed family', last, 4)
    // `Kihara Yasuhiro`: the family name first.
    return isListed(family, firstToken) && isListed(given, last) ? name('ends with the listed given', last, 4) : []
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
  function again(mention: PersonMention, whole: PersonMention, other: PersonMention | undefined): NameReason[] {
    const words = (said: string, { text, sentence }: PersonMention, strength: number) => [
      { kind: 'again', strength, words: `${said} ${quote(text)} in ${placeOf({ sentence })}` },
    ]
    if (mention.text === whole.text) return other === undefined ? [] : words('is named again as', other, 1)
    const isShorter = mention.endToken - mention.firstToken < whole.endToken - whole.firstToken
    if (!isShorter) return words('is also written', whole, 5.5)
    if (wordAt(mention.endToken - 1) === wordAt(whole.endToken - 1))
      return words('repeats the last part of', whole, 7.5)
    if (wordAt(mention.firstToken) === wordAt(whole.firstToken)) return words('repeats the first part of', whole, 7.5)
    return words('is also written', whole, 6.5)
  }
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['particle', 'particle'],
  ['suffix', 'suffix'],
])
const INITIAL = /^\p{L}\.?$/u
