import type { PersonMention } from '../../model.js'
import { foldSpace } from '../names/fold.js'
import { type ParsedName, parseName } from '../names/parse.js'

/** All mentions that are written alike. */
export interface Form {
  readonly name: ParsedName
  /** Indexes into the people, in the order of the text. */
  readonly mentions: readonly number[]
  /** Whether the form may name a person by itself: given name or initial, and surname. */
  readonly whole: boolean
}

/** The distinct forms, in the order of first mention. Linear. */
export function formsOf(people: readonly PersonMention[]): readonly Form[] {
  const byText = new Map<string, { name: ParsedName; mentions: number[]; whole: boolean }>()
  for (let mention = 0; mention < people.length; mention++) {
    const text = foldSpace((people[mention] as PersonMention).text)
    const form = byText.get(text)
    if (form !== undefined) form.mentions.push(mention)
    else {
      const name = parseName(text)
      byText.set(text, { name, mentions: [mention], whole: isWhole(name) })
    }
  }
  return [...byText.values()]
}

/** `Rustem Umerov`, `S Jaishankar`; not `Čmilytė-Nielsen`, `von der Leyen`, `Charles III`. */
function isWhole({ readings: [reading] }: ParsedName): boolean {
  return reading.some((word) => word.group !== reading[0]?.group) && reading.some((word) => !word.initial)
}

/** Fullest first; of equals, the one that is not all capitals, then the first in the text. */
export function byFullness(one: Form, two: Form): number {
  return (
    two.name.fullness - one.name.fullness ||
    Number(one.name.capitals) - Number(two.name.capitals) ||
    (one.mentions[0] as number) - (two.mentions[0] as number)
  )
}
