import type { Document, PersonMention, Token } from '../model.js'
import { loadModel } from './people/load.js'
import { createTagger, type Tagger } from './people/tagger.js'

let tagger: Tagger | undefined

/**
 * Finds the people that an article names, by the trained tagger; see MODEL.md. Mentions are in the order of the text and do not
 * overlap. The model is loaded at the first call.
 *
 * @throws Error when the model's file is missing or damaged.
 */
export function recognisePeople(document: Document): PersonMention[] {
  tagger ??= createTagger(loadModel())
  return tagger.tag(document).map(({ firstToken, endToken, sentenceIndex, confidence }) => {
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
