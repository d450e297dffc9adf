import { LexemeCode } from '../../document/lexeme-memo.js'
import { listsWith } from '../../document/word-lists.js'
import type { Document, Lexeme, PersonMention, Token } from '../../model.js'
import { otherSpellings } from './other-spellings.js'

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
const SMALL = { has: (word: string): boolean => /^\p{Ll}+$/u.test(word) && !SAME.has(word) }

const IN_LIST = 1 << 0
const SAYS_ALIAS = 1 << 1
const BESIDE_ALIAS = 1 << 2
const SAYS_OTHER = 1 << 3
const BREAKS_OFF = 1 << 4
const IS_SMALL = 1 << 5
const IS_AS = 1 << 6
const IS_KNOWN = 1 << 7
const wordLists = [
  LISTS,
  ALIAS,
  new Set([...ALIAS, ...AROUND_ALIAS]),
  OTHERS,
  BREAKS,
  SMALL,
  new Set(['as']),
  new Set(['known']),
]
const listsOf = new LexemeCode((lexeme) => listsWith(wordOf(lexeme), wordLists))

/** As it is written, but for small letters. */
function wordOf({ casing, norm, text }: Lexeme): string {
  return casing === 'lower' ? norm : text
}

/** What the words between a mention and the next say: nothing, that they are two people, or one. */
type Tie = 'nothing' | 'others' | 'alias'

/**
 * What the words between two mentions say of them:
 *
 *     Joe [and] Jill Biden; John Quincy Adams[, son of] John Adams        two people
 *     Duda [praised] Tusk; Atiku [said] Abubakar                          two
 *     Ahmed al-Sharaa[, formerly known as] Abu Mohammed al-Jolani         one
 *     Pushpa Kamal Dahal[ ‘]Prachanda’                                    one
 */
export class Neighbours {
  /** Between each mention and the next. */
  private readonly ties: readonly Tie[]
  /** Mentions that the text calls other spellings, with the mention of the usual one. */
  private readonly spellings: ReadonlyMap<number, number>
  /** Whether the text says anywhere that two names are one person's. */
  readonly tellAliases: boolean

  constructor(
    protected readonly document: Document,
    protected readonly people: readonly PersonMention[],
  ) {
    const ties: Tie[] = []
    let tellAliases = false
    for (let mention = 1; mention < people.length; mention++) {
      const tie = readTie(document, people[mention - 1] as PersonMention, people[mention] as PersonMention)
      if (tie === 'alias') tellAliases = true
      ties.push(tie)
    }
    this.ties = ties
    this.spellings = otherSpellings(document, people)
    this.tellAliases = tellAliases || this.spellings.size > 0
  }

  /** The mentions before and after this one that are other people's. */
  othersOf(mention: number): readonly number[] {
    const isBefore = this.ties[mention - 1] === 'others'
    const isAfter = this.ties[mention] === 'others'
    if (!isBefore) return isAfter ? [mention + 1] : NOBODY
    return isAfter ? [mention - 1, mention + 1] : [mention - 1]
  }

  /** The mentions before and after this one that the text calls the same person. */
  aliasesOf(mention: number): readonly number[] {
    const usual = this.spellings.get(mention)
    if (usual !== undefined) return [usual]
    const isBefore = this.ties[mention - 1] === 'alias'
    const isAfter = this.ties[mention] === 'alias'
    if (!isBefore) return isAfter ? [mention + 1] : NOBODY
    return isAfter ? [mention - 1, mention + 1] : [mention - 1]
  }

  /** Whether the text calls one of two mentions another spelling of the other. */
  isSpelling(one: number, two: number): boolean {
    return this.spellings.get(one) === two || this.spellings.get(two) === one
  }

  /** The words between two mentions. */
  wordsBetween(one: number, two: number): string {
    const { endToken } = this.people[Math.min(one, two)] as PersonMention
    const { firstToken } = this.people[Math.max(one, two)] as PersonMention
    return this.document.tokens
      .slice(endToken, firstToken)
      .map(({ lexeme }) => wordOf(lexeme))
      .filter((word) => /\p{L}/u.test(word))
      .join(' ')
  }
}

function readTie({ tokens }: Document, one: PersonMention, two: PersonMention): Tie {
  if (one.sentence !== two.sentence) return 'nothing'
  const count = two.firstToken - one.endToken
  if (count > REACH) return 'nothing'
  let some = 0
  let all = -1
  for (let at = one.endToken; at < two.firstToken; at++) {
    const lists = listsOf.of((tokens[at] as Token).lexeme)
    some |= lists
    all &= lists
  }
  if (some & SAYS_ALIAS && all & BESIDE_ALIAS && (some & IS_AS || !(some & IS_KNOWN))) return 'alias'
  if (count <= 0) return 'nothing'
  if (count === 1 && isQuoted(tokens, two)) return 'alias'
  const areOthers = all & IN_LIST || (count <= CLAUSE && all & IS_SMALL) || (some & SAYS_OTHER && !(some & BREAKS_OFF))
  return areOthers ? 'others' : 'nothing'
}

/** `Pushpa Kamal Dahal ‘Prachanda’` */
function isQuoted(tokens: readonly Token[], { firstToken, endToken }: PersonMention): boolean {
  const open = tokens[firstToken - 1]?.lexeme.text ?? ''
  const close = tokens[endToken]?.lexeme.text.charAt(0) ?? ''
  return OPENING.has(open) && CLOSING.has(close)
}

const OPENING: ReadonlySet<string> = new Set(['“', '‘', '"', '«', '„'])
const CLOSING: ReadonlySet<string> = new Set(['”', '’', '"', '»', '“'])
const NOBODY: readonly number[] = []
