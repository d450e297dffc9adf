import type { Command } from 'commander'
import { describeInterface, type OptionEntry } from './interface.js'
import type { Shell } from './shells.js'

/** The script that teaches a shell the options; what they are comes from the definition of the command line. */
export function completionScript(shell: Shell, program: Command): string {
  return scripts[shell](program)
}

const scripts: Readonly<Record<Shell, (program: Command) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

function bashScript(program: Command): string {
  const { options, commands } = describeInterface(program)
  const valued = options.filter(({ value }) => value !== undefined)
  const cases = valued.map((option) => `    ${option.flags.join('|')}) ${bashValues(option)} ;;`)
  const words = commands.filter((command) => command.words.length > 0)
  return `# Bash completion of entente: source <(entente completion bash)
_entente() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case $before in
${cases.join('\n')}
${words.map(({ name, words: inner }) => `    ${name}) COMPREPLY=($(compgen -W '${inner.join(' ')}' -- "$word")); return ;;`).join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '${options.flatMap(({ flags }) => flags).join(' ')}' -- "$word"))
  elif ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$word") $(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _entente entente
`
}

function bashValues({ choices, isFile }: OptionEntry): string {
  if (choices.length > 0) return `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word")); return`
  return isFile ? 'COMPREPLY=($(compgen -f -- "$word")); return' : 'return'
}

function zshScript(program: Command): string {
  const { options, commands } = describeInterface(program)
  const words = commands.filter((command) => command.words.length > 0)
  return `#compdef entente
# Zsh completion of entente: entente completion zsh > a folder of $fpath, as _entente
_entente() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join('\n')}
  )
  case $words[2] in
${words.map(({ name, words: inner }) => `    ${name}) _values ${name} ${inner.join(' ')}; return ;;`).join('\n')}
  esac
  _arguments -s \\
${options.map((option) => `    ${zshOption(option)} \\`).join('\n')}
    '1: :{ _describe command commands; _files }' \\
    '*: :_files'
}
if [[ $funcstack[1] == _entente ]]; then _entente "$@"; else compdef _entente entente; fi
`
}

function zshOption({ flags, value, choices, isFile, description }: OptionEntry): string {
  const words = choices.length > 0 ? `(${choices.join(' ')})` : isFile ? '_files' : ' '
  const told = `[${description.replace(/[[\\]\\\\:]/g, '\\\\$&')}]${value === undefined ? '' : `:${value}:${words}`}`
  if (flags.length === 1) return quoted(`${flags[0]}${told}`)
  return `${quoted(`(${flags.join(' ')})`)}{${flags.join(',')}}${quoted(told)}`
}

function fishScript(program: Command): string {
  const { options, commands } = describeInterface(program)
  const lines = [
    ...commands.map(
      ({ name, description }) => `complete -c entente -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
    ),
    ...commands
      .filter(({ words }) => words.length > 0)
      .map(
        ({ name, words }) =>
          `complete -c entente -n '__fish_seen_subcommand_from ${name}' -a ${quoted(words.join(' '))}`,
      ),
    ...options.map(fishOption),
  ]
  return `# Fish completion of entente: entente completion fish > ~/.config/fish/completions/entente.fish\n${lines.join('\n')}\n`
}

function fishOption({ flags, value, choices, isFile, description }: OptionEntry): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
  const values =
    value === undefined
      ? []
      : isFile
        ? ['-r']
        : ['-x', ...(choices.length > 0 ? [`-a ${quoted(choices.join(' '))}`] : [])]
  return ['complete -c entente', ...names, ...values, `-d ${quoted(description)}`].join(' ')
}

/** In single quotes, as all three shells read them. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
