import { describe, expect, it } from 'vitest'
import { parseName } from './parse.js'

/** Readings as `(particles)key`, an initial with a full stop, a patronymic in angle brackets; readings parted by `|`. */
const outline = (text: string): string =>
  parseName(text)
    .readings.map((reading) =>
      reading
        .map(({ key, particle, particles, initial, patronymic }) =>
          patronymic ? `<${key}>` : `${particle ? `(${particles})` : ''}${key}${initial ? '.' : ''}`,
        )
        .join(' '),
    )
    .join(' | ')

describe('parseName', () => {
  it.each([
    ['Laurynas Kasčiūnas', 'laurynas kasciunas'],
    ['Zakir Həsənov', 'zakir hasanov'],
    ['Yaşar Güler', 'yasar guler'],
    ['Troels  Lund\u00a0Poulsen', 'troels lund poulsen'],
    ['Ann Marie\nYastishock', 'ann marie yastishock'],
    ['Umerov’s', 'umerov'],
    ['Seán O’Neill', 'sean oneill'],
    ['V R Chaudhari', 'v. r. chaudhari'],
    ['VR Chaudhari', 'v. r. chaudhari'],
    ['V.R. Chaudhari', 'v. r. chaudhari'],
    ['J.-Y. Le Drian', 'j. y. (le)drian'],
    ['Yu. Lutsenko', 'yu. lutsenko'],
    ['Z.Hasanov', 'z. hasanov'],
    ['V.R.Chaudhari', 'v. r. chaudhari'],
    ['McDonald', 'mcdonald'],
    ['AK Antony', 'ak antony | a. k. antony'],
    ['XI JINPING', 'xi jinping'],
    ['Joseph R. Biden, Jr.', 'joseph r. biden'],
    ['Lloyd J. Austin III', 'lloyd j. austin'],
    ['Ursula von der Leyen', 'ursula (vonder)leyen'],
    ['Le Drian', '(le)drian | le drian'],
    ['Le Minh Khai', 'le minh khai'],
    ['Ben Wallace', 'ben wallace | (ben)wallace'],
    ['Zine El Abidine Ben Ali', 'zine (el)abidine (ben)ali'],
    ['Mohammed bin Salman', 'mohammed (bin)salman'],
    ['Ahmed al-Sharaa', 'ahmed (al)sharaa'],
    ['Ahmad ash-Sharaa', 'ahmad (ash)sharaa'],
    ['Zhou En-lai', 'zhou en lai'],
    ['Kim Il-sung', 'kim il sung'],
    ['Prayut Chan-o-cha', 'prayut chan o cha'],
    ['Abd al-Fattah al-Sisi', 'abdulfattah (al)sisi'],
    ['Abdelfattah El-Sisi', 'abdulfattah (el)sisi'],
    ['Abu Mazen', 'abumazen'],
    ['Hamza Abdi Barre', 'hamza abdi barre'],
    ['Andriy Vasyliovych Taran', 'andriy <vasyliovych> taran'],
    ['Taran Andriy Vasyliovych', 'andriy <vasyliovych> taran'],
    ['Roman Arkadyevich Abramovich', 'roman <arkadyevich> abramovich'],
    ['Aleksandar Jovanović', 'aleksandar jovanovic'],
    ['Zakir Asgar oglu Hasanov', 'zakir <asgar> hasanov'],
    ['Hasanov Zakir Asgar oglu', 'zakir <asgar> hasanov'],
    ['Bezalel (“Butzi”) Machlis', 'bezalel machlis | butzi machlis'],
    ['Joko "Jokowi" Widodo', 'joko widodo | jokowi widodo'],
    ['Sheikh Tahnoun bin Zayed', 'tahnoun (bin)zayed'],
    ['Sheikh', 'sheikh'],
  ])('%j is %s', (text, expected) => {
    expect(outline(text)).toBe(expected)
  })

  it.each([
    ['Ferdinand Marcos Jr.', 'jr'],
    ['Ferdinand Marcos, Jr', 'jr'],
    ['José Monteiro Filho', 'jr'],
    ['Charles III', 'iii'],
    ['Adlai Stevenson I', 'i'],
    ['Xi', undefined],
    ['Wang XI', undefined],
  ])('%j is of generation %s', (text, generation) => {
    expect(parseName(text).generation).toBe(generation)
  })

  it.each([
    ['Andriy Vasyliovych Taran', 'm'],
    ['Olena Ivanivna Bondar', 'f'],
    ['Zakir Asgar oglu Hasanov', 'm'],
    ['Sahiba Ali qizi Gafarova', 'f'],
    ['Khalid bin Salman', 'm'],
    ['Reema bint Bandar', 'f'],
    ['Kim Jong-un', undefined],
  ])('%j says %s of the gender', (text, gender) => {
    expect(parseName(text).gender).toBe(gender)
  })

  it.each([
    ['Thomas M. Carden', 'Thomas Carden'],
    ['Zakir Asgar oglu Hasanov', 'Zakir Hasanov'],
    ['Subrahmanyam Jaishankar', 'S Jaishankar'],
    ['S Jaishankar', 'Jaishankar'],
    ['Ferdinand Marcos Jr.', 'Ferdinand Marcos'],
  ])('%j is fuller than %j', (full, short) => {
    expect(parseName(full).fullness).toBeGreaterThan(parseName(short).fullness)
  })

  it.each(['', ' ', '.', '-', "'s", '(“”)', 'al-', '“', 'İ', '習近平', 'a'.repeat(10_000), 'A. '.repeat(3_000)])(
    'takes anything: %#',
    (text) => {
      expect(parseName(text).readings[0].length).toBeLessThan(200)
    },
  )
})
