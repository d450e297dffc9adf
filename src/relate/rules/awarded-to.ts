import type { Rule } from './rule.js'

/**
 * A separate contract was awarded to Naval Group for two frigates.
 */
export const awardedTo: Rule = {
  name: 'awarded-to',
  match: '[<verb>(awarded|given)] to #Word{0,2} [<partner>(#Placed|#Actor)+]',
}
