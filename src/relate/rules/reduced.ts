import type { Rule } from './rule.js'

/**
 * under a protocol signed in Lusaka on 3 May
 * the treaty, initialled last year by both presidents,
 */
export const reduced: Rule = {
  name: 'reduced',
  match: '[<agreement>#Agreement] #Inert{0,14} [<verb>#Done]',
}
