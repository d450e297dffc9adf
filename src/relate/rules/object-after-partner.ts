import type { Rule } from './rule.js'

/**
 * Jakarta signed with France a contract for 42 jets.
 */
export const objectAfterPartner: Rule = {
  name: 'object-after-partner',
  match: '[<verb>#Act] #Gap{0,3} with [<partner>#Actor+] #Gap{0,5} [<agreement>#Agreement]',
}
