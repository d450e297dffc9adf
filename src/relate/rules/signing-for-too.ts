import type { Rule } from './rule.js'

/**
 * The foreign minister signed for Lima, Ana Ruiz, the defence secretary, for Manila.
 */
export const signingForToo: Rule = {
  name: 'signing-for-too',
  match: '#Sign #Gap{0,1} for #Placed #Gap{0,2} [<signers>#Person] #Gap{0,2} for [<parties>#Placed]',
}
