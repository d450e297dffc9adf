import type { Document, PersonMention, Token } from '../model.js'
import { columnsApart } from './not-people/columns.js'
import { nicknameApart } from './not-people/nicknames.js'
import type { Lexicon } from './people/lexicon.js'
import { loadModel } from './people/load.js'
import type { PeopleModel } from './people/model.js'
import { createTagger, type Tagger } from './people/tagger.js'

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
  return peopleBy(tagger, document)
}

/** The people that a tagger of one's own finds. */
export function peopleBy(own: Tagger, document: Document): PersonMention[] {
  const tagged = own.tag(document).flatMap((name) => columnsApart(document, name))
  const names = tagged.flatMap((name) => nicknameApart(document.tokens, name))
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

/** The lists of words that the tagger decides by. */
export function peopleLexicon(): Lexicon {
  return peopleModel().lexicon
}

function peopleModel(): PeopleModel {
  model ??= loadModel()
  return model
}
