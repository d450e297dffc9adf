/**
 * Every type that crosses a stage.
 *
 * All of them are plain, readonly and JSON-safe. All positions are UTF-16 offsets into the article as it was given, and
 * all ranges are half-open: `text.slice(start, end) === span.text`; tokens `firstToken` up to, not including, `endToken`.
 */

/** A slice of the article. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

// ---------------------------------------------------------------- document

export type TokenKind = 'word' | 'number' | 'punctuation' | 'url' | 'handle'

/** How a word is capitalised. `upper` has at least two letters, all capitals; a lone capital is `title`. */
export type Casing = 'lower' | 'title' | 'upper' | 'mixed' | 'none'

/** What a token's characters say, wherever they stand. Equal texts share one lexeme. */
export interface Lexeme {
  readonly text: string
  /** NFC, lower case, apostrophes straight, hyphens `-`: the key of every gazetteer. */
  readonly norm: string
  readonly kind: TokenKind
  readonly casing: Casing
  /** No other's while the lexeme is kept, from 1; then 0, and the number may be another's. See `kept-lexemes.ts`. */
  number: number
  /** One bit of 30 that stands for the norm in masks of words; see `bitOf`. */
  readonly bit: number
  /** What a stage has worked out of the lexeme alone; see `LexemeMemo`. Nothing that is printed depends on it. */
  memo: unknown[] | undefined
}

/** What stands between a token and the one before it: nothing, spaces, a line end, a blank line. */
export type Gap = 'none' | 'space' | 'line' | 'paragraph'

export interface Token {
  readonly start: number
  readonly end: number
  readonly lexeme: Lexeme
  /** The gap before the token; `paragraph` for the first one. */
  readonly gap: Gap
}

/** `headline`: the title line. `dateline`: the place and date at the head. `teaser`: a link to another article (`Read more: ...`). */
export type SentenceKind = 'headline' | 'dateline' | 'body' | 'teaser'

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** Counts paragraphs from 0. */
  readonly paragraph: number
  readonly kind: SentenceKind
}

/** `YYYY-MM-DD`. */
export type IsoDate = string

export interface Document {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** The headline, where the article has one. */
  readonly title: Span | undefined
  /** The article's date: given by the caller, or said by the text (`date 2024-11-04`, a dateline). */
  readonly published: IsoDate | undefined
  /** Where the text says its date, when it does. */
  readonly publishedSpan: Span | undefined
}

// ---------------------------------------------------------------- recognise

/** A stretch of tokens within one sentence. `text` is the article's slice from the first token to the last. */
export interface TokenSpan extends Span {
  readonly firstToken: number
  readonly endToken: number
  /** Index into `document.sentences`. */
  readonly sentence: number
}

/** ISO 3166-1 alpha-2, or `XK`. */
export type CountryCode = string

export interface PersonMention extends TokenSpan {
  readonly kind: 'person'
  /** How sure the tagger is, in [0, 1]. */
  readonly confidence: number
  /** Indexes into the people of the user's dictionary, all of one name; absent where people of several names are called this. */
  readonly known?: readonly number[]
}

export type CountryForm = 'name' | 'demonym' | 'capital' | 'metonym'

export interface CountryMention extends TokenSpan {
  readonly kind: 'country'
  readonly country: CountryCode
  readonly form: CountryForm
}

/** Why a ministry or an office is thought to belong to a country; printed by `--explain`. */
export type CountryReason =
  | 'name'
  | 'minister'
  | 'dateline'
  | 'only-candidate'
  | 'counterpart'
  | 'neighbour'
  /** The text does not say it; the gazetteer of office holders does. */
  | 'known-holder'
  | 'dictionary'

/** One ministry named in the text. `the defence and foreign ministries` gives two mentions over one span. */
export interface MinistryMention extends TokenSpan {
  readonly kind: 'ministry'
  /** Sorted words of portfolios.json; empty for a bare `the ministry`. */
  readonly portfolios: readonly string[]
  /** The name in the user's dictionary. */
  readonly canonical?: string
  /** Said by the name itself (`Ministry of Defence of Ukraine`, `the Polish Defence Ministry`, `the Pentagon`). */
  readonly country?: CountryCode
}

