import type { DateMention, Lexeme, PersonEntity, Token } from '../../model.js'
import type { EngineTerm } from '../engine.js'
import type { VerbUse } from '../lexicon/verbs.js'
import type { AgreementPhrase } from './agreement-phrase.js'
import type { Tags } from './tags.js'

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

/** What a term stands for, besides its words. */
interface Meaning {
  readonly actor?: Actor
  readonly phrase?: AgreementPhrase
  /** Countries and organizations named inside the agreement phrase: `the Ukrainian-Lithuanian memorandum`. */
  readonly named?: Actor
  readonly verb?: VerbUse
  readonly date?: DateMention
}

/**
 * A token, or several that are one thing to the rules: `Poland's defence minister Jan Nowak`, `the Memorandum of Understanding`. A class,
 * so that all are of one shape whatever they stand for: nothing is read so often.
 */
export class Term implements EngineTerm {
  readonly lexeme: Lexeme | undefined
  readonly text: string
  readonly normal: string
  readonly actor: Actor | undefined
  readonly phrase: AgreementPhrase | undefined
  readonly named: Actor | undefined
  readonly verb: VerbUse | undefined
  readonly date: DateMention | undefined

  /** Of tokens `[firstToken, endToken)`. */
  constructor(
    tokens: readonly Token[],
    readonly firstToken: number,
    readonly endToken: number,
    /** Changed where a neighbour says that it does something else: `joinActors`. */
    public tags: Tags,
    meaning?: Meaning,
  ) {
    this.lexeme = endToken === firstToken + 1 ? (tokens[firstToken] as Token).lexeme : undefined
    this.normal = this.lexeme?.norm ?? ''
    this.text = this.normal
    this.actor = meaning?.actor
    this.phrase = meaning?.phrase
    this.named = meaning?.named
    this.verb = meaning?.verb
    this.date = meaning?.date
  }
}
