import type { Rule } from './rule.js'

/**
 * Tevita Lomu signed for Fiji, Ioane Tuala for Samoa and Sione Fonua for Tonga.
 */
export const signingForThird: Rule = {
  name: 'signing-for-third',
  match:
    '#Sign #Gap{0,1} for #Placed #Gap{0,2} #Person #Gap{0,2} for #Placed #Gap{0,2} [<signers>#Person] #Gap{0,2} for [<parties>#Placed]',
}
