import type { MarkedText } from './corpora.js'

/** The names in the beginning of a text, which stands elsewhere. */
export interface ListedNames {
  readonly id: string
  /** How much of the text was read, in UTF-16 units. */
  readonly end: number
  /** Each way in which a person is called there. */
  readonly people: readonly string[]
  /** What has such a name in it and is no person: `Lincoln Memorial`. */
  readonly not: readonly string[]
}

/** Marks every place of the names as whole words, the longest first, save those in what is no person. */
export function markListed(text: string, { id, end, people, not }: ListedNames): MarkedText {
  const read = text.slice(0, end)
  const listed = [
    ...not.map((form) => ({ form, isPerson: false })),
    ...people.map((form) => ({ form, isPerson: true })),
  ]
  listed.sort((a, b) => b.form.length - a.form.length)
  const isTaken = new Uint8Array(read.length)
  const marks: [start: number, end: number][] = []
  for (const { form, isPerson } of listed) {
    for (const start of placesOf(form, read)) {
      const stop = start + form.length
      if (isTaken.subarray(start, stop).includes(1)) continue
      isTaken.fill(1, start, stop)
      if (isPerson) marks.push([start, stop])
    }
  }
  return { id, corpus: 'raw-news', text: read, people: marks.sort((a, b) => a[0] - b[0]) }
}

function placesOf(form: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}_]$/u.test(text.slice(0, at).slice(-2)) && !/^[\p{L}\p{N}_]/u.test(text.slice(at + form.length))
    if (isWhole) places.push(at)
  }
  return places
}
