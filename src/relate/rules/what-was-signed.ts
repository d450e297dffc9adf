import type { Rule } from './rule.js'

/**
 * What the two ministers signed in Lima on Monday is a text on military cooperation.
 */
export const whatWasSigned: Rule = {
  name: 'what-was-signed',
  match: 'what [<subject>#Actor+] #Near{0,3} [<verb>#Act] #Gap{0,12} (is|was) #Near{0,1} [<agreement>#Agreement]',
}
