import { wordSet } from '../../document/word-lists.js'
import type { Token } from '../../model.js'
import { AGREEMENT_NOUNS } from '../lexicon/nouns.js'

/** Goes left over determiner, possessor, numbers, adjectives and nouns; stops before prepositions, verbs and clauses. */
export function phraseStart(
  tokens: readonly Token[],
  floor: number,
  head: number,
): { first: number; possessed: boolean } {
  let first = head
  let possessed = false
  for (let i = head - 1; i >= floor; i--) {
    const { norm, kind, casing } = (tokens[i] as Token).lexeme
    if (DETERMINERS.has(norm)) return { first: i, possessed }
    if (SIGNS.has(norm)) continue
    if (norm === "'s" || norm === "'") {
      possessed = true
      continue
    }
    if (norm === '-' || norm === '–' || norm === '/') {
      if ((tokens[i] as Token).gap !== 'none' && norm !== '–') break
      continue
    }
    if (endsTitledSeries(tokens, i, floor)) {
      i--
      continue
    }
    if (norm === 'and' || norm === ',' || norm === '&') {
      if (!joinsModifiers(tokens, i, floor)) break
      continue
    }
    if (norm === 'of' && isWithinTitle(tokens, i, floor)) continue
    // `follow-on`, `government-to-government`
    if (kind === 'word' && isGlued(tokens, i)) {
      first = i
      continue
    }
    // The pronoun ends the phrase, the country does not.
    const isCountry = norm === 'us' && casing === 'upper'
    if (kind === 'punctuation' || (STOPS.has(norm) && !isCountry)) break
    if (casing !== 'title' && looksLikeVerb(norm) && !DETERMINERS.has(word(tokens, i - 1))) break
    first = i
  }
  return { first, possessed }
}

/** The second part of a hyphenated word. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at - 1) === '-' && tokens[at]?.gap === 'none' && tokens[at - 1]?.gap === 'none'
}

/** `General Security of Military Information Agreement`, `Status of Forces Agreement`; not `President of Ukraine`. */
function isWithinTitle(tokens: readonly Token[], at: number, floor: number): boolean {
  const left = tokens[at - 1]
  if (left === undefined || at - 1 < floor) return false
  if (left.lexeme.norm === 'status' && tokens[at + 1]?.lexeme.norm === 'forces') return true
  if (left.lexeme.casing !== 'title') return false
  return tokens[at + 1]?.lexeme.casing === 'title' && TITLE_NOUNS.has(left.lexeme.norm)
}

/** The `, and` of `a Science, Technology, and Innovation Agreement`: between capitals, back to an article. */
function endsTitledSeries(tokens: readonly Token[], at: number, floor: number): boolean {
  if (word(tokens, at) !== 'and' || word(tokens, at - 1) !== ',' || tokens[at + 1]?.lexeme.casing !== 'title')
    return false
  let hasComma = false
  for (let i = at - 2; i >= floor; i--) {
    const { norm, casing } = (tokens[i] as Token).lexeme
    if (ARTICLES.has(norm)) return hasComma
    if (norm === ',') hasComma = true
    else if (hasComma && casing === 'lower') continue
    else if (casing !== 'title') return false
  }
  return false
}

const ARTICLES = wordSet('a an the')

/** `Defence and Economic Cooperation Agreement`, `trade and investment agreements`; not `met Cohen and signed`. */
function joinsModifiers(tokens: readonly Token[], at: number, floor: number): boolean {
  const left = tokens[at - 1]
  const right = tokens[at + 1]
  if (left === undefined || right === undefined || at - 1 < floor) return false
  if (left.lexeme.kind !== 'word' || right.lexeme.kind !== 'word') return false
  if (AGREEMENT_NOUNS.has(left.lexeme.norm) || STOPS.has(left.lexeme.norm)) return false
  const isTitle = (token: Token): boolean => token.lexeme.casing !== 'lower'
  if (isTitle(left) !== isTitle(right)) return false
  if (isTitle(left)) return right.lexeme.norm !== 'a'
  // Lower case on both sides: only where a determiner begins the pair soon.
  for (let i = at - 2; i >= Math.max(floor, at - 6); i--) {
    const { norm, kind } = (tokens[i] as Token).lexeme
    if (DETERMINERS.has(norm)) return !looksLikeVerb(left.lexeme.norm)
    if (kind === 'punctuation' && norm !== '-') return false
    if (STOPS.has(norm) || looksLikeVerb(norm)) return false
  }
  return false
}

function looksLikeVerb(norm: string): boolean {
  if (VERBISH.has(norm)) return true
  return norm.endsWith('ed') && !PARTICIPLES.has(norm)
}

export function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lexeme.norm ?? ''
}

export const DETERMINERS = wordSet(
  'a an the this that these those its their his her our my your any no some several many few both such each every another ' +
    'numerous various all',
)

const TITLE_NOUNS = wordSet('status security exchange transfer protection rules treaty system code')

const SIGNS = wordSet('$ € £ % ¥')

export const STOPS = wordSet(
  'of on in at by for from with to into onto under through about after before between among over upon during since until against ' +
    'amid despite within without toward towards via per as than like or but nor if when while where which who whom whose that ' +
    'because once unless whether so not is are was were be been being has have had will would shall should can could may might must do does did ' +
    'he she it they we i you him them us there here also said says and signed sign signs signing inked reached struck ' +
    'including regarding concerning following recently both which',
)

const VERBISH = wordSet(
  'sign signs inks ink seal seals strike strikes reach reaches finalise finalize conclude discuss discusses make makes win wins ' +
    'get gets hail hails welcome welcomes mull mulls eye eyes want wants seek seeks announce announces unveil unveils approve approves ' +
    'ratify ratifies negotiate negotiates signing inking finalising finalizing concluding including regarding concerning ' +
    'discussing negotiating making extend extends renew renews join joins call calls back backs see sees saw draft drafts made won ' +
    'struck got began begun took take takes gave give gives brought bring brings call offer offers propose proposes set sets ' +
    'violating implementing honouring honoring scrap scraps cancel cancels terminate terminates suspend suspends denounce denounces quit quits exits ' +
    'abandon abandons ditch ditches breach breaches honour honours clinch clinches initials revoke revokes await awaits awaiting',
)

const PARTICIPLES = wordSet(
  'proposed planned signed so-called limited updated revised related unprecedented long-awaited agreed expanded enhanced detailed ' +
    'advanced united armed combined integrated renewed amended long-delayed landmark-based based stalled expected needed ' +
    'wide-ranged concerted sized unlimited dated aged sealed initialled initialed wide-ranging red shared mixed',
)
