import type { Rule } from './rule.js'

/**
 * the declaration which President Sandu and her Romanian colleague signed
 */
export const relative: Rule = {
  name: 'relative',
  match: '[<agreement>#Agreement] #Gap{0,20} #Relative [<subject>#Actor+] #Gap{0,5} [<verb>#Act]',
}
