import { lexemeOf } from '../../document/kept-lexemes.js'
import { isLetterOrNumber, runsOf } from '../../document/letters.js'
import { normalise } from '../../document/lexeme.js'
import { officeHead, spelledOut } from '../../gazetteer/offices.js'

/** The words of a title that tell one office from another, each in one spelling: `PM` and `premier` are `prime`, `minister`. */
export function officeWords(title: string): ReadonlySet<string> {
  const written = runsOf(normalise(spelledOut(title) ?? title), isLetterOrNumber)
  const words = written.flatMap((word) => SPELLINGS[word] ?? [word])
  return new Set(words.filter((word) => !EMPTY.has(word)))
}

/** Whether a title is one word that many offices share: `Minister`, `Commander`. */
export function isBareHead(words: ReadonlySet<string>): boolean {
  const [word] = words
  return words.size === 1 && word !== undefined && isHead(word)
}

export function isHead(word: string): boolean {
  return officeHead(lexemeOf(word, 'word')) !== undefined
}

/** The words that set an office apart from the one it serves: a deputy minister is not the minister. */
export function ranksBelow(words: ReadonlySet<string>): string {
  return [...words]
    .filter((word) => QUALIFIERS.has(word))
    .sort()
    .join(' ')
}

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  defense: ['defence'],
  labor: ['labour'],
  premier: ['prime', 'minister'],
  advisor: ['adviser'],
  counselor: ['counsellor'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
  chairman: ['chair'],
  chairwoman: ['chair'],
  chairperson: ['chair'],
  commandant: ['commander'],
  undersecretary: ['under', 'secretary'],
  ministers: ['minister'],
  attache: ['attaché'],
  ceo: ['chief', 'executive'],
  sen: ['senator'],
  rep: ['representative'],
  gov: ['governor'],
  pm: ['prime', 'minister'],
  fm: ['foreign', 'minister'],
  nsa: ['national', 'security', 'adviser'],
}

const EMPTY: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'and',
  'a',
  'an',
  's',
  'to',
  'at',
  'in',
  'new',
  'union',
  'national',
  'federal',
  'mr',
  'mrs',
  'madam',
  'hon',
  'republic',
])
const QUALIFIERS: ReadonlySet<string> = new Set([
  'deputy',
  'first',
  'second',
  'vice',
  'assistant',
  'associate',
  'under',
  'shadow',
  'junior',
  'parliamentary',
  'permanent',
  'state',
  'principal',
  'elect',
  'designate',
  'prime',
  'chief',
  'press',
  'crown',
])
