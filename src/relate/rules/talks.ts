import type { Rule } from './rule.js'

/**
 * Talks are also under way on moving production of the missiles to Lithuania.
 */
export const talks: Rule = {
  name: 'talks',
  status: 'planned',
  match: '[<agreement>#Talks] #Inert{0,3} (for|on|over|about)',
}
