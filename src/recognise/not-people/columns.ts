import type { Document, Token } from '../../model.js'
import type { TaggedName } from '../people/tagger.js'

/** So many spaces between two words of a line are the gap between two columns. */
const WIDEST_SPACE = 4

/** The names of a line that has columns, as signatures do, each by itself: `Ana Ruiz          Ilze Kalniņa` names two. */
export function columnsApart({ text, tokens }: Document, name: TaggedName): readonly TaggedName[] {
  const names: TaggedName[] = []
  let first = name.firstToken
  for (let at = first + 1; at < name.endToken; at++) {
    const { end } = tokens[at - 1] as Token
    const { start, gap } = tokens[at] as Token
    if (gap !== 'space' || (start - end < WIDEST_SPACE && text[end] !== '\t')) continue
    names.push({ ...name, firstToken: first, endToken: at })
    first = at
  }
  return first === name.firstToken ? [name] : [...names, { ...name, firstToken: first }]
}
