import type { Rule } from './rule.js'

/**
 * With a framework agreement on defence, Spain and Peru on Thursday cleared the way for the sale.
 */
export const withOne: Rule = {
  name: 'with-one',
  status: 'signed',
  match:
    'with [<agreement>#Agreement] #Near{0,12} #Comma [<subject>#Actor+] #Gap{0,6} (cleared|clear|sealed|opened|open|strengthened|moved|deepened|marked|ended|crowned|cemented|took|take)',
}
