import match from '../node_modules/compromise/src/1-one/match/plugin.js'
import nlp from '../node_modules/compromise/src/nlp.js'

nlp.extend(match)

/**
 * The bundle has this in the place of `compromise/one`: compromise with only what runs a parsed pattern over terms. Its models of words,
 * which entente does not use, take 5 ms of every start that meets an agreement.
 */
export const methods = () => nlp.methods()
