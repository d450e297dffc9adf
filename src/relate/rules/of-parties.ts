import type { Rule } from './rule.js'

/**
 * The joint statement of Ukroboronprom and the Embassy of the French Republic was signed.
 */
export const ofParties: Rule = {
  name: 'of-parties',
  match: '[<agreement>#Agreement] (of|by) #Word{0,4} [<parties>(#Placed|#Actor)]',
}
