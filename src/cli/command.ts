import { Argument, Command, CommanderError, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import type { IsoDate } from '../model.js'
import type { Format } from '../render/index.js'
import { type Section, sections } from '../render/sections.js'
import type { ArticleOptions } from './article/article.js'
import { type ColorChoice, colorChoices } from './color.js'
import { UserError } from './errors.js'
import { formatNames } from './formats.js'
import { description, footer } from './help-text.js'
import { type InputChoice, inputKinds } from './input/block.js'
import { standardInput } from './input/sources.js'
import { addReferenceCommands, type Reference } from './reference.js'
import { parseBytes, parseConfidence, parseDate, parseField, parseJobs, parseSections } from './values.js'
import type { Jobs } from './work/run-work.js'
import { type OffsetUnit, offsetUnits } from './work/settings.js'

export interface ExtractCommand {
  readonly kind: 'extract'
  /** Files, patterns, folders, `-`; none is standard input. */
  readonly names: readonly string[]
  /** A file of more names, or `-`. */
  readonly files0From?: string
  readonly recursive: boolean
  readonly glob?: string
  readonly input: InputChoice
  readonly fields: ArticleOptions['fields']
  readonly keep: boolean
  readonly binary: boolean
  readonly maxBytes: number
  readonly date?: IsoDate
  /** Files of the user's own names, the earlier ones with more say. */
  readonly dictionary: readonly string[]
  /** Default: `table` on a terminal, else `ndjson` for NDJSON, else `json`. */
  readonly format?: Format
  /** Default: standard output. */
  readonly output?: string
  /** Default: all. */
  readonly only: ReadonlySet<Section>
  /** Whether each entity says why it is in the record. */
  readonly explain: boolean
  /** People less sure than this, in [0, 1], are left out. Default: none. */
  readonly minConfidence?: number
  readonly withText: boolean
  readonly offsets: OffsetUnit
  readonly header: boolean
  readonly escapeFormulas: boolean
  readonly color: ColorChoice
  readonly jobs: Jobs
  readonly failFast: boolean
  readonly allowBadLines: boolean
  readonly failEmpty: boolean
  readonly quiet: boolean
}

/** What the arguments ask for. `print`: the help, the version. */
export type Invocation = ExtractCommand | Reference | { readonly kind: 'print'; readonly text: string }

/** As wide as the examples in the help. */
const helpWidth = 100

/** The command line's definition: the one place that knows its options. */
export function createProgram(ask: (reference: Reference) => void = () => {}): Command {
  const program = new Command('entente')
    .description(description)
    .addArgument(new Argument('[file...]', 'articles: paths, quoted patterns, - for standard input (the default)'))
    .optionsGroup('Input:')
    .addOption(
      new Option('-i, --input <kind>', 'what the articles are').choices([...inputKinds, 'auto']).default('auto'),
    )
    .addOption(fieldOption('text', "the field of NDJSON that holds an article's text; dots lead into objects"))
    .addOption(fieldOption('id', "the field that names the article, for the record's id"))
    .addOption(fieldOption('date', "the field that says the article's date"))
    .addOption(fieldOption('title', 'the field that holds the headline, where the text has none'))
    .option('--keep', "pass the other fields through, as the record's input")
    .option('-r, --recursive', 'read the files in folders and below')
    .addOption(new Option('--glob <pattern>', 'with --recursive: only files that match, such as "*.txt"'))
    .addOption(new Option('--files0-from <file>', 'read the names of the articles from a file that ends each with NUL'))
    .option('-0, --null', 'the same from standard input, as find -print0 gives them')
    .addOption(
      new Option('--date <date>', "the article's date where its text has none (YYYY-MM-DD)").argParser(parseDate),
    )
    .addOption(
      new Option('--max-bytes <size>', 'refuse an article longer than this').argParser(parseBytes).default(64e6, '64M'),
    )
    .option('--binary', 'read text with NUL characters all the same')
    .addOption(
      new Option('--dictionary <file>', 'names of your own, in JSON or CSV (may be repeated)')
        .argParser((file, before: readonly string[]) => [...before, file])
        .default([], 'none'),
    )
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <format>', 'how to print; default: table on a terminal, else json').choices(formatNames),
    )
    .addOption(new Option('-o, --output <file>', 'write to a file, which is replaced only when all is done'))
    .addOption(
      new Option('--only <kinds>', `print only some of ${[...sections].sort().join(',')}`).argParser(parseSections),
    )
    .option('--explain', 'say why: for each person, role, ministry, topic and agreement')
    .addOption(
      new Option('--min-confidence <number>', 'leave out people less sure than this, from 0 to 1').argParser(
        parseConfidence,
      ),
    )
    .option('--with-text', 'put the text into the record')
    .addOption(new Option('--offsets <unit>', 'what offsets count').choices(offsetUnits).default('utf16'))
    .option('--no-header', 'leave out the first line of csv')
    .option('--escape-formulas', 'write csv so that no spreadsheet runs a cell')
    .addOption(new Option('--color <when>', 'colour table and text').choices(colorChoices).default('auto'))
    .optionsGroup('Running:')
    .addOption(
      new Option('-j, --jobs <number>', 'threads to work in; auto: one for each core, above 10 MB of input')
        .argParser(parseJobs)
        .default(1),
    )
    .option('--fail-fast', 'stop at the first article that cannot be read')
    .option('--allow-bad-lines', 'do not end with 2 for lines that cannot be read; their records say why')
    .option('--fail-empty', 'end with 1 if nothing was found')
    .option('-q, --quiet', 'say nothing of articles that cannot be read, and show no progress')
    .optionsGroup('Help:')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', footer)
    .helpCommand(false)
  addReferenceCommands(program, ask)
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
  const program = createProgram((reference) => {
    invocation = reference
  })
  const output = { writeOut: (text: string) => (printed += text), writeErr: () => {}, getOutHelpWidth: () => helpWidth }
  const commands = [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]
  for (const command of commands) command.exitOverride().configureOutput(output)
  program.action((names: string[], options: Options) => {
    invocation = extractCommand(names, options)
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

/** What is off unless it is asked for. */
const flags = {
  keep: false,
  recursive: false,
  null: false,
  binary: false,
  explain: false,
  withText: false,
  escapeFormulas: false,
  failFast: false,
  allowBadLines: false,
  failEmpty: false,
  quiet: false,
}

type Options = Omit<ExtractCommand, 'kind' | 'names' | 'only' | 'fields' | keyof typeof flags> &
  Partial<typeof flags> &
  Readonly<Record<`${keyof ArticleOptions['fields']}Field`, string>> & { readonly only?: ReadonlySet<Section> }

function extractCommand(names: readonly string[], options: Options): ExtractCommand {
  const { only = new Set(sections), null: fromStandardInput, ...all } = { ...flags, ...options }
  const { textField, idField, dateField, titleField, ...rest } = all
  const list = fromStandardInput ? standardInput : rest.files0From
  if (list !== undefined && names.length > 0) {
    throw new UserError('name the articles as arguments or in a list of files, not both; see entente --help')
  }
  if (rest.glob !== undefined && !rest.recursive) throw new UserError('--glob needs --recursive; see entente --help')
  return {
    kind: 'extract',
    ...rest,
    names,
    ...(list === undefined ? {} : { files0From: list }),
    only,
    fields: { text: textField, id: idField, date: dateField, title: titleField },
  }
}

function fieldOption(part: keyof ArticleOptions['fields'], description: string): Option {
  return new Option(`--${part}-field <path>`, description).argParser(parseField).default(part, part)
}
