import type { Rule } from './rule.js'

/**
 * The arrangement on minehunters thereby came to an end.
 * The pact is no longer in force.
 */
export const ended: Rule = {
  name: 'ended',
  status: 'ended',
  match:
    '[<agreement>#Agreement] #Inert{0,25} (to an end|no longer|null and void|into abeyance|lost #Force|lost effect|lost force|ceased to|fell apart|ran out)',
}
