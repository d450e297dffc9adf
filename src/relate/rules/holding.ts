import type { Rule } from './rule.js'

/**
 * Japan has similar agreements with Australia.
 */
export const holding: Rule = {
  name: 'holding',
  status: 'in-force',
  match: '[<subject>#Actor+] #Gap{0,1} (has|have|had) (already|also|now|long|only)? [<agreement>#Agreement]',
}
