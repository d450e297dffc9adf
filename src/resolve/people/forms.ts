import type { PersonMention } from '../../model.js'
import { type ParsedName, parseName } from '../names/parse.js'

/** All mentions that are written alike. */
export interface Form {
  /** Its place among the article's forms. */
  readonly index: number
  readonly name: ParsedName
  /** Indexes into the people, in the order of the text. */
  readonly mentions: readonly number[]
}

export interface Forms {
  /** The distinct forms, in the order of first mention. */
  readonly all: readonly Form[]
  /** The form of each mention, by its index into the people. */
  readonly at: readonly Form[]
}

/** Linear. */
export function formsOf(people: readonly PersonMention[]): Forms {
  const byText = new Map<string, Form & { readonly mentions: number[] }>()
  const all: Form[] = []
  const at: Form[] = []
  for (let mention = 0; mention < people.length; mention++) {
    const name = parseName((people[mention] as PersonMention).text)
    let form = byText.get(name.text)
    if (form === undefined) {
      form = { index: all.length, name, mentions: [] }
      byText.set(name.text, form)
      all.push(form)
    }
    form.mentions.push(mention)
    at.push(form)
  }
  return { all, at }
}

/** Fullest first; of equals, the one that is not all capitals, then the first in the text. */
export function byFullness(one: Form, two: Form): number {
  return (
    two.name.fullness - one.name.fullness ||
    Number(one.name.capitals) - Number(two.name.capitals) ||
    (one.mentions[0] as number) - (two.mentions[0] as number)
  )
}
