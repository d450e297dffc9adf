/** Written with a full stop that is part of the word and seldom ends a sentence; lower case. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen lt col maj capt cpt sgt cpl pvt brig adm vadm radm cmdr cdr comdr cmdt lieut sen rep reps ' +
    'gov pres hon rev fr st ste mt ft messrs mme mlle amb asst assoc dep dir insp supt det sec ' +
    // Initials of two letters, where one Cyrillic letter is written with two, and given names that are always cut short.
    'sh kh zh yu dzh md mohd ' +
    // `Maj. Gen. (Res.) Amir Baram`
    'ret retd rtd res'
  ).split(' '),
)

/** The same for words after which a sentence may well end. */
export const CLOSERS: ReadonlySet<string> = new Set(
  'jr sr inc ltd co corp bros plc llc est dept univ govt etc al vs ph esq pp vol approx ca'.split(' '),
)

/** Months and days cut short: an abbreviation only before a number or a comma (`Jan. 30`, `Mon., 4 Nov.`). */
export const CALENDAR: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)

/** An abbreviation only before a number: `No. 5`. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set('no nos art fig sect para p'.split(' '))
