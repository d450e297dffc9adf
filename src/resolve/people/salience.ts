import type { Surroundings } from './surroundings.js'

/** In so many sentences half of it is forgotten. */
const HALF_LIFE = 2

/** How much the mentions of a person so far bring him or her to mind. They are weighed when it is asked for: it seldom is. */
export class Salience {
  private weighed = 0
  private sum = 0
  private sentence = 0

  /** @param mentions in the order of the text; may grow. */
  constructor(private readonly mentions: readonly number[]) {}

  /** On coming to a sentence: mentions so far, each halved every few sentences. */
  in(sentence: number, surroundings: Surroundings): number {
    for (; this.weighed < this.mentions.length; this.weighed++) {
      const mention = this.mentions[this.weighed] as number
      const here = surroundings.sentenceOf(mention)
      this.sum = this.left(here) + weightOf(mention, surroundings)
      this.sentence = here
    }
    return this.left(sentence)
  }

  private left(sentence: number): number {
    return sentence <= this.sentence ? this.sum : this.sum * 0.5 ** ((sentence - this.sentence) / HALF_LIFE)
  }
}

/** A whole name with its title brings its person to mind most, somebody's late father least. */
function weightOf(mention: number, surroundings: Surroundings): number {
  if (!surroundings.formAt(mention).name.whole) return 1
  if (surroundings.isKin(mention)) return 0.3
  return surroundings.isTitled(mention) ? 1.5 : 1
}
