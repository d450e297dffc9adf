import type { Rule } from './rule.js'

/**
 * The two prime ministers put pen to paper in Canberra.
 */
export const penToPaper: Rule = {
  name: 'pen-to-paper',
  match: '[<signers>#Actor+] #Gap{0,3} (put|puts|putting) pen to paper',
}
