import { LexemeCode } from '../../document/lexeme-memo.js'
import { listsWith, wordSet } from '../../document/word-lists.js'
import type { Lexeme, Token } from '../../model.js'

// Words by which a text shows that a name it does not explain is a company's or another organization's.

/** What makes an agreement, in the forms that a subject stands before. */
const SIGNING_VERBS = wordSet(
  'signed signs inked inks initialled initialed concluded concludes sealed seals clinched clinches won wins secured secures landed lands finalised ' +
    'finalized awarded awards agreed formalised formalized sign ink received receives',
)

/** `X was awarded a contract`, `awarded X a contract`. */
const AWARDING_VERBS = wordSet('awarded awards awarding award')

/** `ordered mines from X`. */
const BUYING_VERBS = wordSet(
  'ordered orders order bought buys buy purchased purchases purchase procured procures procure acquired acquires acquire',
)

/** Nouns of what is signed. */
const DEAL_NOUNS = wordSet(
  'contract contracts agreement agreements deal deals memorandum memoranda memorandums mou mous moa moc pact pacts accord letter letters protocol ' +
    'protocols arrangement venture roadmap',
)

/** Nouns of what companies sign only: beside them one capitalised word is enough. */
const TRADE_NOUNS = wordSet('contract contracts')

/** What may follow an agreement's noun and lead to who else signs it. */
const PARTNER_LEADS = wordSet('with between to from')

/** `the shipyard Cardama`, `Nordvik Marine, a drone maker`: nouns that say what the name beside them is. */
const COMPANY_NOUNS = wordSet(
  'company firm agency manufacturer manufacturers maker makers shipyard shipyards shipbuilder builder planemaker conglomerate contractor startup start-up ' +
    'producer supplier subsidiary developer integrator arms-maker gunmaker drone-maker automaker carmaker utility operator',
)

/** `the state-owned Government Arsenal`. */
const OWNERSHIP = wordSet('owned run controlled based')

/** What may stand between a subject and its verb. */
export const BEFORE_VERB = wordSet(
  'has have had been being may might could can also just jointly recently today yesterday officially formally finally then on will would is was to are set plans due expected ' +
    'earlier already separately each both meanwhile monday tuesday wednesday thursday friday saturday sunday later',
)

/** Words of names that are no company's: states, their parts, offices, offerings of a day. */
export const NOT_OF_COMPANIES = wordSet(
  'minister ministry ministries ministers department government governments president parliament congress senate cabinet embassy council army navy ' +
    'forces force guard police state states republic kingdom union alliance nations commission court palace house party administration ' +
    'assembly leader leaders crown general prime foreign defence defense secretary ambassador delegation summit conference forum east west north ' +
    'south northern southern eastern western european african asian pacific atlantic arctic baltic nordic gulf sea ocean island islands ' +
    'agreement treaty memorandum pact accord convention protocol deal contract statement declaration act law resolution plan charter partnership ' +
    'exhibition expo fair show week system centre center public private test new university institute academy school college',
)

/** Endings that make a name of a demonym and what follows: `Turkish Petroleum`. */
export const NAME_NOUNS = wordSet(
  'airlines industries petroleum engineering company shipyard shipyards presidency corporation arsenal aerospace technologies space aviation railways ' +
    'society works ordnance factories dynamics electronics group systems marine shipbuilding drones robotics aircraft energy oil gas steel motors bank',
)

/** Parts of a company, after the company's name: `Leonardo Helicopters`. */
export const DIVISIONS = wordSet(
  'helicopter engines engine aerospace aeronautics aviation defence defense electronics dynamics helicopters international land marine maritime missiles naval nordic security ' +
    'shipbuilding space systems technologies vehicles weapon weapons munitions ammunition services solutions europe australia canada uk deutschland polska ' +
    'estonia romania italia france norway sverige',
)

/** What a word says of the names beside it, in bits. */
const SIGNING_VERB = 1
export const AWARDING = 2
export const BUYING = 4
export const DEAL_NOUN = 8
export const TRADE_NOUN = 16
export const PARTNER_LEAD = 32
export const COMPANY_NOUN = 64
export const OWNED = 128
/** What stands behind it is another clause. */
export const CLAUSE_END = 256

/** In the order of their bits. */
const LISTS = [
  SIGNING_VERBS,
  AWARDING_VERBS,
  BUYING_VERBS,
  DEAL_NOUNS,
  TRADE_NOUNS,
  PARTNER_LEADS,
  COMPANY_NOUNS,
  OWNERSHIP,
  wordSet('; :'),
]

function dealingWord(lexeme: Lexeme): number {
  return meanings.of(lexeme)
}

const meanings = new LexemeCode(({ norm }) => listsWith(norm, LISTS))

/** Whether a word shows that a name beside it may be a company's. */
export function isDealingAnchor(lexeme: Lexeme): boolean {
  return lexeme.casing === 'lower' && (dealingWord(lexeme) & ANCHOR) !== 0
}

const ANCHOR = COMPANY_NOUN | OWNED | PARTNER_LEAD | SIGNING_VERB

/** The same for the word at `at`; 0 outside the text. */
export function dealingAt(tokens: readonly Token[], at: number): number {
  return at >= 0 && at < tokens.length ? dealingWord((tokens[at] as Token).lexeme) : 0
}
