import type { PersonMention, Token } from '../../model.js'
import { normAt, textAt } from '../ministries/norm-at.js'

/** A name and the noun of the thing that bears it have so many words between them at most. */
const MOST_BETWEEN = 2

/**
 * Whether a name is a part of the name of a thing:
 * `Jorge Chávez International Airport`, `the Heydar Aliyev Military Institute`
 * `Fort Leonard Wood`, `HS Kimon`, `Bab al-Mandab`, `Mont Valérien`
 * `Bergamini-class`, `Caesar howitzers`
 */
export function isNameOfThing(tokens: readonly Token[], { firstToken, endToken }: PersonMention): boolean {
  const before = textAt(tokens, firstToken - 1)
  if (PREFIXES.has(before) || (BEFORE.has(before) && !endsName(tokens, firstToken - 1))) return true
  const first = textAt(tokens, firstToken)
  if (endToken > firstToken + 1 && (PREFIXES.has(first) || FIRST_WORDS.has(first))) return true
  const isModel = endToken === firstToken + 1 && MODELS.has(normAt(tokens, endToken))
  return isModel || isBeforeThing(tokens, endToken) || isOfClass(tokens, endToken)
}

/** `Commander of the Joint Forces Operation Oleksandr Pavliuk`: the noun belongs to the words before it. */
function endsName(tokens: readonly Token[], at: number): boolean {
  if (textAt(tokens, at) !== 'Operation' || tokens[at]?.gap !== 'space') return false
  return [at - 1, at - 2].every((before) => tokens[before]?.lexeme.casing === 'title')
}

/** `Bergamini-class`: ships and vehicles of a kind. */
export function isOfClass(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.lexeme.norm === '-' && tokens[end]?.gap === 'none' && tokens[end + 1]?.lexeme.norm === 'class'
}

function isBeforeThing(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at <= end + MOST_BETWEEN; at++) {
    const token = tokens[at]
    if (token === undefined || token.gap !== 'space' || token.lexeme.casing !== 'title') return false
    if (THINGS.has(token.lexeme.text)) return true
  }
  return false
}

/** What bears the name of a person, and stands behind it. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'Airport Airfield Aerodrome Institute Academy University College School Hospital Museum Library Stadium Arena Square Street ' +
    'Avenue Boulevard Highway Bridge Palace Barracks Prize Award Medal Memorial Mausoleum Shipyard Yards Foundry Dockyard Highlands ' +
    'Airbase Seamount Centre Center Theatre Theater Dam Canal Park'
  ).split(' '),
)
/** What a word before them is the model of. */
const MODELS: ReadonlySet<string> = new Set(
  (
    'howitzer howitzers tank tanks jet jets fighter fighters helicopter helicopters missile missiles drone drones frigate frigates ' +
    'corvette corvettes submarine submarines launcher launchers radar radars rifle rifles rocket rockets torpedo torpedoes ' +
    'vehicle vehicles warship warships munition munitions gunship gunships trainer trainers'
  ).split(' '),
)
/** What stands before a name that is no person's; the prefixes of ships below. */
const BEFORE: ReadonlySet<string> = new Set(
  'Fort Camp Port Lake Mount Bab Cape Villa Wisma Kampung Jalan Avenida Calle Rue Plaza Storm Hurricane Typhoon Operation'.split(
    ' ',
  ),
)
/** What such a name begins with. */
const FIRST_WORDS: ReadonlySet<string> = new Set(['Mont', 'Mount', 'Fort'])
const PREFIXES: ReadonlySet<string> = new Set(
  (
    'USS USNS USCGC HMS HMAS HMCS HMNZS HMNLS HNLMS HDMS HNoMS HSwMS INS ICGS HS TCG ORP BRP KRI KD FGS RFA ROKS JS PNS ARA BAP RSS ' +
    'ITS FS SPS FNS LNS EML NRP ENS BNS SLNS HTMS NNS RSN ROCS ARM ARC BAE RFS LÉ SAS'
  ).split(' '),
)
