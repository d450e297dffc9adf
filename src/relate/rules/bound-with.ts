import type { Rule } from './rule.js'

/**
 * Kazakhstan remains bound by the Collective Security Treaty, together with Russia and Belarus.
 */
export const boundWith: Rule = {
  name: 'bound-with',
  match: 'bound by [<agreement>#Agreement] #Gap{0,8} together with [<partner>#Actor+]',
}
