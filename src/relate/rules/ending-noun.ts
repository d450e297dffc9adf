import type { Rule } from './rule.js'

/**
 * since its withdrawal from the treaty
 * the collapse of the INF Treaty
 */
export const endingNoun: Rule = {
  name: 'ending-noun',
  status: 'ended',
  match:
    '(withdrawal|exit|termination|cancellation|expiry|collapse|expiration|scrapping|departure) (from|of) #Gap{0,3} [<agreement>#Agreement]',
}
