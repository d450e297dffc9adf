import { countries } from '../countries.js'
import { PORTFOLIOS } from '../portfolios.js'
import { topicById } from '../topics.js'
import { both, type Check, fields, type JsonPath, listOf, matching, oneOf, text, wrong } from './check.js'
import type { DictionaryEntries, DictionaryTopic } from './entries.js'

/** A dictionary that is not as it should be. `path` says where, from the top. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError'

  constructor(
    readonly path: JsonPath,
    readonly problem: string,
  ) {
    super(`${pathText(path)}: ${problem}`)
  }
}

/**
 * Takes a value of unknown shape, such as parsed JSON, for a dictionary.
 *
 * @throws {DictionaryError} at the first field that is wrong.
 */
export function checkEntries(value: unknown): DictionaryEntries {
  checkAll ??= makeCheck()
  const problem = checkAll(value)
  if (problem !== undefined) throw new DictionaryError(problem.path.reverse(), problem.message)
  return value as DictionaryEntries
}

/** `people[3].offices[0].country`. */
function pathText(path: JsonPath): string {
  const written = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return written.replace(/^\./, '') || 'the dictionary'
}

const MOST_ENTRIES = 1_000_000
const MOST_ALIASES = 1000
const MOST_OFFICES = 20
const FORMS = ['name', 'demonym', 'capital', 'metonym']
const TYPES = ['bloc', 'agency', 'armed-service', 'parliament', 'company', 'other']
const KINDS = ['person', 'country', 'ministry', 'organization', 'topic']

let checkAll: Check | undefined

function makeCheck(): Check {
  const aliases = listOf(text, MOST_ALIASES)
  const code = oneOf(
    countries().map(({ id }) => id),
    "a country's code",
    'ISO 3166-1 alpha-2 in capitals, such as UA; entente countries lists them',
  )
  const portfolios = (least: number) => listOf(oneOf(PORTFOLIOS, 'a portfolio'), PORTFOLIOS.length, least)
  const office = fields({ 'title!': text, country: code, portfolios: portfolios(0) })
  const topic = fields({
    'id!': matching(/^[a-z]+(?:-[a-z]+)*$/, 'must be small letters, with hyphens between: deep-strike'),
    label: text,
    kind: oneOf(['equipment', 'activity'], 'a kind of topic'),
    list: matching(/^ML(?:[1-9]|1\d|2[0-2])$/, 'must be a category of the EU Common Military List, ML1 to ML22'),
    'terms!': listOf(text, MOST_ALIASES, 1),
  })
  const ignored = fields({ 'text!': text, kind: oneOf(KINDS, 'a kind') })
  const lists = {
    people: fields({ 'name!': text, aliases, offices: listOf(office, MOST_OFFICES) }),
    ministries: fields({ 'name!': text, aliases, country: code, 'portfolios!': portfolios(1) }),
    organizations: fields({ 'name!': text, aliases, type: oneOf(TYPES, 'a type of organization'), country: code }),
    topics: both(topic, isComplete),
    countries: fields({
      'code!': code,
      'aliases!': listOf(text, MOST_ALIASES, 1),
      form: oneOf(FORMS, 'a form of naming a country'),
    }),
    ignore: (value: unknown) => (typeof value === 'string' ? text(value) : ignored(value)),
  }
  return fields({
    $schema: matching(/^/, 'must be a text'),
    ...Object.fromEntries(Object.entries(lists).map(([name, item]) => [name, listOf(item, MOST_ENTRIES)])),
  })
}

/** What the record says of a topic has to come from somewhere. */
function isComplete(value: unknown) {
  const { id, label, kind } = value as DictionaryTopic
  if (topicById(id) !== undefined || (label !== undefined && kind !== undefined)) return undefined
  return wrong(`"${id}" is a new topic: it needs "label" and "kind"; entente topics lists the known ones`)
}
