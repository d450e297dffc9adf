import type { Rule } from './rule.js'

/**
 * Kenya and the United Kingdom have signed a defence pact.
 * Defence Minister Ana Brnabic, who was in Rome on Monday, signed the contract.
 */
export const subject: Rule = {
  name: 'subject',
  match: '[<subject>#Actor+] #Gap{0,14} [<verb>#Act]',
}