/** `acting`, `former`, ... say when, not what; they are kept out of the title. */
export type OfficeTime = 'current' | 'former' | 'acting' | 'designate'

/** A title in the text, with or without its holder's name beside it. `text` is the title without the country where that can be cut away. */
export interface OfficeMention extends TokenSpan {
  readonly kind: 'office'
  /** As written, without country, name and words of time. */
  readonly title: string
  readonly time: OfficeTime
  readonly country?: CountryCode | undefined
  readonly countryReason?: CountryReason | undefined
  /** Sorted portfolios, where the office heads or sits in a ministry. */
  readonly portfolios?: readonly string[] | undefined
  /** Index into `mentions.people` of the person that the grammar ties the title to. */
  readonly holder?: number | undefined
  /** A state or a part of one gives the office; where the title names no country, the rest of the article may. */
  readonly ofState?: boolean | undefined
  /** The words that tie title to holder: from the first to the last of both. */
  readonly evidence: Span
}

export type OrganizationType = 'bloc' | 'agency' | 'armed-service' | 'parliament' | 'company' | 'other'

export interface OrganizationMention extends TokenSpan {
  readonly kind: 'organization'
  readonly type: OrganizationType
  /** The usual name, where the gazetteer knows one (`European Union` for `EU`). */
  readonly canonical?: string | undefined
  readonly country?: CountryCode | undefined
}

export interface TopicMention extends TokenSpan {
  readonly kind: 'topic'
  /** An id of topics.json. */
  readonly topic: string
}

export interface DateMention extends TokenSpan {
  readonly kind: 'date'
  /** `YYYY-MM-DD` of the day, or of the first day of the month or year. Absent when the text does not settle it. */
  readonly date?: IsoDate
  readonly precision: 'day' | 'month' | 'year'
  /** True for `today`, `on Monday`, `last week`: counted from the article's date. */
  readonly relative: boolean
}

export type Mention =
  | PersonMention
  | CountryMention
  | MinistryMention
  | OfficeMention
  | OrganizationMention
  | TopicMention
  | DateMention

export type MentionKind = Mention['kind']

/** What the text names, each list in the order of the text; mentions of one kind do not overlap (ministries of one coordination share a span). */
export interface Mentions {
  readonly people: readonly PersonMention[]
  readonly countries: readonly CountryMention[]
  readonly organizations: readonly OrganizationMention[]
  readonly ministries: readonly MinistryMention[]
  readonly offices: readonly OfficeMention[]
  readonly topics: readonly TopicMention[]
  readonly dates: readonly DateMention[]
}

// ---------------------------------------------------------------- resolve

export interface RoleOf {
  readonly title: string
  readonly country?: CountryCode
  readonly countryReason?: CountryReason
  /** Id of a ministry entity. */
  readonly ministry?: string
  readonly time: OfficeTime
  readonly evidence: Span
}

export interface PersonEntity {
  readonly id: string
  /** The fullest form in the text; a tie goes to the first. */
  readonly name: string
  readonly mentions: readonly PersonMention[]
  readonly roles: readonly RoleOf[]
  /** Later `the Ukrainian Defense Minister`: places that mean this person without naming them. */
  readonly titleMentions: readonly TokenSpan[]
  /** One sentence for each form that was merged into the name. */
  readonly mergeReasons: readonly string[]
}

export interface CountryEntity {
  readonly id: CountryCode
  readonly alpha3: string
  readonly name: string
  readonly mentions: readonly CountryMention[]
}

export interface MinistryEntity {
  readonly id: string
  readonly name: string
  readonly portfolios: readonly string[]
  readonly country?: CountryCode
  readonly countryReason?: CountryReason
  readonly implied: boolean
  readonly mentions: readonly MinistryMention[]
}

export interface OrganizationEntity {
  readonly id: string
  readonly name: string
  readonly type: OrganizationType
  readonly country?: CountryCode
  readonly mentions: readonly OrganizationMention[]
}

