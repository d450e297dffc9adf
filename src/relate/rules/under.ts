import type { Rule } from './rule.js'

/**
 * Norway and Germany buy the boats under a joint contract with the yard.
 */
export const under: Rule = {
  name: 'under',
  match: '[<subject>#Actor+] #Inert{0,24} under #Gap{0,2} [<agreement>#Agreement] #Gap{0,5} with',
}
