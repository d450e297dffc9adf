import type { Rule } from './rule.js'

/**
 * It takes the place of an agreement from 2015.
 */
export const replaced: Rule = {
  name: 'replaced',
  status: 'ended',
  match:
    '(place of|instead of|successor to|replaces|replacing|replaced|supersedes|superseding|defunct|expired|lapsed|now-defunct) #Gap{0,2} [<agreement>#Agreement]',
}
