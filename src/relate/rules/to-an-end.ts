import type { Rule } from './rule.js'

/**
 * The arrangement on minehunters thereby came to an end.
 * The letter of intent came to nothing.
 */
export const toAnEnd: Rule = {
  name: 'to-an-end',
  status: 'ended',
  match: '[<agreement>#Agreement] #Inert{0,25} (to|into) (an|nothing|naught|abeyance) end?',
}
