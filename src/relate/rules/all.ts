import type { Rule } from './rule.js'
import { alongside } from './alongside.js'
import { between } from './between.js'
import { bound } from './bound.js'
import { by } from './by.js'
import { contents } from './contents.js'
import { doneBetween } from './done-between.js'
import { ended } from './ended.js'
import { endingNoun } from './ending-noun.js'
import { entryIntoForce } from './entry-into-force.js'
import { holding } from './holding.js'
import { inForce } from './in-force.js'
import { jointObject } from './joint-object.js'
import { nameTo } from './name-to.js'
import { nominal } from './nominal.js'
import { objectAfterIndirect } from './object-after-indirect.js'
import { objectAfterPartner } from './object-after-partner.js'
import { object } from './object.js'
import { ofParties } from './of-parties.js'
import { ownSubjectLater } from './own-subject-later.js'
import { ownSubject } from './own-subject.js'
import { partnerOfAgreement } from './partner-of-agreement.js'
import { partnerOfVerb } from './partner-of-verb.js'
import { passive } from './passive.js'
import { penHolders } from './pen-holders.js'
import { prospect } from './prospect.js'
import { provides } from './provides.js'
import { reduced } from './reduced.js'
import { relative } from './relative.js'
import { replaced } from './replaced.js'
import { signatures } from './signatures.js'
import { signingForToo } from './signing-for-too.js'
import { signingFor } from './signing-for.js'
import { standing } from './standing.js'
import { subjectApposed } from './subject-apposed.js'
import { subjectThatMet } from './subject-that-met.js'
import { subject } from './subject.js'

/** Every rule. Their order does not matter: each adds what it knows. */
export const RULES: readonly Rule[] = [
  alongside,
  between,
  bound,
  by,
  contents,
  doneBetween,
  ended,
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
  ofParties,
  ownSubjectLater,
  ownSubject,
  partnerOfAgreement,
  partnerOfVerb,
  passive,
  penHolders,
  prospect,
  provides,
  reduced,
  relative,
  replaced,
  signatures,
  signingForToo,
  signingFor,
  standing,
  subjectApposed,
  subjectThatMet,
  subject,
]
