import type { Rule } from './rule.js'

/**
 * Ulaanbaatar denied reports of a deal with the exporter.
 * A record of discussions is not a peace treaty.
 * La Paz rejected a pact with its neighbour.
 * Nothing came of an accord on submarines.
 */
export const denied: Rule = {
  name: 'denied',
  match:
    '(denied|denies|denying|dismissed|dismissing|rejected|rejects|rejecting|opposed|opposes|opposing|not|neither|nor|nothing) #Inert{0,3} [<agreement>#Agreement]',
}
