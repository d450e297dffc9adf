import type { Rule } from './rule.js'

/**
 * The signing of a protocol on repairs was postponed.
 */
export const nominalAhead: Rule = {
  name: 'nominal-ahead',
  status: 'planned',
  match:
    '(signing|conclusion|signature) #Near{0,3} of #Gap{0,3} [<agreement>#Agreement] #Inert{0,14} (postponed|delayed|scheduled|expected|planned|due|slated|awaited|prepared|imminent|discussed|possible|near)',
}
