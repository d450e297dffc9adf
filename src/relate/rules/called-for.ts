import type { Rule } from './rule.js'

/**
 * Lima called for an agreement with its neighbours on the border.
 * The opposition demands a treaty with Rabat.
 */
export const calledFor: Rule = {
  name: 'called-for',
  match:
    '(called|calls|calling|demanded|demands|demanding|urged|urges|urging|advocates|advocated) for? #Near{0,4} [<agreement>#Agreement]',
}
