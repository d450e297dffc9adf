import type { Rule } from './rule.js'

/**
 * It takes the place of an agreement from 2015.
 */
export const replaced: Rule = {
  name: 'replaced',
  status: 'ended',
  match: '(place of|instead of|successor to) #Gap{0,2} [<agreement>#Agreement]',
}
