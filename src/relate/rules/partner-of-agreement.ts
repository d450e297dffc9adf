import type { Rule } from './rule.js'

/**
 * Belgrade has a contract for 12 jets with Dassault Aviation.
 */
export const partnerOfAgreement: Rule = {
  name: 'partner-of-agreement',
  match: '[<agreement>#Agreement] #Gap{0,12} with #Gap{0,2} [<partner>#Actor+]',
}
