import { alongside } from './alongside.js'
import { between } from './between.js'
import { by } from './by.js'
import { contents } from './contents.js'
import { doneBetween } from './done-between.js'
import { endingNoun } from './ending-noun.js'
import { entryIntoForce } from './entry-into-force.js'
import { holding } from './holding.js'
import { inForce } from './in-force.js'
import { jointObject } from './joint-object.js'
import { nameTo } from './name-to.js'
import { nominal } from './nominal.js'
import { object } from './object.js'
import { objectAfterIndirect } from './object-after-indirect.js'
import { objectAfterPartner } from './object-after-partner.js'
import { ownSubject } from './own-subject.js'
import { partnerOfAgreement } from './partner-of-agreement.js'
import { partnerOfVerb } from './partner-of-verb.js'
import { passive } from './passive.js'
import { penHolders } from './pen-holders.js'
import { prospect } from './prospect.js'
import { reduced } from './reduced.js'
import { relative } from './relative.js'
import { replaced } from './replaced.js'
import type { Rule } from './rule.js'
import { signatures } from './signatures.js'
import { signingFor } from './signing-for.js'
import { signingForToo } from './signing-for-too.js'
import { standing } from './standing.js'
import { subject } from './subject.js'
import { subjectThatMet } from './subject-that-met.js'

/** Every rule. Their order does not matter: each adds what it knows. */
export const RULES: readonly Rule[] = [
  alongside,
  between,
  by,
  contents,
  doneBetween,
  endingNoun,
  entryIntoForce,
  holding,
  inForce,
  jointObject,
  nameTo,
  nominal,
  objectAfterIndirect,
  objectAfterPartner,
  object,
  ownSubject,
  partnerOfAgreement,
  partnerOfVerb,
  passive,
  penHolders,
  prospect,
  reduced,
  relative,
  replaced,
  signatures,
  signingFor,
  signingForToo,
  standing,
  subjectThatMet,
  subject,
]
