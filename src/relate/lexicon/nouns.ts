import type { AgreementType } from '../../model.js'

/** `document` is a noun that only points at an agreement (`the document`, `the text`), or at some of unsaid kind. */
export type NounType = AgreementType | 'document'

export interface AgreementNoun {
  readonly type: NounType
  readonly plural: boolean
  /** Says nothing by itself (`protocol`, `arrangement`, `declaration`): it takes a title, a verb of signing or named parties. */
  readonly weak: boolean
  /** An agreement only where it is part of a capitalised name (`Security Compact`). */
  readonly named?: boolean
  /** Only in capitals: a SOFA is an agreement, a sofa is none. */
  readonly acronym?: boolean
}

const noun = (type: NounType, forms: string, weak = false, named = false): [string, AgreementNoun][] => {
  const [singular = '', ...plurals] = forms.split(' ')
  return [
    [singular, { type, plural: false, weak, named }],
    ...plurals.map((plural): [string, AgreementNoun] => [plural, { type, plural: true, weak, named }]),
  ]
}

const acronym = (...forms: string[]): [string, AgreementNoun][] =>
  forms.flatMap((form): [string, AgreementNoun][] => [
    [form, { type: 'agreement', plural: false, weak: true, acronym: true }],
    [`${form}s`, { type: 'agreement', plural: true, weak: true, acronym: true }],
  ])

/** The head nouns of agreements by their lower-case form. */
export const AGREEMENT_NOUNS: ReadonlyMap<string, AgreementNoun> = new Map([
  ...noun('memorandum', 'memorandum memoranda memorandums'),
  ...noun('memorandum', 'mou mous'),
  ...noun('memorandum', 'moc mocs', true),
  ...noun('memorandum', 'moa moas', true),
  ...noun('memorandum', 'moi mois', true),
  ...noun('agreement', 'agreement agreements'),
  ...noun('agreement', 'deal deals'),
  ...noun('agreement', 'pact pacts'),
  ...noun('agreement', 'accord accords'),
  ...noun('agreement', 'compact compacts', true, true),
  ...noun('agreement', 'consensus', true, true),
  ...noun('agreement', 'charter charters', true),
  ...noun('treaty', 'treaty treaties'),
  ...noun('treaty', 'convention conventions', true, true),
  ...noun('contract', 'contract contracts'),
  ...noun('contract', 'order orders'),
  ...noun('protocol', 'protocol protocols', true),
  ...noun('arrangement', 'arrangement arrangements', true),
  ...noun('declaration', 'declaration declarations', true),
  ...noun('declaration', 'communique communiques', true),
  ...noun('declaration', 'communiqué communiqués', true),
  ...noun('roadmap', 'roadmap roadmaps', true),
  ...noun('framework-agreement', 'framework frameworks', true, true),
  ...noun('letter-of-intent', 'loi lois', true),
  // Status of visiting forces, logistics, defence cooperation, secrets, reciprocal access.
  ...acronym('sofa', 'vfa', 'acsa', 'dca', 'gsomia', 'raa'),
  ...noun('document', 'document documents'),
  ...noun('document', 'paper papers', true),
  ...noun('document', 'text texts', true),
])

/** Nouns that are agreements only where a verb makes them so: `reached an understanding`, `entered into a Security Partnership`. */
export const GOVERNED_NOUNS: ReadonlyMap<string, AgreementNoun> = new Map([
  ...noun('agreement', 'understanding understandings', true),
  ...noun('agreement', 'partnership partnerships', true, true),
  ...noun('contract', 'sale sales', true),
  ...noun('contract', 'purchase purchases', true),
])

/** A head of several words. */
export interface CompoundNoun {
  readonly words: readonly string[]
  readonly noun: AgreementNoun
}

const compounds = (type: NounType, weak: boolean, ...phrases: string[]): CompoundNoun[] =>
  phrases.map((phrase) => {
    const words = phrase.split(' ')
    return { words, noun: { type, plural: (words[0] as string).endsWith('s'), weak } }
  })

const COMPOUNDS: readonly CompoundNoun[] = [
  ...compounds('letter-of-intent', false, 'letter of intent', 'letters of intent', 'letter of intention'),
  ...compounds('statement-of-intent', false, 'statement of intent', 'statements of intent'),
  ...compounds(
    'declaration',
    true,
    'joint statement',
    'joint statements',
    'joint vision statement',
    'vision statement',
  ),
  ...compounds('contract', false, 'letter of offer and acceptance', 'letters of offer and acceptance'),
  ...compounds('contract', false, 'letter of acceptance', 'letters of acceptance'),
  ...compounds('framework-agreement', true, 'framework programme', 'framework program'),
  ...compounds('roadmap', true, 'road map', 'road maps', 'action plan', 'action plans', 'cooperation plan'),
  ...compounds(
    'roadmap',
    true,
    'plan of action',
    'plan of joint action',
    'plan of cooperation',
    'plans of cooperation',
  ),
  ...compounds('roadmap', true, 'program of cooperation', 'programme of cooperation', 'programme of action'),
  ...compounds(
    'roadmap',
    true,
    'program of joint action',
    'programme of joint action',
    'cooperation program',
    'cooperation programme',
  ),
  ...compounds('agreement', true, 'exchange of letters', 'exchange of notes', 'comprehensive plan of action'),
]

/** Compounds by their first word. */
export const COMPOUND_NOUNS: ReadonlyMap<string, readonly CompoundNoun[]> = new Map(
  COMPOUNDS.map(({ words }) => [words[0] as string, COMPOUNDS.filter((other) => other.words[0] === words[0])]),
)

/** `memorandum of understanding`: what may follow the head after `of` and belongs to its name. */
export const NAME_TAILS: ReadonlySet<string> = new Set(
  'understanding cooperation co-operation agreement intent association partnership friendship'.split(' '),
)

/** Modifiers that make something else of the noun: a labour contract, a coalition agreement, the social contract. */
export const FOREIGN_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'labor labour collective bargaining coalition employment employees workers tv television broadcast broadcasting sponsorship ' +
    'transfer player players plea severance book film movie record prenuptial confidentiality user tenancy rental mortgage wage ' +
    'pay union insurance social great gentleman gentlemen unspoken tacit widespread universal safety diplomatic kit boot image ' +
    'football coaching recording shirt marriage green raw travel identity policy internal legal court presidential budget debt ceiling stopgap emergency disaster consent peer licensing'
  ).split(' '),
)
