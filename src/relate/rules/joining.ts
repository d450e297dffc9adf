import type { Rule } from './rule.js'

/**
 * Ghana joined Togo and Benin in signing a joint declaration.
 */
export const joining: Rule = {
  name: 'joining',
  match: '[<other>#Actor+] #Gap{0,4} (joined|joins|joining) #Gap{0,1} [<subject>#Actor+] in [<verb>#Act]',
}
