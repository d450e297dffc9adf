import type { Rule } from './rule.js'

/**
 * Under the Status of Forces Agreement, ...
 * It rests on a memorandum of defence cooperation.
 */
export const standing: Rule = {
  name: 'standing',
  status: 'in-force',
  match:
    '(under|implementation|through|violation|violations|breach|provisions|pursuant|per|obligations|envisioned|envisaged|violate|violates|rests|rest|builds|building|governed|bound|guided|founded|basis of) #Gap{0,3} [<agreement>#Agreement]',
}
