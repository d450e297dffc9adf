import type { Rule } from './rule.js'

/**
 * with the two defence ministers putting their names to a letter of intent
 */
export const namesToAgreement: Rule = {
  name: 'names-to-agreement',
  status: 'signed',
  match:
    '(put|puts|putting|set|setting|affix|affixed|affixing|append|appended|appending|add|added|adding) #Gap{0,2} (name|names|signature|signatures) (to|under|on) #Gap{0,2} [<agreement>#Agreement]',
}
