import type { Rule } from './rule.js'

/**
 * The two ministers witnessed the signing of a memorandum on military medicine.
 */
export const witnessing: Rule = {
  name: 'witnessing',
  match:
    '[<subject>#Actor+] #Gap{0,3} (witnessed|witness|witnesses|oversaw|attended|presided) #Gap{0,3} (signing|signature|exchange) #Gap{0,4} of #Gap{0,3} [<agreement>#Agreement]',
}
