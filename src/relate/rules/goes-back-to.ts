import type { Rule } from './rule.js'

/**
 * The purchase goes back to a letter of intent of June 2022.
 */
export const goesBackTo: Rule = {
  name: 'goes-back-to',
  status: 'signed',
  match: '(goes|go|went|dates|date|harks) back to [<agreement>#Agreement]',
}
