import type { Rule } from './rule.js'

/**
 * The two deputy ministers hold the pens; their chiefs watch.
 */
export const penHolders: Rule = {
  name: 'pen-holders',
  match: '[<signers>#Actor+] #Gap{0,3} (hold|held|wield|wielded) #Gap{0,1} (pen|pens)',
}
