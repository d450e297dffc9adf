import type { Rule } from './rule.js'

/**
 * A treaty with Italy, signed in 1980, ended in 2002.
 */
export const ownSubjectAfterAside: Rule = {
  name: 'own-subject-after-aside',
  match: '[<agreement>#Agreement] #Inert{0,8} #Done #Inert{0,10} [<verb>#Lapse]',
}
