import { explainSpellings } from '../names/explain-spelling.js'
import { foldLetters } from '../names/fold.js'
import type { NameMatch, NameRelation } from '../names/name-match.js'
import type { Form } from './forms.js'

/** One sentence that says why two forms name one person. */
export function explainMerge(form: Form, member: Form, match: NameMatch, choice = ''): string {
  const short = `"${form.name.text}"`
  const long = `"${member.name.text}"`
  const spelling = explainChanges(match, `${form.name.text} ${member.name.text}`)
  const relation = match.relation === 'same' ? sameWords(form, member, spelling !== '') : RELATION_WORDS[match.relation]
  const sentence =
    form.name.fullness > member.name.fullness && match.relation !== 'same' && match.relation !== 'reversed'
      ? `${long} ${relation} ${short}`
      : `${short} ${relation} ${long}`
  return `${sentence}${spelling && `: ${spelling}`}${choice && `; ${choice}`}`
}

/** `(Some wrote Sinead.)`: the text itself says that it is one. */
export function explainToldSpelling(form: Form, member: Form): string {
  return `"${form.name.text}" is "${member.name.text}": the text calls it another spelling`
}

/** `the text says "also known as"`. */
export function explainAlias(form: Form, member: Form, words: string): string {
  const why = words === '' ? 'one stands in quotes behind the other' : `the text says "${words}"`
  return `"${form.name.text}" is "${member.name.text}": ${why}`
}

const RELATION_WORDS: Readonly<Record<Exclude<NameRelation, 'same'>, string>> = {
  reversed: 'has the words in another order than',
  middle: 'leaves out a middle name of',
  initials: 'has the initials and surname of',
  surnames: 'is the latter part of',
  opening: 'is the first part of',
  surname: 'is the surname of',
  given: 'is the given name of',
  inner: 'is a middle name of',
}

function sameWords(form: Form, member: Form, respelt: boolean): string {
  if (respelt) return 'is another spelling of'
  const [one, two] = [form.name.text, member.name.text]
  if (one.toLowerCase() === two.toLowerCase()) return 'differs only in capitals from'
  const initials =
    form.name.readings[0].some(({ initial }) => initial) || member.name.readings[0].some(({ initial }) => initial)
  if (initials) return 'has the same initials and surname as'
  const letters = (text: string): string => text.replace(/[\s\p{P}]/gu, '').toLowerCase()
  if (letters(one) === letters(two)) return 'differs only in spaces and hyphens from'
  return foldLetters(one) === foldLetters(two) ? 'differs only in diacritics from' : 'has the same names as'
}

function explainChanges({ agreement, changes }: NameMatch, text: string): string {
  if (changes.length === 0) return ''
  const spellings = explainSpellings(changes, text)
  const explained = changes.map(([one, two], at) => spellings[at] || explainWords(one, two, agreement))
  return [...new Set(explained)].join('; ')
}

function explainWords(one: string, two: string, agreement: NameMatch['agreement']): string {
  return agreement === 'equivalent'
    ? `${one} and ${two} are forms of one given name`
    : `${one} and ${two} differ by one slip`
}
