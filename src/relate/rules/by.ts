import type { Rule } from './rule.js'

/**
 * The document was signed in Doha by the two chiefs of staff.
 */
export const by: Rule = {
  name: 'by',
  match: '[<verb>#Done] #Gap{0,10} by #Gap{0,5} [<subject>#Actor+]',
}
