/** The forms of a verb: `past` is also the participle unless that is written apart. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

/**
 * What a verb does to an agreement. `Conclude` makes it, and so does `Light` when the
 * agreement is its object (`win a contract`); `Reach` settles it, unsigned; `Announce` makes one of those that are made by being published
 * (a roadmap, a declaration); `Negotiate` works towards it; `Ratify` presupposes it; `End` ends it; `Keep` presupposes that it binds;
 * `Provide` says what it is about; `Say` reports.
 */
export type VerbClass =
  | 'Conclude'
  | 'Light'
  | 'Happen'
  | 'Reach'
  | 'Announce'
  | 'Negotiate'
  | 'Ratify'
  | 'End'
  | 'Keep'
  | 'Provide'
  | 'Say'

export interface VerbUse {
  readonly classes: readonly VerbClass[]
  readonly form: VerbForm
  readonly lemma: string
}

/** Regular verbs by class: `-s`, `-ed`, `-ing`, with the usual spelling. */
const REGULAR: Readonly<Record<VerbClass, string>> = {
  Conclude:
    'sign ink initial conclude seal clinch finalise finalize adopt endorse formalise formalize countersign forge',
  Light: 'execute cement secure obtain renew extend exchange award complete land enter upgrade close',
  Happen: 'follow ensue',
  Reach: 'reach agree settle broker hammer',
  Announce: 'unveil launch issue release present publish announce',
  Negotiate:
    'negotiate eye mull weigh contemplate consider discuss prepare draft explore pursue elaborate finalise finalize develop plan advance submit work',
  Ratify: 'ratify approve',
  End: 'terminate scrap cancel denounce abrogate annul revoke expire lapse replace supersede abandon collapse exit rescind end suspend dissolve abolish repeal pull walk back opt',
  Keep:
    'implement honour honor violate breach apply uphold observe invoke recall fulfil fulfill comply respect rest ' +
    'reaffirm remain envision',
  Provide:
    'provide cover envisage envision include stipulate enshrine allow regulate concern aim enable open define confirm focus ' +
    'deal promote create outline detail call contain require oblige establish specify involve pave ensure facilitate ' +
    'boost deepen expand commit strengthen relate pertain address govern formalise formalize ' +
    'permit entail guarantee streamline support mention fix introduce',
  Say:
    'say announce tell report add note state confirm stress write tweet emphasise emphasize declare explain inform recall ' +
    'believe think',
}

/** Irregular forms: base, third person, past, participle, -ing. */
const IRREGULAR: Readonly<Partial<Record<VerbClass, readonly string[]>>> = {
  Conclude: ['strike strikes struck struck striking'],
  Light: [
    'win wins won won winning',
    'firm-up firms-up firmed firmed firming',
    'make makes made made making',
    'cut cuts cut cut cutting',
    'get gets got gotten getting',
    // `place`, `book` and `bag` are nouns as well: only the forms that are not.
    'place-it places-it placed placed placing',
    'book-it books-it booked booked booking',
    'bag-it bags-it bagged bagged bagging',
  ],
  End: [
    'withdraw withdraws withdrew withdrawn withdrawing',
    'quit quits quit quit quitting',
    'tear tears tore torn tearing',
  ],
  Keep: ['uphold upholds upheld upheld upholding', 'break breaks broke broken breaking'],
  Negotiate: ['seek seeks sought sought seeking', 'draw-up draws-up drew drawn drawing'],
  Provide: [
    'set sets set set setting',
    'give gives gave given giving',
    'let lets let let letting',
    'foresee foresees foresaw foreseen foreseeing',
    'see sees saw seen seeing',
    'take takes took taken taking',
  ],
  Say: [
    'say says said said saying',
    'tell tells told told telling',
    'write writes wrote written writing',
    'think thinks thought thought thinking',
  ],
}

/** Verbs that need no object to be about an agreement: `The two ministers signed in Doha.` */
export const SIGNING_LEMMAS: ReadonlySet<string> = new Set(['sign', 'ink', 'initial', 'countersign'])

/** Verbs of an agreement's end that take it as their subject. */
export const LAPSING_LEMMAS: ReadonlySet<string> = new Set([
  'lapse',
  'expire',
  'collapse',
  'end',
  'terminate',
  'dissolve',
])

const DOUBLING: ReadonlySet<string> = new Set(
  'initial cancel annul scrap plan permit commit fulfil submit opt'.split(' '),
)

/** Spelled in one way or the other: `initialled`, `initialed`. */
const UNDOUBLED: ReadonlySet<string> = new Set(['initial', 'cancel', 'fulfil'])

/** Every form to its uses. */
export const VERBS: ReadonlyMap<string, VerbUse> = buildVerbs()

function buildVerbs(): Map<string, VerbUse> {
  const verbs = new Map<string, VerbUse>()
  const add = (text: string, verbClass: VerbClass, form: VerbForm, lemma: string): void => {
    const known = verbs.get(text)
    if (known === undefined) verbs.set(text, { classes: [verbClass], form, lemma })
    else if (!known.classes.includes(verbClass)) verbs.set(text, { ...known, classes: [...known.classes, verbClass] })
  }
  for (const [verbClass, rows] of Object.entries(IRREGULAR) as [VerbClass, readonly string[]][])
    for (const row of rows) {
      const [base = '', third = '', past = '', participle = '', ing = ''] = row.split(' ')
      add(base, verbClass, 'base', base)
      add(third, verbClass, 'third', base)
      add(past, verbClass, 'past', base)
      add(participle, verbClass, 'participle', base)
      add(ing, verbClass, 'ing', base)
    }
  for (const [verbClass, lemmas] of Object.entries(REGULAR) as [VerbClass, string][])
    for (const lemma of lemmas.split(' ')) {
      for (const [form, text] of regularForms(lemma)) add(text, verbClass, form, lemma)
    }
  return verbs
}

function regularForms(lemma: string): readonly (readonly [VerbForm, string])[] {
  const silentE = lemma.endsWith('e') && !lemma.endsWith('ee')
  const yToI = /[^aeiou]y$/.test(lemma)
  const doubled = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma
  const past = lemma.endsWith('e') ? `${lemma}d` : yToI ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`
  const third = yToI ? `${lemma.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const plain: readonly (readonly [VerbForm, string])[] = UNDOUBLED.has(lemma)
    ? [
        ['past', `${lemma}ed`],
        ['ing', `${lemma}ing`],
      ]
    : []
  const ing = silentE ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`
  return [['base', lemma], ['third', third], ['past', past], ['ing', ing], ...plain]
}
