import type { Rule } from './rule.js'

/**
 * The commandant and the ambassador appended their signatures in Accra.
 */
export const appendNames: Rule = {
  name: 'append-names',
  match:
    '[<signers>#Actor+] #Gap{0,5} (append|appended|appending|affix|affixed|affixing|add|added|adding) #Gap{0,2} (name|names|signature|signatures)',
}
