/**
 * A coarse key that spellings of one name share: consonant classes, vowels dropped. It only finds candidates; whether
 * two names agree is for `compareWords` to say.
 *
 *     Umerov, Umierov -> nrp      Gaddafi, Qadhafi -> ktp      Zelenskyy, Selenskyj -> klnk
 */
export function skeletonOf(key: string): string {
  let skeleton = ''
  let last = ''
  const end = key.endsWith('h') ? key.length - 1 : key.length
  for (let at = 0; at < end; at++) {
    const letter = key[at] as string
    const found = CLASSES[letter] ?? (letter > 'z' ? letter : '')
    if (found === '') continue
    if (letter === 'h' && at > 0 && DIGRAPH_HEADS.has(key[at - 1] as string)) continue
    if (found !== last) skeleton += found
    last = found
  }
  return skeleton
}

/** The skeleton where j, w and x have another sound: `Jelena` and `Yelena`, `Walid` and `Oualid`, `Alexander` and `Aleksandr`. */
export function otherSkeletonOf(key: string): string | undefined {
  return /[jw]|ou/.test(key) ? skeletonOf(key.replace(/[jw]/g, '').replace(/ou(?=[aei])/g, '')) : undefined
}

const DIGRAPH_HEADS: ReadonlySet<string> = new Set('cdgkpstz'.split(''))

const CLASSES: Readonly<Record<string, string>> = Object.fromEntries(
  ['pbfvw', 'td', 'kgqcxszjh', 'l', 'r', 'nm'].flatMap((letters) =>
    letters.split('').map((letter) => [letter, letters[0] as string]),
  ),
)
