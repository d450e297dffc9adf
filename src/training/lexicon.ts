import { readFileSync } from 'node:fs'
import { foldDiacritics, normalise } from '../document/lexeme.js'
import { readDocument } from '../document/read.js'
import type { Lexicon } from '../recognise/people/lexicon.js'
import { makeCells, type WordClasses } from '../recognise/people/word-classes.js'
import { makeWordHashes } from '../recognise/people/word-hashes.js'
import { makeWordSet } from '../recognise/people/word-set.js'

/** A word must be seen so often before its usual case counts. */
const SEEN = 3

/** Makes the word lists of the model from name lists and from how raw news writes its words. */
export function makeLexicon(paths: {
  given: string[]
  family: string[]
  known: string
  raw: string
  places: string[]
  classes: string
}): Lexicon {
  const cases = countCases(paths.raw)
  const usual = { lower: [] as string[], mixed: [] as string[], capital: [] as string[] }
  for (const [word, [lower, capital]] of cases) {
    const total = lower + capital
    if (total < SEEN) continue
    const share = lower / total
    usual[share > 0.9 ? 'lower' : share > 0.1 ? 'mixed' : 'capital'].push(word)
  }
  return {
    given: makeWordSet(readNames(paths.given)),
    family: makeWordSet(readNames(paths.family)),
    known: makeWordHashes(readKnown(paths.known)),
    place: makeWordSet(paths.places),
    lower: makeWordSet(usual.lower.sort()),
    mixed: makeWordSet(usual.mixed.sort()),
    capital: makeWordSet(usual.capital.sort()),
    classes: readClasses(paths.classes),
  }
}

/** Reads what `cluster.ts` wrote: a line for each class, with its broader class, its broadest, and its words. */
function readClasses(path: string): WordClasses {
  const classes = new Map<string, number>()
  const middle: number[] = []
  const coarse: number[] = []
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  lines.forEach((line, index) => {
    const [inMiddle, inCoarse, ...words] = line.split(' ')
    middle.push(Number(inMiddle))
    coarse.push(Number(inCoarse))
    for (const word of words) classes.set(word, index)
  })
  return { ...makeCells(classes), middle: Uint8Array.from(middle), coarse: Uint8Array.from(coarse) }
}

function readNames(paths: readonly string[]): string[] {
  const names = new Set<string>()
  for (const path of paths) {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      for (const part of line.trim().split(/[\s-]+/)) if (part.length > 1) names.add(foldDiacritics(normalise(part)))
    }
  }
  return [...names].sort()
}

/** One-word names. */
function readKnown(path: string): string[] {
  const names = readFileSync(path, 'utf8').trim().split('\n')
  return [...new Set(names.map((name) => foldDiacritics(normalise(name))))].sort()
}

/** For each word how often it stands in lower case, and how often with a capital that no sentence's beginning explains. */
function countCases(path: string): Map<string, [lower: number, capital: number]> {
  const counts = new Map<string, [number, number]>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const { text } = JSON.parse(line) as { text: string }
    const { tokens, sentences } = readDocument(text)
    for (const { firstToken, endToken, kind } of sentences) {
      if (kind === 'headline') continue
      for (let i = firstToken + 1; i < endToken; i++) {
        const { lexeme } = tokens[i] as (typeof tokens)[number]
        if (lexeme.kind !== 'word' || lexeme.casing === 'none') continue
        if (tokens[i - 1]?.lexeme.kind === 'punctuation' && tokens[i - 1]?.lexeme.text !== ',') continue
        const key = foldDiacritics(lexeme.norm)
        const count = counts.get(key) ?? [0, 0]
        counts.set(key, count)
        count[lexeme.casing === 'lower' ? 0 : 1]++
      }
    }
  }
  return counts
}
