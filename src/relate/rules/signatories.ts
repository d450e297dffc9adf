import type { Rule } from './rule.js'

/**
 * Colonel Haque and Liu Shaohua were the signatories.
 */
export const signatories: Rule = {
  name: 'signatories',
  match: '[<signers>#Actor+] #Gap{0,2} (are|were|was) #Gap{0,1} (signatories|signatory)',
}
