import type { Rule } from './rule.js'

/**
 * The foreign minister signed for Lima, Defence Secretary Ana Ruiz for Manila.
 */
export const signingForToo: Rule = {
  name: 'signing-for-too',
  match: '#Sign #Gap{0,1} for #Placed #Gap{0,2} [<signers>#Person] for [<parties>#Placed]',
}
