import type { Rule } from './rule.js'

/**
 * Luis Prieto, Colombia's president-elect and still its minister of defence, and Ana Ruiz sign the deal.
 */
export const subjectApposed: Rule = {
  name: 'subject-apposed',
  match: '[<other>#Person] #Comma #Gap{1,14} #Comma? and [<subject>#Actor+] #Gap{0,8} [<verb>#Act]',
}
