import type { Rule } from './rule.js'

/**
 * Qatar joined a transport accord with Iraq.
 */
export const acceding: Rule = {
  name: 'acceding',
  status: 'signed',
  match: '[<subject>#Actor+] #Gap{0,3} (joined|joins|acceded) to? [<agreement>#Agreement]',
}
