import type { Rule } from './rule.js'

/**
 * Rustem Umierov put his name to it.
 * The ministers put their signatures under the text.
 */
export const nameTo: Rule = {
  name: 'name-to',
  match:
    '[<signers>#Actor+] #Gap{0,5} (put|puts|putting|set|setting) #Gap{0,2} (name|names|signature|signatures|pen) (to|under|on)',
}
