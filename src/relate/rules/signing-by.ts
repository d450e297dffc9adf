import type { Rule } from './rule.js'

/**
 * The signing of the memorandum by Aden Waweru and Kofi Mensah took place in Accra.
 */
export const signingBy: Rule = {
  name: 'signing-by',
  match:
    '(signing|signature|inking) #Gap{0,9} of #Gap{0,3} [<agreement>#Agreement] #Gap{0,6} by #Gap{0,2} [<signers>#Actor+]',
}
