/** The small words of names. All of them are folded: lower case, no diacritics, no full stops. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** `Jr.`, `III`: which of several namesakes in one family. Values are what they are compared by. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ...['jr', 'jnr', 'junior', 'filho', 'fils'].map((word): [string, string] => [word, 'jr']),
  ...['sr', 'snr', 'senior', 'pai'].map((word): [string, string] => [word, 'sr']),
  ...['neto', 'sobrinho'].map((word): [string, string] => [word, word]),
])

/** Roman numerals after a name, written in capitals. `XI` is left out: it is a surname. */
export const NUMERALS: ReadonlySet<string> = words('I II III IV V VI VII VIII IX X XII XIII XIV XV XVI XVIII XXIII')

/** `Khalid bin Salman`, `Mohamed Ould Ghazouani`: the father's name follows. */
export const DESCENT: ReadonlySet<string> = words('bin ibn bint binti ben ould wuld mint')

/** `Abdel Fattah al-Sisi`, `as-Sudani`: the Arabic article, and `Al` (house of). Any of them may be left out. */
export const ARTICLES: ReadonlySet<string> = words('al el ul aal')
/** `as-Sudani`, `ash-Sharaa`, `er-Rashid`: before a hyphen, the article takes the sound of the letter that follows. */
export function isSunArticle(key: string, next: string): boolean {
  return /^[ae](?:s|sh|d|r|n|t|z)$/.test(key) && next.startsWith(key.slice(1))
}

/** Before a surname, often left out in short forms: `(von der) Leyen`, `(da) Silva`. */
export const LOOSE_PARTICLES: ReadonlySet<string> = words(
  'von van der den dem de da das do dos ten ter te zu zur zum af av y e i of',
)
/** Before a surname and never left out: `Le Drian` is not Drian. */
export const FIRM_PARTICLES: ReadonlySet<string> = words(
  'le la les los las lo li di du des del della dalla degli dello mac st saint san santa',
)

/** Small words that are particles only in small letters: elsewhere names, initials and syllables. */
export const ONLY_SMALL: ReadonlySet<string> = words('y e i te do ten den das of san santa saint st li lo')

/** `Abdul Aziz`, `Abu Mazen`: the first half of one name. */
export const SERVANT: ReadonlySet<string> = words('abd abdul abdel abdal abdol abdoul abdur abder abdus')
export const KUNYA: ReadonlySet<string> = words('abu abou abo umm oum')

/** `Zakir Asgar oglu Hasanov`: the word before is the father's name. */
export const SON_OF: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...['oglu', 'ogly', 'ugli', 'ogli', 'uulu', 'uly'].map((word): [string, 'm'] => [word, 'm']),
  ...['qizi', 'kizi', 'gizi', 'kyzy', 'qyzy', 'gyzy'].map((word): [string, 'f'] => [word, 'f']),
])

/** East Slavic patronymics, at least seven letters long: `Vasyliovych`, `Fatikhovich`, `Ivanivna`. */
export function patronymicGender(key: string): 'm' | 'f' | undefined {
  if (key.length < 7) return undefined
  if (/[oe]v[iy]ch$/.test(key) || key === 'illich' || key === 'ilyich') return 'm'
  return /(?:[oei]v|ich)na$/.test(key) ? 'f' : undefined
}

/** Titles that a name may be handed over with; a `Sultan`, an `Emir` and a `Don` are given names too, and stay. */
export const TITLES: ReadonlySet<string> = words(
  'mr mrs ms miss mme dr prof sir lord lady dame king queen pope prince princess madam madame monsieur herr frau ' +
    'gen general col colonel maj lt lieutenant capt captain adm admiral sheikh sheik shaikh shaykh sheikha ' +
    'ayatollah imam mullah rabbi rev reverend president minister senator shri smt',
)
