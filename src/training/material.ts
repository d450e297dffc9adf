import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldDiacritics, normalise } from '../document/lexeme.js'
import countries from '../gazetteer/countries.json' with { type: 'json' }
import type { Lexicon } from '../recognise/people/lexicon.js'
import { addAddresses } from './addresses.js'
import { asLaterPart, fillTemplate, inCapitals, inSmallLetters, readMarks, swapNames } from './augment.js'
import { type Example, type MarkedText, readMarkedTexts, toExample } from './corpora.js'
import { makeLexicon } from './lexicon.js'
import { type ListedNames, markListed } from './listed-names.js'
import { type NameMaker, nameMaker } from './names.js'

/** How often each text is seen: once as it is, and so often with other people in it; this share of them in capitals. */
const SWAPS = 2
const IN_CAPITALS = 0.15
const IN_SMALL_LETTERS = 0.06
/** This share of the swapped names gets a form of address before it. */
const ADDRESSED = 0.05

const OWN = new URL('./data/', import.meta.url).pathname
export const NAMES_FILE = join(OWN, 'names.json')

/** Reads the corpora of a folder: `news.jsonl` and `people.jsonl`; and those that we wrote or annotated. */
export function readCorpora(folder: string): { news: MarkedText[]; people: MarkedText[]; own: MarkedText[] } {
  const articles = readLines<OwnArticle>(join(OWN, 'articles.jsonl'))
  const encyclopedia = readLines<OwnArticle>(join(OWN, 'encyclopedia.jsonl'))
  return {
    news: readMarkedTexts(join(folder, 'news.jsonl')),
    people: readMarkedTexts(join(folder, 'people.jsonl')),
    own: [
      ...articles.map(({ id, kind, marked }) => readMarks(id, `own-${kind}`, marked)),
      ...encyclopedia.map(({ id, marked }) => readMarks(id, 'wikipedia', marked)),
      ...readRawNews(folder),
    ],
  }
}

interface OwnArticle {
  readonly id: string
  readonly kind: string
  readonly marked: string
}

/** The beginnings of the raw news whose names we have listed. */
function readRawNews(folder: string): MarkedText[] {
  const listed = new Map(readLines<ListedNames>(join(OWN, 'news-names.jsonl')).map((line) => [line.id, line]))
  return readLines<{ id: string; text: string }>(join(folder, 'raw-news.jsonl')).flatMap(({ id, text }) => {
    const names = listed.get(id)
    return names === undefined ? [] : [markListed(text, names)]
  })
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

/**
 * The examples to learn from: the texts as they are, with other people in them, in capitals, and our templates, filled three times:
 * twice as they are, once as a later part of an article.
 */
export function toTrainingExamples(texts: readonly MarkedText[], random: () => number): Example[] {
  const { make, regions } = nameMaker(NAMES_FILE, random)
  const varied = texts.flatMap((marked) => variants(marked, make, random))
  const templates = readLines<{ text: string }>(join(OWN, 'templates.jsonl')).flatMap(({ text }, i) =>
    [text, text, asLaterPart(text, random)].map((template) =>
      fillTemplate(`template-${i}`, template, make, regions, random),
    ),
  )
  return [...texts, ...varied, ...templates].map(toExample)
}

function variants(marked: MarkedText, make: NameMaker, random: () => number): MarkedText[] {
  const made: MarkedText[] = []
  for (let i = 0; i < SWAPS && marked.people.length > 0; i++) {
    made.push(addAddresses(swapNames(marked, make, random), ADDRESSED, random))
  }
  if (random() < IN_CAPITALS) made.push(inCapitals(swapNames(marked, make, random)))
  if (random() < IN_SMALL_LETTERS) made.push(inSmallLetters(swapNames(marked, make, random)))
  return made
}

/** The word lists that go with the model, from the name lists and the raw news of the corpora's folder, and our gazetteer. */
export function readLexicon(folder: string): Lexicon {
  const names = join(folder, 'names')
  return makeLexicon({
    given: ['forenames-cc0.txt', 'forenames-unlicense.txt'].map((name) => join(names, name)),
    family: ['surnames-cc0.txt', 'surnames-unlicense.txt'].map((name) => join(names, name)),
    known: join(OWN, 'well-known-names.txt'),
    raw: join(folder, 'raw-news.jsonl'),
    places: placeWords(),
    classes: join(OWN, 'word-classes.txt'),
  })
}

function placeWords(): string[] {
  const words = new Set<string>()
  const add = (name: string): void => {
    for (const word of name.split(/[\s-]+/)) {
      if (word.length > 2 && word.charAt(0) !== word.charAt(0).toLowerCase()) words.add(foldDiacritics(normalise(word)))
    }
  }
  for (const { name, names, adjectives, nouns, capitals } of countries.countries) {
    for (const form of [name, ...(names ?? []), ...(adjectives ?? []), ...(nouns ?? []), ...(capitals ?? [])]) add(form)
  }
  for (const city of readFileSync(join(OWN, 'cities.txt'), 'utf8').trim().split('\n')) add(city)
  return [...words].sort()
}
