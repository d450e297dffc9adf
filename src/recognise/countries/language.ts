import { type Place, soleWord, wordAt } from './place.js'

/*
 * The language, not the people:
 *   He answered in Ukrainian. The statement was released in English and French.
 *   A Russian-speaking officer; a native Dutch speaker; she speaks Polish; a degree in history and English.
 * But: in Ukrainian waters, in French and British ports, the English and the Welsh.
 */

const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'albanian armenian azerbaijani belarusian bulgarian burmese chinese croatian czech danish dutch english estonian finnish ' +
    'french georgian german greek hungarian icelandic indonesian irish italian japanese kazakh korean kyrgyz lao latvian ' +
    'lithuanian macedonian malagasy maltese mongolian nepali norwegian polish portuguese romanian russian serbian slovak ' +
    'slovenian somali spanish swedish tajik thai turkish turkmen ukrainian uzbek vietnamese welsh'
  ).split(' '),
)
const AFTER_HYPHEN: ReadonlySet<string> = new Set(['language', 'speaking', 'speaker', 'speakers', 'medium'])
const OF_A_LANGUAGE: ReadonlySet<string> = new Set(
  'language languages speaker speakers alphabet translation translations subtitles dictionary grammar'.split(' '),
)
const BEFORE: ReadonlySet<string> = new Set(
  'in into speak speaks spoke spoken speaking learn learns learned learnt learning fluent write writes'.split(' '),
)
/** Words that no noun phrase goes on with: after them nothing that an adjective could belong to follows. */
const NO_NOUN: ReadonlySet<string> = new Set(
  (
    'on that to but at during with by as for while because when if which who from via after before is was are were has had ' +
    'than not only too also only in of he she they it we the a an his her and or'
  ).split(' '),
)

/** Whether an adjective names a language. */
export function isLanguage(place: Place): boolean {
  if (place.alias.form !== 'demonym') return false
  const word = soleWord(place)
  if (word === undefined || !LANGUAGES.has(word)) return false
  const { firstToken, endToken: end } = place.candidate
  const next = wordAt(place, end)
  if (next === '-' && AFTER_HYPHEN.has(wordAt(place, end + 1))) return true
  if (OF_A_LANGUAGE.has(next)) return true
  if (!standsAlone(place, end)) return false
  return followsVerb(place, firstToken - 1) || (word === 'english' && wordAt(place, firstToken - 1) !== 'the')
}

/** `in English`, `in both English and French`: languages already passed do not count. */
function followsVerb(place: Place, at: number): boolean {
  let before = at
  for (
    let steps = 0;
    steps < 4 && (LISTERS.has(wordAt(place, before)) || LANGUAGES.has(wordAt(place, before)));
    steps++
  )
    before--
  return BEFORE.has(wordAt(place, before))
}

const LISTERS: ReadonlySet<string> = new Set(['and', 'or', ',', 'both', 'either', 'fluent'])

function standsAlone(place: Place, at: number): boolean {
  const next = wordAt(place, at)
  if (next === 'and' || next === 'or' || next === ',') {
    const other = wordAt(place, at + 1)
    return LANGUAGES.has(other) ? standsAlone(place, at + 2) : next === ',' || NO_NOUN.has(other)
  }
  return next === '' || NO_NOUN.has(next) || isPunctuation(place, at)
}

function isPunctuation({ document }: Place, at: number): boolean {
  const lexeme = document.tokens[at]?.lexeme
  return lexeme?.kind === 'punctuation' && lexeme.norm !== '-'
}
