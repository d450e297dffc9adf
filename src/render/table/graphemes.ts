import { columnsOf, isAllNarrow } from './columns.js'

/** Made when a word has to be broken: to set one up takes 10 ms. */
let segmenter: Intl.Segmenter | undefined

/** Parts of a word that is wider than a line. */
export function* parts(word: string, columns: number): Generator<{ text: string; width: number }> {
  let text = ''
  let width = 0
  for (const { segment } of graphemes(word)) {
    const more = columnsOf(segment)
    if (width + more > columns && text !== '') {
      yield { text, width }
      text = ''
      width = 0
    }
    text += segment
    width += more
  }
  yield { text, width }
}

/** As much of a text as so many columns hold. */
export function clip(text: string, columns: number): string {
  if (isAllNarrow(text)) return text.slice(0, Math.max(0, columns))
  let fitting = ''
  let width = 0
  for (const { segment } of graphemes(text)) {
    width += columnsOf(segment)
    if (width > columns) return fitting
    fitting += segment
  }
  return fitting
}

function graphemes(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}
