import type { Rule } from './rule.js'

/**
 * The document bears the signatures of Monica Juma and Ben Wallace.
 */
export const signatures: Rule = {
  name: 'signatures',
  match: 'signatures #Gap{0,3} of [<signers>(#Actor|#Placed)]',
}
