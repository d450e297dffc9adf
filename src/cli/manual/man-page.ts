import type { Command } from 'commander'
import { description, footer } from '../help-text.js'
import { describeInterface, type OptionEntry } from './interface.js'

/** The manual page, for `man`, in the macros of man(7). */
export function manPage(program: Command): string {
  const { options, commands } = describeInterface(program)
  const groups = [...new Set(options.map(({ group }) => group))]
  return `${[
    `.TH ENTENTE 1 "" "entente ${roff(program.version() ?? '')}" "User Commands"`,
    '.SH NAME',
    'entente \\- says who agreed what with whom in news about international defence cooperation',
    '.SH SYNOPSIS',
    '.B entente',
    '[\\fIoption\\fR]... [\\fIfile\\fR]...',
    '.br',
    '.B entente',
    '\\fIcommand\\fR',
    '.SH DESCRIPTION',
    roff(description),
    '.SH OPTIONS',
    ...groups.flatMap((group) => [
      `.SS ${roff(group)}`,
      ...options.filter((option) => option.group === group).flatMap(entry),
    ]),
    '.SH COMMANDS',
    ...commands.flatMap(({ name, words, description: told }) => [
      '.TP',
      `\\fB${roff(name)}\\fR${words.length > 0 ? ` [${words.map((word) => `\\fB${roff(word)}\\fR`).join('|')}]` : ''}`,
      roff(told),
    ]),
    '.SH NOTES',
    '.nf',
    ...footer.trim().split('\n').map(roff),
    '.fi',
  ].join('\n')}\n`
}

function entry({ flags, value, choices, description: told }: OptionEntry): readonly string[] {
  const names = flags.map((flag) => `\\fB${roff(flag)}\\fR`).join(', ')
  const words = choices.length > 0 ? [`One of ${choices.join(', ')}.`] : []
  return [
    '.TP',
    value === undefined ? names : `${names} \\fI${roff(value)}\\fR`,
    [roff(told), ...words.map(roff)].join('; '),
  ]
}

/** Text as roff reads it: a hyphen that can be copied, and no line that looks like a request. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1')
}
