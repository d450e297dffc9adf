import { Argument, type Command } from 'commander'
import type { Io } from './io.js'
import { type Shell, shells } from './manual/shells.js'

/** A question about what the tool knows, as against what an article says. */
export type Reference =
  | { readonly kind: 'schema'; readonly of: 'record' | 'dictionary' }
  | { readonly kind: 'topics' | 'countries'; readonly format?: string }
  | { readonly kind: 'completion'; readonly shell: Shell }

/** Adds `schema`, `topics`, `countries` and `completion` to the program; `ask` is called for the one that the arguments name. */
export function addReferenceCommands(program: Command, ask: (reference: Reference) => void): void {
  const add = (usage: string, description: string) =>
    program.command(usage).description(description).allowExcessArguments(false).helpOption(false)
  add('schema', 'print the JSON Schema of a record').action(() => ask({ kind: 'schema', of: 'record' }))
  const schema = program.commands.at(-1)
  schema
    ?.command('dictionary')
    .description('print the JSON Schema of a dictionary')
    .allowExcessArguments(false)
    .helpOption(false)
    .action(() => ask({ kind: 'schema', of: 'dictionary' }))
  for (const kind of ['topics', 'countries'] as const) {
    // The program's --format comes before or after the command's name.
    add(kind, `print the ${kind} that entente knows`).action(() => ask({ kind, ...formatOf(program) }))
  }
  add('completion', 'print a script that completes options in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action((shell: Shell) => ask({ kind: 'completion', shell }))
}

function formatOf(program: Command): { readonly format?: string } {
  const { format } = program.opts<{ format?: string }>()
  return format === undefined ? {} : { format }
}

/** The answer; a table for a person, else JSON. @throws {UserError} if there is no such format. */
export async function referenceText(
  reference: Reference,
  { stdout }: Pick<Io, 'stdout'>,
  program: Command,
): Promise<string> {
  if (reference.kind === 'completion') {
    const { completionScript } = await import('./manual/completion.js')
    return completionScript(reference.shell, program)
  }
  if (reference.kind === 'schema') {
    const { schemas } = await import('./schemas.js')
    return `${JSON.stringify(schemas[reference.of], null, 2)}\n`
  }
  const { format = stdout.isTTY === true ? 'table' : 'json' } = reference
  const { renderListing } = await import('./list/listing.js')
  const listing =
    reference.kind === 'topics'
      ? (await import('./list/list-topics.js')).listTopics()
      : (await import('./list/list-countries.js')).listCountries()
  return renderListing(listing, format)
}
