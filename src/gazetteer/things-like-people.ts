import { PhraseIndex } from './phrase-index.js'
import { namesOfThings } from './things-like-people.ready.js'

/** Names of parties, papers, clubs, firms, bands and places that have the look of a person's name: `Meretz`, `Merrill Lynch`. */
export const thingsLikePeople = new PhraseIndex<1>(namesOfThings)
