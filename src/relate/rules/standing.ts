import type { Rule } from './rule.js'

/**
 * Under the Status of Forces Agreement, ...
 * It rests on a memorandum of defence cooperation.
 */
export const standing: Rule = {
  name: 'standing',
  status: 'in-force',
  match:
    '(under|existing|implement|implementing|implementation|through|violate|violated|violation|violations|breach|provisions|pursuant|per|obligations|respecting|upholding|honouring|honoring|envisioned|envisaged|rests|rest|governed|bound|guided|founded|current) #Near{0,3} [<agreement>#Agreement]',
}
