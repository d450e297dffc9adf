import type { Rule } from './rule.js'

/**
 * The grain deal lapsed a year later.
 * The pact will expire in 2027.
 */
export const ownSubject: Rule = {
  name: 'own-subject',
  match: '[<agreement>#Agreement] #Inert{0,25} [<verb>#Lapse]',
}
