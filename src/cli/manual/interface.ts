import type { Command, Option } from 'commander'

/** What the shells and the manual are told of an option. */
export interface OptionEntry {
  /** With their hyphens, the short one first: `-f`, `--format`. */
  readonly flags: readonly string[]
  /** The name of its value: `format`; absent if it takes none. */
  readonly value?: string
  readonly choices: readonly string[]
  readonly isFile: boolean
  readonly description: string
  /** The heading under which the help has it. */
  readonly group: string
}

export interface CommandEntry {
  readonly name: string
  readonly description: string
  /** Words that may come after the name. */
  readonly words: readonly string[]
}

/** The command line as its definition says it is: the one source of the completions and of the manual. */
export function describeInterface(program: Command): {
  readonly options: readonly OptionEntry[]
  readonly commands: readonly CommandEntry[]
} {
  return {
    options: program.createHelp().visibleOptions(program).map(optionEntry),
    commands: program.commands.map(commandEntry),
  }
}

function optionEntry({ short, long, flags, argChoices, description, helpGroupHeading }: Option): OptionEntry {
  const value = /<(\w+)>/.exec(flags)?.[1]
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    ...(value === undefined ? {} : { value }),
    choices: argChoices ?? [],
    isFile: value === 'file',
    description: description.replace(/\s+/g, ' '),
    group: (helpGroupHeading ?? 'Help:').replace(/:$/, ''),
  }
}

function commandEntry(command: Command): CommandEntry {
  return {
    name: command.name(),
    description: command.description(),
    words: [
      ...command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
      ...command.commands.map((inner) => inner.name()),
    ],
  }
}
