import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import type { IsoDate } from '../model.js'
import type { Format } from '../render/index.js'
import { type Section, sections } from '../render/sections.js'
import { type ColorChoice, colorChoices } from './color.js'
import { UserError } from './errors.js'
import { formatNames } from './formats.js'

export interface ExtractCommand {
  readonly kind: 'extract'
  /** Files, patterns, `-`; none is standard input. */
  readonly names: readonly string[]
  /** Default: `table` on a terminal, else `json`. */
  readonly format?: Format
  /** Default: standard output. */
  readonly output?: string
  /** Default: all. */
  readonly only: ReadonlySet<Section>
  readonly date?: IsoDate
  /** Whether each entity says why it is in the record. */
  readonly explain: boolean
  /** People less sure than this, in [0, 1], are left out. Default: none. */
  readonly minConfidence?: number
  /** Default: `auto`. */
  readonly color: ColorChoice
}

/** What the arguments ask for. `print`: the help, the version. */
export type Invocation =
  | ExtractCommand
  | { readonly kind: 'schema' }
  | { readonly kind: 'print'; readonly text: string }

/** As wide as the examples below. */
const helpWidth = 100

const description =
  'Says who agreed what with whom: reads news about international defence cooperation, and prints the people with their ' +
  'offices, the ministries, countries, organizations, topics and agreements in it. Works offline.'

const footer = `
Examples:
  entente article.txt                       a table on a terminal, JSON into a pipe
  cat article.txt | entente                 reads standard input; so does "entente -"
  entente --format ndjson 'news/*.txt'      one record a line, in the order of the names
  entente --only people,agreements a.txt b.txt --output found.json
  entente --date 2024-11-04 article.txt     what "on Monday" counts from, if the article has no date
  entente article.txt | jq -r '.agreements[].parties[].name'
  entente schema > extraction.schema.json   what a record can hold, as JSON Schema

Input is UTF-8, or UTF-16 with a byte order mark. The mark is not part of the text: offsets count
UTF-16 code units (as JavaScript strings do) from the character after it. One article gives one JSON
object, several give an array.

Exit code: 0 done, also where nothing was found; 2 wrong usage, or some input could not be read (the
rest is done); 130 interrupted.`

/** The command line's definition: the one place that knows its options. */
export function createProgram(): Command {
  const program = new Command('entente')
    .description(description)
    .addArgument(new Argument('[file...]', 'articles: paths, quoted patterns, - for standard input (the default)'))
    .addOption(
      new Option('-f, --format <format>', 'how to print; default: table on a terminal, else json').choices(formatNames),
    )
    .addOption(new Option('-o, --output <file>', 'write to a file, which is replaced only when all is done'))
    .addOption(
      new Option('--only <kinds>', `print only some of ${[...sections].sort().join(',')}`).argParser(parseSections),
    )
    .addOption(
      new Option('--date <date>', "the article's date where its text has none (YYYY-MM-DD)").argParser(parseDate),
    )
    .addOption(new Option('--explain', 'say why: for each person, role, ministry, topic and agreement').default(false))
    .addOption(
      new Option('--min-confidence <number>', 'leave out people less sure than this, from 0 to 1').argParser(
        parseConfidence,
      ),
    )
    .addOption(new Option('--color <when>', 'colour the table').choices(colorChoices).default('auto'))
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', footer)
    .helpCommand(false)
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .allowExcessArguments(false)
    .helpOption(false)
  return program
}

/**
 * Reads the arguments, without the program's name.
 *
 * @throws {UserError} if they are wrong.
 */
export function parseCommand(argv: readonly string[]): Invocation {
  let invocation: Invocation = { kind: 'print', text: '' }
  let printed = ''
  const program = createProgram()
  const output = { writeOut: (text: string) => (printed += text), writeErr: () => {}, getOutHelpWidth: () => helpWidth }
  for (const command of [program, ...program.commands]) command.exitOverride().configureOutput(output)
  program.action(
    (names: string[], options: Omit<ExtractCommand, 'kind' | 'names' | 'only'> & { only?: ReadonlySet<Section> }) => {
      invocation = { kind: 'extract', names, ...options, only: options.only ?? new Set(sections) }
    },
  )
  program.commands[0]?.action(() => {
    invocation = { kind: 'schema' }
  })
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0)
      throw new UserError(`${error.message.replace(/^error: |\.$/g, '').replaceAll('\n', ' ')}; see entente --help`)
    return { kind: 'print', text: printed }
  }
  return invocation
}

function parseSections(value: string): ReadonlySet<Section> {
  const names = value.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !sections.some((section) => section === name))
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is none of ${[...sections].sort().join(', ')}`)
  return new Set(sections.filter((section) => names.includes(section)))
}

function parseConfidence(value: string): number {
  if (!/^(0?\.\d+|[01]|0\.|1\.0*)$/.test(value))
    throw new InvalidArgumentError('It must be a number from 0 to 1, such as 0.9')
  return Number(value)
}

function parseDate(value: string): IsoDate {
  const date = new Date(`${value}T00:00:00Z`)
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  if (!isDay) throw new InvalidArgumentError('It must be a day of the calendar as YYYY-MM-DD, such as 2024-11-04')
  return value
}
