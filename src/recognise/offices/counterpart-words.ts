/** Verbs of whoever comes after another. */
export const SUCCEEDING: ReadonlySet<string> = new Set([
  'succeeded',
  'succeeds',
  'succeeding',
  'replaced',
  'replaces',
  'replacing',
])

/** Words for somebody who has the same office as another, and whether they mean several people. */
export const COUNTERPARTS: ReadonlyMap<string, boolean> = new Map([
  ['counterpart', false],
  ['colleague', false],
  ['homologue', false],
  ['counterparts', true],
  ['predecessor', false],
  ['successor', false],
  ...[...SUCCEEDING].map((verb): [string, boolean] => [verb, false]),
  ['number', false],
  ['numbers', true],
  ['colleagues', true],
  ['portfolio', false],
  ['office', false],
  ['post', false],
  ['position', false],
])
