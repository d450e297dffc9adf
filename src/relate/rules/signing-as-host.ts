import type { Rule } from './rule.js'

/**
 * Lea Koch signed as the host, Ana Ruiz for Chile and Luis Vega for Peru.
 */
export const signingAsHost: Rule = {
  name: 'signing-as-host',
  match: '#Sign as #Gap{0,4} [<signers>#Person] #Gap{0,1} for [<parties>#Placed]',
}
