import { foldDiacritics } from '../document/lexeme.js'
import type { Document, PersonEntity, PersonMention, Token } from '../model.js'
import { hasWord } from '../recognise/people/word-set.js'
import { wordClass } from '../recognise/people/words.js'
import { peopleLexicon } from '../recognise/people.js'
import { placeOf, quote } from './quote.js'
import type { NameReason } from './surroundings.js'

/** Says what speaks for a name in its own words and in the other names of one person, for each mention of that person. */
export type NameReader = (person: PersonEntity) => (mention: PersonMention) => readonly NameReason[]

/** Reads names by the tagger's own lists. There is always a reason: at the least that the tagger is so sure. */
export function createNameReader({ tokens }: Document): NameReader {
  const { given, family } = peopleLexicon()
  const wordAt = (at: number) => foldDiacritics((tokens[at] as Token).lexeme.norm)
  const textAt = (at: number) => quote((tokens[at] as Token).lexeme.text)
  return (person) => {
    const whole = person.mentions.find(({ text }) => text.replace(/\s+/g, ' ') === person.name) ?? person.mentions[0]
    return (mention) => [
      ...listed(mention),
      ...shaped(mention),
      ...(whole === undefined ? [] : repeated(mention, whole)),
      {
        kind: 'sure',
        strength: 0,
        words: `looks like a name where it stands: the tagger is ${mention.confidence} sure`,
      },
    ]
  }

  function listed({ firstToken, endToken }: PersonMention): NameReason[] {
    const last = endToken - 1
    const reasons: NameReason[] = []
    const isLone = last === firstToken
    const at = hasWord(given, wordAt(firstToken)) ? firstToken : last
    if (hasWord(given, wordAt(at))) {
      const verb = isLone ? 'is' : at === firstToken ? 'begins with' : 'ends with'
      reasons.push({
        kind: 'given',
        strength: isLone ? 3 : 6,
        words: `${verb} the given name ${textAt(at)} of the list`,
      })
    } else if (hasWord(family, wordAt(last))) {
      const verb = isLone ? 'is' : 'ends with'
      reasons.push({
        kind: 'family',
        strength: isLone ? 3 : 4,
        words: `${verb} the family name ${textAt(last)} of the list`,
      })
    }
    return reasons
  }

  /** Initials, particles and `Jr.` stand in names and hardly elsewhere. */
  function shaped({ firstToken, endToken }: PersonMention): NameReason[] {
    for (let at = firstToken; at < endToken; at++) {
      const { norm, kind } = (tokens[at] as Token).lexeme
      const name = at === firstToken ? undefined : PARTS.get(wordClass(norm))
      if (name !== undefined) return [{ kind: 'part', strength: 3.5, words: `has ${name} ${textAt(at)}` }]
      if (endToken - firstToken > 1 && kind === 'word' && /^\p{L}\.?$/u.test(norm))
        return [{ kind: 'part', strength: 3, words: `has the initial ${textAt(at)}` }]
    }
    return []
  }

  function repeated(mention: PersonMention, whole: PersonMention): NameReason[] {
    const isShorter = mention.endToken - mention.firstToken < whole.endToken - whole.firstToken
    if (!isShorter && mention.text === whole.text) return []
    const place = `${quote(whole.text)} in ${placeOf(whole)}`
    const isLast = wordAt(mention.endToken - 1) === wordAt(whole.endToken - 1)
    const isFirst = wordAt(mention.firstToken) === wordAt(whole.firstToken)
    if (isShorter && (isLast || isFirst))
      return [{ kind: 'again', strength: 7.5, words: `repeats the ${isLast ? 'last' : 'first'} part of ${place}` }]
    return [{ kind: 'again', strength: isShorter ? 6.5 : 5.5, words: `is also written ${place}` }]
  }
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['particle', 'the particle'],
  ['suffix', 'the suffix'],
])
