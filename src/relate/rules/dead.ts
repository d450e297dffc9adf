import type { Rule } from './rule.js'

/**
 * The memorandum on helicopters is dead.
 */
export const dead: Rule = {
  name: 'dead',
  status: 'ended',
  match: '[<agreement>#Agreement] #Inert{0,16} (is|are|was|were) #Gap{0,1} (dead|void|over)',
}
