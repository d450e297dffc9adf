import type { Gender } from '../names/parse.js'

const words = (list: string): readonly string[] => list.split(' ')

/** Before a name, says whether a man or a woman follows. */
export const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ...words(
    'mr mister messrs sir lord king prince emperor sultan emir pope father brother son husband uncle nephew grandfather ' +
      'grandson widower chairman spokesman congressman businessman monsieur herr señor signor pan',
  ).map((word): [string, Gender] => [word, 'm']),
  ...words(
    'mrs ms miss madam madame mme mlle lady dame queen princess empress sheikha baroness wife widow mother sister ' +
      'daughter aunt niece grandmother granddaughter chairwoman spokeswoman congresswoman businesswoman frau señora ' +
      'signora fiancée actress',
  ).map((word): [string, Gender] => [word, 'f']),
])

/** Titles that are used with a given name. Values: whether only a sovereign or a saint has it. */
export const ROYAL: ReadonlyMap<string, boolean> = new Map([
  ...words('king queen pope emperor empress patriarch metropolitan saint tsar').map((word): [string, boolean] => [
    word,
    true,
  ]),
  ...words('prince princess sheikh sheik shaikh sheikha sultan emir ayatollah imam mullah').map(
    (word): [string, boolean] => [word, false],
  ),
])

/** The relative or the forebear of somebody spoken of. */
export const KIN: ReadonlySet<string> = new Set(
  words(
    'late father mother grandfather grandmother brother sister son daughter wife husband widow uncle nephew cousin elder ' +
      'namesake dictator dynasty',
  ),
)

/** Those who may bear the very same name: before it, and after it. */
export const NAMESAKE_KIN: ReadonlySet<string> = new Set(words('father son grandfather grandson'))
export const GENERATION: ReadonlySet<string> = new Set(words('elder younger senior'))

/** After a name and a comma: somebody new is being introduced. */
export const INTRODUCES: ReadonlySet<string> = new Set(words('a an aged whose'))
/** Before a name: likewise. */
export const NAMED: ReadonlySet<string> = new Set(words('named called nicknamed dubbed'))

/** Between the words of one title: `minister of defence`. */
export const TITLE_LINKS: ReadonlySet<string> = new Set(words('of for the and'))

/** The words that tell one office from another. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  words(
    'president minister premier prime chancellor secretary general admiral marshal colonel captain major lieutenant sergeant ' +
      'commander brigadier ambassador envoy speaker senator governor mayor chief chairman chairwoman chair director king ' +
      'queen prince princess pope emperor sultan emir foreign defence defense interior finance trade economy justice ' +
      'health deputy vice first lady spokesman spokeswoman spokesperson attache adviser advisor commissioner ' +
      'representative congressman congresswoman judge justice professor bishop patriarch ayatollah leader gen adm col ' +
      'capt maj lt sgt sen gov rep prof president-elect corporal private soldier driver pilot medic nurse doctor teacher ' +
      'volunteer villager resident pensioner farmer sniper engineer worker',
  ),
)
