import type { Rule } from './rule.js'

/**
 * Peru and Chile moved closer on Friday with two letters of intent.
 */
export const closerWith: Rule = {
  name: 'closer-with',
  status: 'signed',
  match:
    '[<subject>#Actor+] #Gap{0,10} (moved|sealed|strengthened|deepened|crowned|cemented|ended|marked|celebrated|closed) #Gap{0,8} with [<agreement>#Agreement]',
}
