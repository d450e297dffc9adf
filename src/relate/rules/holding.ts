import type { Rule } from './rule.js'

/**
 * Japan has similar agreements with Australia.
 */
export const holding: Rule = {
  name: 'holding',
  status: 'in-force',
  match:
    '[<subject>#Actor+] (already|also|still|now|long|alone|currently|has|have)? (has|have|had) (already|also|now|long|only)? [<agreement>#Agreement]',
}
