import type { Rule } from './rule.js'

/**
 * The signatories were Aden Waweru and Kofi Mensah.
 */
export const signatoriesWere: Rule = {
  name: 'signatories-were',
  match: '(signatories|signatory) #Gap{0,4} (were|are|was|include|included) [<signers>#Actor+]',
}
