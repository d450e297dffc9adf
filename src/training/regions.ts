import { readFileSync } from 'node:fs'
import { foldDiacritics, normalise } from '../document/lexeme.js'

/** Parts of the world, and the regions of `names.json` that they are made of. */
const PARTS: Readonly<Record<string, string>> = {
  Anglosphere: 'english_uk english_us irish australian',
  'Western and Southern Europe': 'german dutch_flemish french italian spanish portuguese greek_cypriot',
  'Northern Europe': 'nordic finnish icelandic',
  'Baltic states': 'estonian latvian lithuanian',
  'Central Europe, Balkans':
    'polish czech_slovak hungarian romanian bulgarian_macedonian south_slavic albanian_kosovar',
  'East Slavic': 'ukrainian russian belarusian_moldova_russophone',
  'Caucasus, Central Asia, Turkey':
    'georgian armenian azerbaijani kazakh_kyrgyz uzbek_tajik_turkmen turkish mongolian_tibetan',
  'Arab world, Iran, Israel': 'arab_levant_egypt arab_gulf_iraq_yemen maghreb_sudan iranian afghan israeli',
  'South Asia': 'pakistani indian_north indian_south_srilankan bengali nepali_bhutan',
  'East and South-East Asia':
    'chinese hk_taiwan_singapore korean japanese vietnamese thai_lao burmese_khmer malay_indonesian filipino',
  'Sub-Saharan Africa':
    'west_africa_francophone nigeria_ghana_anglophone_wa east_africa ethiopian_eritrean somali_djibouti southern_africa lusophone_africa central_africa',
  'Latin America, Caribbean': 'latin_american brazilian caribbean_pacific',
}

/** Guesses which part of the world a name is from: the one whose lists alone hold its words; `unsure` when several do, or none. */
export function regionGuesser(namesPath: string): (name: string) => string {
  const regions = JSON.parse(readFileSync(namesPath, 'utf8')) as Record<string, { given: string[]; family: string[] }>
  const partsOfWord = new Map<string, Set<string>>()
  for (const [part, keys] of Object.entries(PARTS)) {
    for (const key of keys.split(' ')) {
      const region = regions[key]
      if (region === undefined) throw new RangeError(`${namesPath} has no region ${key}`)
      for (const word of [...region.given, ...region.family].flatMap(wordsOf)) {
        partsOfWord.set(word, (partsOfWord.get(word) ?? new Set()).add(part))
      }
    }
  }
  return (name) => {
    const votes = wordsOf(name).flatMap((word) => [...(partsOfWord.get(word) ?? [])])
    const counts = new Map<string, number>()
    for (const part of votes) counts.set(part, (counts.get(part) ?? 0) + 1)
    const [best, second] = [...counts].sort((a, b) => b[1] - a[1])
    return best !== undefined && best[1] > (second?.[1] ?? 0) ? best[0] : 'unsure'
  }
}

function wordsOf(name: string): string[] {
  return foldDiacritics(normalise(name))
    .split(/[\s-]+/)
    .filter((word) => word.length > 2)
}
