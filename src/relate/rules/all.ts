import { acceding } from './acceding.js'
import { alongside } from './alongside.js'
import { appendNames } from './append-names.js'
import { asWellAs } from './as-well-as.js'
import { awardedTo } from './awarded-to.js'
import { bearsNames } from './bears-names.js'
import { becoming } from './becoming.js'
import { between } from './between.js'
import { boughtIn } from './bought-in.js'
import { bound } from './bound.js'
import { boundWith } from './bound-with.js'
import { by } from './by.js'
import { calledFor } from './called-for.js'
import { cameAway } from './came-away.js'
import { cameAwayWith } from './came-away-with.js'
import { closerWith } from './closer-with.js'
import { contactRelative } from './contact-relative.js'
import { contents } from './contents.js'
import { datesBack } from './dates-back.js'
import { dead } from './dead.js'
import { denied } from './denied.js'
import { doneBetween } from './done-between.js'
import { ended } from './ended.js'
import { endingNoun } from './ending-noun.js'
import { entryIntoForce } from './entry-into-force.js'
import { goesBackTo } from './goes-back-to.js'
import { happened } from './happened.js'
import { holding } from './holding.js'
import { inForce } from './in-force.js'
import { inTalks } from './in-talks.js'
import { joining } from './joining.js'
import { jointObject } from './joint-object.js'
import { label } from './label.js'
import { nameTo } from './name-to.js'
import { namesToAgreement } from './names-to-agreement.js'
import { nearing } from './nearing.js'
import { nominal } from './nominal.js'
import { nominalAhead } from './nominal-ahead.js'
import { notRenewed } from './not-renewed.js'
import { object } from './object.js'
import { objectAfterIndirect } from './object-after-indirect.js'
import { objectAfterPartner } from './object-after-partner.js'
import { ofParties } from './of-parties.js'
import { onBehalfBy } from './on-behalf-by.js'
import { ordering } from './ordering.js'
import { ownSubject } from './own-subject.js'
import { ownSubjectAfterAside } from './own-subject-after-aside.js'
import { ownSubjectLater } from './own-subject-later.js'
import { partnerOfAgreement } from './partner-of-agreement.js'
import { partnerOfVerb } from './partner-of-verb.js'
import { passive } from './passive.js'
import { passiveIncluding } from './passive-including.js'
import { penHolders } from './pen-holders.js'
import { penToPaper } from './pen-to-paper.js'
import { pronounObject } from './pronoun-object.js'
import { prospect } from './prospect.js'
import { provides } from './provides.js'
import { receivedFrom } from './received-from.js'
import { reduced } from './reduced.js'
import { relative } from './relative.js'
import { replaced } from './replaced.js'
import type { Rule } from './rule.js'
import { seller } from './seller.js'
import { signatories } from './signatories.js'
import { signatoriesWere } from './signatories-were.js'
import { signatures } from './signatures.js'
import { signingAsHost } from './signing-as-host.js'
import { signingAsHostToo } from './signing-as-host-too.js'
import { signingBy } from './signing-by.js'
import { signingFor } from './signing-for.js'
import { signingForThird } from './signing-for-third.js'
import { signingForToo } from './signing-for-too.js'
import { signingOnBehalfToo } from './signing-on-behalf-too.js'
import { since } from './since.js'
import { standing } from './standing.js'
import { subject } from './subject.js'
import { subjectThatMet } from './subject-that-met.js'
import { suppliedTo } from './supplied-to.js'
import { talks } from './talks.js'
import { talksOn } from './talks-on.js'
import { toAnEnd } from './to-an-end.js'
import { toCome } from './to-come.js'
import { toFollow } from './to-follow.js'
import { under } from './under.js'
import { whatWasSigned } from './what-was-signed.js'
import { withOne } from './with-one.js'
import { witnessing } from './witnessing.js'
import { wonFrom } from './won-from.js'

/** Every rule. Their order does not matter: each adds what it knows. */
export const RULES: readonly Rule[] = [
  alongside,
  appendNames,
  asWellAs,
  bearsNames,
  awardedTo,
  becoming,
  between,
  boundWith,
  bound,
  boughtIn,
  by,
  calledFor,
  contactRelative,
  contents,
  datesBack,
  dead,
  denied,
  doneBetween,
  ended,
  endingNoun,
  entryIntoForce,
  happened,
  holding,
  inForce,
  inTalks,
  joining,
  jointObject,
  label,
  nameTo,
  namesToAgreement,
  nominalAhead,
  nearing,
  nominal,
  objectAfterIndirect,
  objectAfterPartner,
  object,
  ofParties,
  onBehalfBy,
  ownSubjectAfterAside,
  ownSubjectLater,
  ownSubject,
  partnerOfAgreement,
  partnerOfVerb,
  passiveIncluding,
  passive,
  penHolders,
  penToPaper,
  pronounObject,
  prospect,
  provides,
  receivedFrom,
  reduced,
  relative,
  replaced,
  seller,
  ordering,
  signatories,
  signatoriesWere,
  signatures,
  signingAsHost,
  signingAsHostToo,
  signingForToo,
  signingForThird,
  signingBy,
  signingFor,
  signingOnBehalfToo,
  since,
  standing,
  subjectThatMet,
  subject,
  suppliedTo,
  talksOn,
  talks,
  toAnEnd,
  toCome,
  toFollow,
  under,
  witnessing,
  wonFrom,
  withOne,
  closerWith,
  cameAway,
  cameAwayWith,
  acceding,
  notRenewed,
  goesBackTo,
  whatWasSigned,
]
