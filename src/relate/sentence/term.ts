import type { DateMention, PersonEntity } from '../../model.js'
import type { EngineTerm } from '../engine.js'
import type { VerbUse } from '../lexicon/verbs.js'
import type { AgreementPhrase } from './agreement-phrase.js'

/** `sides`: the two countries; `persons`: both ministers, the leaders; `they`; `we`. */
export type Anaphor = 'sides' | 'persons' | 'they' | 'we'

/** Who a stretch of text stands for, as a party or as a person who acts. */
export interface Actor {
  /** Countries that the words name, or that the person or ministry binds. */
  readonly countries: readonly string[]
  /** Ids of organizations that the words name. */
  readonly organizations: readonly string[]
  readonly people: readonly PersonEntity[]
  /** `the two countries`, `both ministers`, `they`: the text says who elsewhere. */
  readonly anaphor?: Anaphor
}

/** A token, or several that are one thing to the rules: `Poland's defence minister Jan Nowak`, `the Memorandum of Understanding`. */
export interface Term extends EngineTerm {
  /** Tokens `[firstToken, endToken)`. */
  readonly firstToken: number
  readonly endToken: number
  readonly actor?: Actor
  readonly phrase?: AgreementPhrase
  /** Countries and organizations named inside the agreement phrase: `the Ukrainian-Lithuanian memorandum`. */
  readonly named?: Actor
  readonly verb?: VerbUse
  readonly date?: DateMention
}
