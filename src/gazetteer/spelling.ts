/** American spellings of the words that the topics' terms use, to the British ones that they are written in. */
const BRITISH: ReadonlyMap<string, string> = new Map(
  [
    'defense:defence defenses:defences armored:armoured armor:armour maneuver:manoeuvre maneuvers:manoeuvres',
    'program:programme programs:programmes center:centre centers:centres caliber:calibre license:licence licenses:licences',
    'modernization:modernisation localization:localisation localized:localised localize:localise specialized:specialised',
    'indigenization:indigenisation stabilization:stabilisation neutralization:neutralisation recognized:recognised',
    'mechanized:mechanised motorized:motorised digitalization:digitalisation prioritized:prioritised immobilized:immobilised',
    'millimeter:millimetre millimeters:millimetres fiber:fibre refueling:refuelling harbor:harbour',
    'organized:organised labor:labour plow:plough',
  ].flatMap((row) => row.split(' ').map((pair) => pair.split(':') as [string, string])),
)

/** The British spelling of a normalised word; a word without one is returned as it is. */
export function british(norm: string): string {
  return BRITISH.get(norm) ?? norm
}

const AMERICAN: ReadonlyMap<string, string> = new Map([...BRITISH].map(([american, own]) => [own, american]))

/** The American spelling of a normalised word in British spelling; a word without one is returned as it is. */
export function american(norm: string): string {
  return AMERICAN.get(norm) ?? norm
}

const SINGULAR_ENDINGS = /(?:s|x|z|ch|sh)$/
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['serviceman', 'servicemen'],
  ['artilleryman', 'artillerymen'],
  ['torpedo', 'torpedoes'],
  ['aircraft', 'aircraft'],
  ['craft', 'craft'],
])

/** The plural of a normalised English noun; a designation takes an `s` (`f16s`). */
export function pluralOf(norm: string): string {
  const irregular = IRREGULAR.get(norm)
  if (irregular !== undefined) return irregular
  if (/[^aeiou]y$/.test(norm)) return `${norm.slice(0, -1)}ies`
  return SINGULAR_ENDINGS.test(norm) ? `${norm}es` : `${norm}s`
}

const SINGULARS: ReadonlyMap<string, string> = new Map([...IRREGULAR].map(([singular, plural]) => [plural, singular]))

/** The words whose plural `norm` can be: `batteries` of `battery`, `classes` of `classe` or `class`. */
export function singularsOf(norm: string): readonly string[] {
  const irregular = SINGULARS.get(norm)
  if (irregular !== undefined) return irregular === norm ? [] : [irregular]
  if (norm.length < 3 || !norm.endsWith('s')) return []
  const singulars = [norm.slice(0, -1)]
  if (norm.endsWith('es')) singulars.push(norm.slice(0, -2))
  if (norm.endsWith('ies')) singulars.push(`${norm.slice(0, -3)}y`)
  return singulars.filter((singular) => pluralOf(singular) === norm)
}
