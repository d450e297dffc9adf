import type { Rule } from './rule.js'

/**
 * The agreement that Manila signed in 2023 with Canberra.
 */
export const partnerOfVerb: Rule = {
  name: 'partner-of-verb',
  match: '[<verb>#Act] #Gap{0,8} with #Gap{0,5} [<partner>#Actor+]',
}
