import type { Rule } from './rule.js'

/**
 * The grain deal that Ankara concluded with Moscow in July 2022 lapsed a year later.
 */
export const ownSubjectLater: Rule = {
  name: 'own-subject-later',
  match: '[<agreement>#Agreement] #Relative #Inert{0,12} #Act #Inert{0,14} [<verb>#Lapse]',
}
