import type { MarkedText } from './corpora.js'
import type { MadeName, NameMaker } from './names.js'
import { pick } from './random.js'

/**
 * The same text about other people: every person gets a made name of another region, the same one in each of its forms. The
 * tagger learns the grammar around names and not the names of a few much-written-about people.
 */
export function swapNames(marked: MarkedText, make: NameMaker, random: () => number): MarkedText {
  const { text, people } = marked
  const spans = [...people].sort((a, b) => a[0] - b[0])
  const made = new Map<string, MadeName>()
  const owners = groupForms(spans.map(([start, end]) => text.slice(start, end)))
  return rewrite(marked, spans, (form) => {
    const owner = owners.get(form) ?? form
    let name = made.get(owner)
    if (name === undefined) {
      name = make()
      made.set(owner, name)
    }
    const like = formLike(form, owner, name, random)
    return form === form.toUpperCase() && form.length > 3 ? like.toUpperCase() : like
  })
}

/** Which full name a short form belongs to: the longest form that holds all its words. */
function groupForms(forms: readonly string[]): Map<string, string> {
  const distinct = [...new Set(forms)].sort((a, b) => b.length - a.length)
  const owners = new Map<string, string>()
  const ownerOfWord = new Map<string, string>()
  for (const form of distinct) {
    const words = form.toLowerCase().split(/\s+/)
    const last = words[words.length - 1] as string
    const owner =
      ownerOfWord.get(last) ?? (words.length === 1 ? ownerOfWord.get(words[0] as string) : undefined) ?? form
    owners.set(form, owner)
    for (const word of words) if (!ownerOfWord.has(word)) ownerOfWord.set(word, owner)
  }
  return owners
}

function formLike(form: string, owner: string, name: MadeName, random: () => number): string {
  const words = form.split(/\s+/)
  if (words.length > 1) return /^\p{Lu}\.?\s/u.test(form) ? name.init : name.full
  const isFirst = owner !== form && owner.toLowerCase().startsWith(form.toLowerCase())
  if (isFirst) return name.first
  return owner === form && random() < 0.15 ? name.first : name.short
}

function rewrite(
  marked: MarkedText,
  spans: readonly (readonly [number, number])[],
  replace: (form: string) => string,
): MarkedText {
  let text = ''
  let at = 0
  const people: [number, number][] = []
  for (const [start, end] of spans) {
    if (start < at) continue
    text += marked.text.slice(at, start)
    const name = replace(marked.text.slice(start, end))
    people.push([text.length, text.length + name.length])
    text += name
    at = end
  }
  text += marked.text.slice(at)
  return { ...marked, text, people }
}

/** The same text in capitals, as headlines and telexes are written. */
export function inCapitals(marked: MarkedText): MarkedText {
  return letterByLetter(marked, (letter) => letter.toUpperCase())
}

/** The same text in small letters, as it is typed in a hurry. */
export function inSmallLetters(marked: MarkedText): MarkedText {
  return letterByLetter(marked, (letter) => letter.toLowerCase())
}

/** Positions stay: a letter that would become two is left as it is. */
function letterByLetter(marked: MarkedText, change: (letter: string) => string): MarkedText {
  let text = ''
  for (const letter of marked.text) {
    const changed = change(letter)
    text += changed.length === letter.length ? changed : letter
  }
  return { ...marked, text }
}

const SLOT = /\{P(\d+)(?::(last|first|init))?\}/g

/**
 * Fills a template (`{P1} met {P2:last}`) with made names; six in ten of one region, as news has them. Lines in capitals get
 * capitals; in templates without any, most names are typed small.
 */
export function fillTemplate(
  id: string,
  template: string,
  make: NameMaker,
  regions: readonly string[],
  random: () => number,
): MarkedText {
  const home = pick(regions, random)
  const isSmall = !/\p{Lu}/u.test(template.replace(SLOT, '')) && random() < 0.7
  const names = new Map<string, MadeName>()
  const people: [number, number][] = []
  let text = ''
  let at = 0
  for (const match of template.matchAll(SLOT)) {
    const [slot, number, form] = match
    text += template.slice(at, match.index)
    let name = names.get(number as string)
    if (name === undefined) {
      name = make(random() < 0.6 ? home : undefined)
      names.set(number as string, name)
    }
    const chosen = name[FORMS[form ?? ''] ?? 'full']
    const written = isSmall ? chosen.toLowerCase() : lineOf(template, match.index)(chosen)
    const atStart = !isSmall && /(?:^|[.!?]["”’]?\s|\n\s*)$/.test(text)
    people.push([text.length, text.length + written.length])
    text += atStart ? written.charAt(0).toUpperCase() + written.slice(1) : written
    at = match.index + slot.length
  }
  text += template.slice(at)
  return { id, corpus: 'templates', text, people }
}

const INTRODUCTIONS: readonly string[] = [
  'Among those named was {P}.',
  '{P} arrived on Tuesday.',
  'The talks were led by {P}.',
  'Reporters met {P} at the gate.',
  'It was the third visit by {P} this year.',
  'A letter from {P} was read out.',
  'Nobody had expected {P} to come.',
  'The list begins with {P} (pictured).',
]

/** The template as a later part of an article that has named its people in full before: `{P1}` becomes `{P1:last}`. */
export function asLaterPart(template: string, random: () => number): string {
  const numbers = new Set([...template.matchAll(SLOT)].map(([, number]) => number))
  const first = [...numbers].map((number) => pick(INTRODUCTIONS, random).replace('{P}', `{P${number}}`))
  return `${first.join(' ')}\n\n${template.replace(/\{P(\d+)\}/g, '{P$1:last}')}`
}

/** How names are written in the line at an index: in capitals where all else is. */
function lineOf(template: string, index: number): (name: string) => string {
  const start = template.lastIndexOf('\n', index) + 1
  const end = template.indexOf('\n', index)
  const line = template.slice(start, end < 0 ? undefined : end).replace(SLOT, '')
  return /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line) ? (name) => name.toUpperCase() : (name) => name
}

const FORMS: Readonly<Record<string, keyof MadeName>> = { '': 'full', last: 'short', first: 'first', init: 'init' }

const MARK = /\[\[(.+?)\]\]/gs

/** Reads a text whose people are marked in place: `[[Rustem Umerov]] said`. */
export function readMarks(id: string, corpus: string, marked: string): MarkedText {
  const people: [number, number][] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index)
    people.push([text.length, text.length + (match[1] as string).length])
    text += match[1]
    at = match.index + match[0].length
  }
  return { id, corpus, text: text + marked.slice(at), people }
}