export interface TopicEntity {
  readonly id: string
  readonly label: string
  readonly kind: 'equipment' | 'activity'
  /** Category of the EU Common Military List (`ML1` to `ML22`), where there is one. */
  readonly list?: string
  readonly mentions: readonly TopicMention[]
}

export interface Entities {
  readonly people: readonly PersonEntity[]
  readonly countries: readonly CountryEntity[]
  readonly ministries: readonly MinistryEntity[]
  readonly organizations: readonly OrganizationEntity[]
  readonly topics: readonly TopicEntity[]
}

// ---------------------------------------------------------------- relate, and the record that is printed

export type AgreementType =
  | 'memorandum'
  | 'letter-of-intent'
  | 'statement-of-intent'
  | 'declaration'
  | 'agreement'
  | 'framework-agreement'
  | 'treaty'
  | 'contract'
  | 'protocol'
  | 'roadmap'
  | 'arrangement'

export type AgreementStatus = 'signed' | 'planned' | 'in-force' | 'ended'

export interface Party {
  readonly kind: 'country' | 'organization'
  readonly id: string
  readonly name: string
}

export interface Agreement {
  readonly id: string
  readonly type: AgreementType
  readonly title?: string
  readonly status: AgreementStatus
  readonly date?: IsoDate
  readonly parties: readonly Party[]
  /** Person ids. */
  readonly signatories: readonly string[]
  /** Topic ids. */
  readonly topics: readonly string[]
  readonly evidence: readonly Span[]
  /** Within the evidence, the verbs that say what was done. */
  readonly verbs?: readonly Span[]
  /** Why, in short sentences; only where it was asked for. */
  readonly explanation?: readonly string[]
}

export interface Relations {
  readonly agreements: readonly Agreement[]
  /** Ids of the topics that an agreement, pledge or cooperation plan is about. */
  readonly agreedTopics: readonly string[]
}

export interface Role {
  readonly title: string
  readonly country?: CountryCode
  readonly ministry?: string
  readonly evidence: Span
  /** Why, in short sentences; only where it was asked for. */
  readonly explanation?: readonly string[]
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly mentions: readonly (Span & { readonly confidence?: number })[]
  readonly roles: readonly Role[]
  /** Why, in short sentences; only where it was asked for. */
  readonly explanation?: readonly string[]
}

export interface Ministry {
  readonly id: string
  readonly name: string
  readonly portfolios: readonly string[]
  readonly country?: CountryCode
  readonly implied: boolean
  readonly mentions: readonly Span[]
  /** Why, in short sentences; only where it was asked for. */
  readonly explanation?: readonly string[]
}

export interface Country {
  readonly id: CountryCode
  readonly alpha3: string
  readonly name: string
  readonly mentions: readonly (Span & { readonly form: CountryForm })[]
  /** Why, in short sentences; only where it was asked for. */
  readonly explanation?: readonly string[]
}

export interface Organization {
  readonly id: string
  readonly name: string
  readonly mentions: readonly Span[]
  /** Why, in short sentences; only where it was asked for. */
  readonly explanation?: readonly string[]
}

export interface Topic {
  readonly id: string
  readonly label: string
  readonly kind: 'equipment' | 'activity'
  readonly list?: string
  readonly agreed: boolean
  readonly mentions: readonly Span[]
  /** Why, in short sentences; only where it was asked for. */
  readonly explanation?: readonly string[]
}

/** One record per article. Absent is absent: no `null`, no empty string. Lists are in the order of first mention. */
export interface Extraction {
  readonly schema: 'entente/1'
  readonly source: string
  /** What the input calls the article. */
  readonly id?: string
  readonly title?: string
  readonly published?: IsoDate
  /** The article, where it was asked for. */
  readonly text?: string
  readonly people: readonly Person[]
  readonly ministries: readonly Ministry[]
  readonly countries: readonly Country[]
  readonly organizations: readonly Organization[]
  readonly topics: readonly Topic[]
  readonly agreements: readonly Agreement[]
  readonly warnings?: readonly string[]
  /** Why there is no more: the input could not be read. */
  readonly error?: string
  /** What else the input holds, passed through. */
  readonly input?: Readonly<Record<string, unknown>>
}
