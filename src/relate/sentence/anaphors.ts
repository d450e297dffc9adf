import { LexemeFlag } from '../../document/lexeme-memo.js'
import { wordSet } from '../../document/word-lists.js'
import type { OrganizationMention, Sentence, Token } from '../../model.js'
import { VERBS } from '../lexicon/verbs.js'
import { NOBODY } from './actor-list.js'
import type { ActorSpan } from './actors.js'
import { type Cast, mainCountry, wordAt } from './cast.js'
import { firstWithin } from './mentions-within.js'
import type { Actor, Anaphor } from './term.js'

/** the two countries · both sides · the parties · the pair · they · we */
export function anaphorsOf(cast: Cast, { firstToken, endToken }: Sentence): ActorSpan[] {
  const found: ActorSpan[] = []
  for (let i = firstToken; i < endToken; i++) {
    const { lexeme } = cast.document.tokens[i] as Token
    if (!isLead.of(lexeme)) continue
    const word = lexeme.norm
    if (word === 'we' || word === 'they') {
      const anaphor = word
      found.push(anaphorAt(i, i + 1, anaphor))
      continue
    }
    if (word === 'the' && isMainState(cast, i + 1)) {
      const main = mainCountry(cast)
      if (main !== undefined)
        found.push({
          first: i,
          end: i + 2,
          kind: 'Country',
          actor: { countries: [main], organizations: [], people: [] },
          acts: true,
        })
      continue
    }
    if (word === 'the' && COMPANIES.has(wordAt(cast, i + 1)) && !isNamed(cast, i + 2)) {
      const company = companyBefore(cast, i)
      if (company !== undefined)
        found.push({
          first: i,
          end: i + 2,
          kind: 'Organization',
          actor: { ...NOBODY, organizations: [company] },
          acts: true,
        })
      continue
    }
    if (isBareTwo(cast, i)) {
      found.push(anaphorAt(i, i + 2, 'they'))
      continue
    }
    const end = pairEnd(cast, i, endToken)
    if (end === undefined) continue
    const isPersons = PERSON_NOUNS.has(wordAt(cast, end - 1))
    found.push(anaphorAt(i, end, isPersons ? 'persons' : 'sides'))
  }
  return found
}

/** `the two signed a pact` */
function isBareTwo(cast: Cast, at: number): boolean {
  if (wordAt(cast, at) !== 'the' || !NUMERALS.has(wordAt(cast, at + 1))) return false
  return VERBS.get(wordAt(cast, at + 2))?.form === 'past' || HAVING.has(wordAt(cast, at + 2))
}

/** `the government`; `the country has pacts`: the one that the article is about. */
function isMainState(cast: Cast, at: number): boolean {
  const word = wordAt(cast, at)
  const next = wordAt(cast, at + 1)
  return word === 'government' ? next !== 'of' : word === 'country' && HAVING.has(next)
}

/** `the company Thales` names itself. */
function isNamed({ document: { tokens } }: Cast, at: number): boolean {
  return tokens[at]?.lexeme.casing !== 'lower' && tokens[at]?.lexeme.kind === 'word'
}

/** The company that was named last, not long before `at`. */
function companyBefore({ mentions, organizationAt }: Cast, at: number): string | undefined {
  const { organizations } = mentions
  for (let k = firstWithin(organizations, { firstToken: at } as Sentence) - 1; k >= 0; k--) {
    const { type, firstToken } = organizations[k] as OrganizationMention
    if (at - firstToken > COMPANY_REACH) return undefined
    if (type === 'company') return organizationAt.get(firstToken)
  }
  return undefined
}

function anaphorAt(first: number, end: number, anaphor: Anaphor): ActorSpan {
  const actor: Actor = { countries: [], organizations: [], people: [], anaphor }
  return { first, end, kind: anaphor === 'we' ? 'We' : 'Both', actor, acts: true }
}

function pairEnd(cast: Cast, at: number, endToken: number): number | undefined {
  const word = wordAt(cast, at)
  const second = wordAt(cast, at + 1)
  const numbered = NUMERALS.has(second) || word === 'both' || word === 'two' || word === 'their'
  const from = word === 'the' && NUMERALS.has(second) ? at + 2 : at + 1
  if (word === 'the' && GROUPS.has(second)) return at + 2
  for (let i = from; i < Math.min(from + 4, endToken); i++) {
    const noun = wordAt(cast, i)
    if (noun === 'heads' && wordAt(cast, i + 1) === 'of') return i + 3
    if (PAIR_NOUNS.has(noun)) return numbered || BARE_PAIRS.has(noun) ? i + 1 : undefined
    if (!numbered || !PAIR_ADJECTIVES.has(noun)) return undefined
  }
  return undefined
}

const isLead = new LexemeFlag(({ norm }) => LEADS.has(norm))
const LEADS = wordSet('we they the both two their')

/** How far back the company may have been named, in tokens. */
const COMPANY_REACH = 90

const COMPANIES = wordSet('company firm manufacturer shipyard shipbuilder contractor yard')

const HAVING = wordSet('has had already also signed')

const GROUPS = wordSet('pair duo trio quartet')

const NUMERALS = wordSet('two three four five six seven')

const PAIR_NOUNS = wordSet(
  'countries nations sides parties states ministers leaders governments neighbours neighbors allies presidents ministries partners ' +
    'men women delegations capitals armies navies militaries signatories premiers counterparts powers companies firms chiefs officials ' +
    'republics democracies organisations organizations interlocutors advisers advisors ambassadors generals commanders admirals envoys',
)

const BARE_PAIRS = wordSet('parties sides leaders ministers presidents interlocutors')

const PERSON_NOUNS = wordSet(
  'ministers leaders presidents men women premiers counterparts state officials chiefs interlocutors',
)

const PAIR_ADJECTIVES = wordSet(
  'defence defense foreign prime friendly neighbouring neighboring allied contracting other asian african european nordic baltic ' +
    'same sovereign brotherly fraternal nuclear national security deputy',
)
