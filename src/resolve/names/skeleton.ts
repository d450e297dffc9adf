/**
 * A coarse key that spellings of one name share: consonant classes, vowels dropped. It only finds candidates; whether
 * two names agree is for `compareWords` to say.
 *
 *     Umerov, Umierov -> nrp      Gaddafi, Qadhafi -> ktp      Zelenskyy, Selenskyj -> klnk
 */
function skeletonOf(key: string): string {
  let skeleton = ''
  let last = ''
  const end = key.endsWith('h') ? key.length - 1 : key.length
  for (let at = 0; at < end; at++) {
    const letter = key[at] as string
    const found = CLASSES[letter] ?? (letter > 'z' ? letter : '')
    if (found === '') continue
    if ((letter === 't' || letter === 'd') && AFFRICATES.has(key[at + 1] as string)) continue
    if (letter === 'h' && at > 0 && DIGRAPH_HEADS.has(key[at - 1] as string)) continue
    if (found !== last) skeleton += found
    last = found
  }
  return skeleton
}

/**
 * The skeleton, and the one where j, w, ou and gi have another sound: `Jelena` and `Yelena`, `Walid` and `Oualid`, `Panagiotis` and
 * `Panayotis`.
 */
export function skeletonsOf(key: string): readonly string[] {
  const first = skeletonOf(key)
  if (!/[jw]|ou|gi[aeou]/.test(key)) return [first]
  const other = skeletonOf(key.replace(/[jw]|g(?=i[aeou])/g, '').replace(/ou(?=[aei])/g, ''))
  return first === other ? [first] : [first, other]
}

/** Whether two words may be spellings of one; a last consonant may fall silent (`Trappier`, `Trapije`). */
export function skeletonsMeet(one: readonly string[], two: readonly string[]): boolean {
  for (const a of one) for (const b of two) if (meet(a, b)) return true
  return false
}

function meet(a: string, b: string): boolean {
  if (a.length === b.length) return a === b
  return a.length === b.length + 1 ? a.startsWith(b) : a.length + 1 === b.length && b.startsWith(a)
}

const DIGRAPH_HEADS: ReadonlySet<string> = new Set('cdgkpstz'.split(''))

/** `ts`, `tch`, `dzh` sound like one consonant. */
const AFFRICATES: ReadonlySet<string> = new Set(['s', 'z', 'c', 'j'])

const CLASSES: Readonly<Record<string, string>> = Object.fromEntries(
  ['pbfvw', 'td', 'kgqcxszjh', 'l', 'r', 'nm'].flatMap((letters) =>
    letters.split('').map((letter) => [letter, letters[0] as string]),
  ),
)
