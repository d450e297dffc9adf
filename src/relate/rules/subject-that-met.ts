import type { Rule } from './rule.js'

/**
 * Minister Anand met Minister Popodi and signed two memoranda.
 * The premier received the Chadian president in Budapest and signed a treaty.
 */
export const subjectThatMet: Rule = {
  name: 'subject-that-met',
  match: '[<subject>#Actor+] #Gap{0,3} #Meet #Gap{0,3} [<met>#Actor+] #Gap{0,10} and #Gap{0,1} [<verb>#Act]',
}
