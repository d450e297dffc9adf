import type { Rule } from './rule.js'

/**
 * the security agreement Albanese and Marape signed in Canberra
 */
export const contactRelative: Rule = {
  name: 'contact-relative',
  match: '[<agreement>#Agreement] [<subject>#Actor+] #Gap{0,2} [<verb>#Sign]',
}
