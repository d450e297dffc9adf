import type { Document, PersonMention, Token } from '../model.js'
import type { Lexicon } from './people/lexicon.js'
import { loadModel } from './people/load.js'
import type { PeopleModel } from './people/model.js'
import { createTagger, type TaggedName, type Tagger } from './people/tagger.js'

let model: PeopleModel | undefined
let tagger: Tagger | undefined

/**
 * Finds the people that an article names, by the trained tagger; see MODEL.md. Mentions are in the order of the text and do not
 * overlap. The model is loaded at the first call.
 *
 * @throws Error when the model's file is missing or damaged.
 */
export function recognisePeople(document: Document): PersonMention[] {
  tagger ??= createTagger(peopleModel())
  const names = tagger.tag(document).flatMap((name) => apart(document.tokens, name))
  return names.map(({ firstToken, endToken, sentenceIndex, confidence }) => {
    const { start } = document.tokens[firstToken] as Token
    const { end } = document.tokens[endToken - 1] as Token
    return {
      kind: 'person',
      start,
      end,
      text: document.text.slice(start, end),
      firstToken,
      endToken,
      sentence: sentenceIndex,
      confidence: Math.round(confidence * 1000) / 1000,
    }
  })
}

/** `Pushpa Kamal Dahal ‘Prachanda’`: a nickname in quotes that ends a name is another; `Luis “Toto” Caputo` is one. */
function apart(tokens: readonly Token[], name: TaggedName): readonly TaggedName[] {
  const { firstToken, endToken } = name
  for (let at = firstToken + 1; at < endToken - 1; at++) {
    const close = QUOTES.get((tokens[at] as Token).lexeme.text)
    if (close === undefined) continue
    for (let i = at + 1; i < endToken; i++) if (tokens[i]?.lexeme.text === close) return [name]
    // `‘Prachanda’s`
    if (tokens[endToken]?.lexeme.text.startsWith(close) !== true) return [name]
    return [
      { ...name, endToken: at },
      { ...name, firstToken: at + 1 },
    ]
  }
  return [name]
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
])

/** The lists of words that the tagger decides by. */
export function peopleLexicon(): Lexicon {
  return peopleModel().lexicon
}

function peopleModel(): PeopleModel {
  model ??= loadModel()
  return model
}
