import type { Document, PersonMention } from '../../model.js'

/**
 * What the words between two mentions say of them:
 *
 *     Joe [and] Jill Biden; John Quincy Adams[, son of] John Adams        two people
 *     Duda [praised] Tusk; Atiku [said] Abubakar                          two
 *     Ahmed al-Sharaa[, formerly known as] Abu Mohammed al-Jolani         one
 */
export interface Neighbours {
  /** The mentions before and after this one that are other people's. */
  othersOf(mention: number): readonly number[]
  /** The mentions before and after this one that the text calls the same person, and the words. */
  aliasesOf(mention: number): readonly { readonly mention: number; readonly words: string }[]
}

/** So many tokens may stand between. */
const REACH = 7

const LISTS: ReadonlySet<string> = new Set(['and', '&', 'or', ','])
const ALIAS: ReadonlySet<string> = new Set([
  'alias',
  'aka',
  'a.k.a.',
  'a.k.a',
  'known',
  'née',
  'nicknamed',
  'guerre',
  'dubbed',
  'nicknames',
])
const AROUND_ALIAS: ReadonlySet<string> = new Set(
  ', ( " “ ‘ \' ” also as better best popularly widely commonly formerly previously now who is was by his her the nom de or'.split(
    ' ',
  ),
)
const OTHERS: ReadonlySet<string> = new Set(
  (
    'son daughter brother sister wife husband father mother cousin nephew uncle grandfather grandson predecessor ' +
    'successor counterpart'
  ).split(' '),
)
/** `Duda praised Tusk`: so many small words between two names, and they are two people, */
const CLAUSE = 3
/** unless one of these is among them. */
const SAME: ReadonlySet<string> = new Set('is was as or born became becomes being called named aka alias'.split(' '))
/** Only small words may stand between two people. */
const BREAKS: ReadonlySet<string> = new Set(['(', ')', '-', '–', '—', ';', ':', '"', '“', '”'])

export function readNeighbours({ tokens, sentences }: Document, people: readonly PersonMention[]): Neighbours {
  const gapAfter = (mention: number): readonly string[] | undefined => {
    const [one, two] = [people[mention], people[mention + 1]]
    if (!one || !two || one.sentence !== two.sentence || sentences.length === 0) return undefined
    if (two.firstToken - one.endToken > REACH) return undefined
    return tokens
      .slice(one.endToken, two.firstToken)
      .map(({ lexeme }) => (lexeme.casing === 'lower' ? lexeme.norm : lexeme.text))
  }
  const saysAlias = (mention: number): string | undefined => {
    const words = gapAfter(mention)
    const says =
      words?.some((word) => ALIAS.has(word)) &&
      words.every((word) => ALIAS.has(word) || AROUND_ALIAS.has(word)) &&
      (words.includes('as') || !words.includes('known'))
    return says ? words?.filter((word) => /\p{L}/u.test(word)).join(' ') : undefined
  }
  const saysOther = (mention: number): boolean => {
    const words = gapAfter(mention)
    if (!words || words.length === 0 || saysAlias(mention) !== undefined) return false
    if (words.every((word) => LISTS.has(word))) return true
    if (words.length <= CLAUSE && words.every((word) => /^\p{Ll}+$/u.test(word) && !SAME.has(word))) return true
    return words.some((word) => OTHERS.has(word)) && !words.some((word) => BREAKS.has(word))
  }
  return {
    othersOf: (mention) => [
      ...(saysOther(mention - 1) ? [mention - 1] : []),
      ...(saysOther(mention) ? [mention + 1] : []),
    ],
    aliasesOf: (mention) =>
      [mention - 1, mention].flatMap((first) => {
        const words = saysAlias(first)
        return words === undefined ? [] : [{ mention: first === mention ? mention + 1 : first, words }]
      }),
  }
}
