import type { Token } from '../../model.js'
import type { Scene } from './scene.js'
import type { TitlePhrase, TokenRange } from './title-phrase.js'

/** The title as written, without what is cut from it, white space folded; a plural head in the singular. */
export function titleText({ tokens }: Scene, title: TitlePhrase): string {
  const { firstToken, endToken, cuts, kind, head } = title
  let text = ''
  for (let at = firstToken; at < endToken; at++) {
    if (isCut(cuts, at)) continue
    const { gap, lexeme } = tokens[at] as Token
    const word = at === head && kind.isPlural ? inSingular(lexeme.text, kind.singular) : lexeme.text
    text += text === '' || gap === 'none' ? word : ` ${word}`
  }
  return text
}

function isCut(cuts: readonly TokenRange[], at: number): boolean {
  for (const [from, to] of cuts) if (at >= from && at < to) return true
  return false
}

function inSingular(plural: string, singular: string): string {
  const first = plural.charAt(0)
  return first === first.toLowerCase() ? singular : singular.charAt(0).toUpperCase() + singular.slice(1)
}
