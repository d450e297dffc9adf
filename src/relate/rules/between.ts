import type { Rule } from './rule.js'

/**
 * a memorandum of understanding between the governments of Chile and Peru on mine clearance
 */
export const between: Rule = {
  name: 'between',
  match: '[<agreement>#Agreement] #Inert{0,16} between #Word{0,4} [<parties>(#Actor|#Placed)]',
}
