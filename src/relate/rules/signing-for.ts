import type { Rule } from './rule.js'

/**
 * Yair Kulas signed for Israel.
 * Signing on behalf of Ghana was Dominic Nitiwul.
 */
export const signingFor: Rule = {
  name: 'signing-for',
  match: '[<signers>#Person] #Gap{0,2} [<verb>#Sign] #Gap{0,2} (for|behalf) #Word{0,1} [<parties>(#Placed|#Actor)]',
}
