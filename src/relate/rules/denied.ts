import type { Rule } from './rule.js'

/**
 * Ulaanbaatar denied reports of a deal with the exporter.
 * A record of discussions is not a peace treaty.
 */
export const denied: Rule = {
  name: 'denied',
  match: '(denied|denies|denying|dismissed|dismissing|not) #Inert{0,3} [<agreement>#Agreement]',
}
