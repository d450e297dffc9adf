import type { Document, OfficeMention, PersonMention, Token } from '../model.js'
import { wordClass } from '../recognise/people/words.js'
import { quote } from './quote.js'

/** One thing that speaks for a name, as a predicate: `follows the title “Minister”`. */
export interface NameReason {
  readonly kind: string
  readonly strength: number
  readonly words: string
  /** The place that it was read from; absent where any would do. */
  readonly mention?: PersonMention
}

/** A title further from the name than this is tied to it by the grammar of the sentence, not by standing beside it. */
const BESIDE = 3

/** What speaks for a name around one of its mentions: the user's dictionary, a title, the words before and after it. */
export function surroundingsOf(
  document: Document,
  mention: PersonMention,
  offices: readonly OfficeMention[],
): readonly NameReason[] {
  const { tokens } = document
  const reasons: NameReason[] = offices.map((office) => titleReason(office, mention))
  if (mention.known !== undefined) reasons.push({ kind: 'known', strength: 10, words: 'is in the dictionary' })
  const before = tokens[mention.firstToken - 1]
  if (before !== undefined && tokens[mention.firstToken]?.gap !== 'paragraph') {
    const word = quote(before.lexeme.text)
    const title = TITLE_WORDS.get(classOf(before))
    if (title !== undefined) reasons.push({ kind: 'title', strength: 8, words: `follows ${title} ${word}`, mention })
    if (classOf(before) === 'speech')
      reasons.push({ kind: 'verb', strength: 5, words: `follows the verb ${word}`, mention })
  }
  const after = tokens[mention.endToken]
  if (after !== undefined && after.gap !== 'paragraph' && classOf(after) === 'speech')
    reasons.push({ kind: 'verb', strength: 7, words: `stands before the verb ${quote(after.lexeme.text)}`, mention })
  return reasons
}

/** `follows the title “Defence Minister”`; `is introduced as “Latvian counterpart”`, whose title stands elsewhere. */
function titleReason(office: OfficeMention, mention: PersonMention): NameReason {
  const isBefore = office.endToken <= mention.firstToken
  const gap = isBefore ? mention.firstToken - office.endToken : office.firstToken - mention.endToken
  const reason = { kind: 'title', strength: isBefore ? 9 : 8.5, mention }
  if (office.countryReason === 'counterpart') return { ...reason, words: `is introduced as ${quote(office.text)}` }
  const isBeside = gap >= 0 && gap <= BESIDE
  const stance = isBeside ? (isBefore ? 'follows the title' : 'stands before the title') : 'holds the office'
  return { ...reason, words: `${stance} ${quote(office.title)}` }
}

function classOf({ lexeme }: Token): string {
  return lexeme.kind === 'word' ? wordClass(lexeme.norm) : ''
}

const TITLE_WORDS: ReadonlyMap<string, string> = new Map([
  ['honorific', 'the form of address'],
  ['rank', 'the rank'],
  ['office', 'the title'],
  ['kin', 'the word'],
])
