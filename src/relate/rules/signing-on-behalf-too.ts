import type { Rule } from './rule.js'

/**
 * Admiral Perera signed on behalf of Sri Lanka, General Hilmy on behalf of the Maldives.
 */
export const signingOnBehalfToo: Rule = {
  name: 'signing-on-behalf-too',
  match: '#Sign on behalf of #Placed #Comma [<signers>#Person] on behalf of [<parties>#Placed]',
}
