import type { Rule } from './rule.js'

/**
 * Peru has ordered three radars from Thales.
 */
export const ordering: Rule = {
  name: 'ordering',
  status: 'signed',
  match: '[<subject>#Actor+] #Gap{0,4} [<agreement>#Trade]',
}
