import type { Rule } from './rule.js'

/**
 * The three countries have had a trilateral memorandum since 2018.
 * Under a contract which Yugoimport has had with EDGE since 2022 ...
 */
export const since: Rule = {
  name: 'since',
  status: 'in-force',
  match: '[<agreement>#Agreement] #Inert{0,14} (since|until) #Date',
}
