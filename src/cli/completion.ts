import { COMMAND_NAMES, COMMANDS, type CommandName, type CommandShape, type SHELLS } from './commands.ts'
import type { OptionShape } from './option-shape.ts'
import { OPTIONS, type OptionName } from './options.ts'
import type { Choices } from './register/choices.ts'
import type { Words } from './words/words.ts'

export type Shell = (typeof SHELLS)[number]

/** A script that completes commands, options and the words that the register knows, made from the table of the help. */
export function completionScript(shell: Shell, words: Words, choices: Choices): string {
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](choices, words)
}

const shapeOf = (command: CommandName): CommandShape => COMMANDS[command]
const optionShape = (name: OptionName): OptionShape => OPTIONS[name]
const flags = (command: CommandName) => shapeOf(command).options.map((name) => `--${name}`)

function valuesOf(name: OptionName, { options }: Choices): readonly string[] | undefined {
  return optionShape(name).values ?? options[name]
}

/** Words that may follow a command: what it can do, or commands; files are completed by the shell itself. */
function argumentsOf(command: CommandName, choices: Choices): readonly string[] {
  if (command === 'help') return COMMAND_NAMES.filter((name) => name !== 'help')
  return shapeOf(command).choices ?? choices.arguments[command] ?? []
}

function bashScript(choices: Choices): string {
  const options = Object.keys(OPTIONS) as OptionName[]
  const values = options.flatMap((name) => {
    const list = valuesOf(name, choices)
    return list === undefined
      ? []
      : [`    --${name}) COMPREPLY=($(compgen -W "${list.join(' ')}" -- "$cur")); return ;;`]
  })
  const cases = COMMAND_NAMES.map((command) => {
    const list = [...flags(command), ...argumentsOf(command, choices)].join(' ')
    return `    ${command}) COMPREPLY=($(compgen -W "${list}" -- "$cur")) ;;`
  })
  return `# paygir, for bash: source <(paygir completion bash)
_paygir() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case $prev in
${values.join('\n')}
  esac
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${COMMAND_NAMES.join(' ')} --help --version" -- "$cur"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
}
complete -o bashdefault -o default -F _paygir paygir
`
}

function zshScript(choices: Choices, words: Words): string {
  const commands = COMMAND_NAMES.map((name) => `    ${quoted(`${name}:${words.commands[name]}`)}`)
  const cases = COMMAND_NAMES.map((command) => {
    const options = shapeOf(command).options.map((name) => quoted(zshOption(name, words, choices)))
    const list = argumentsOf(command, choices)
    const rest = list.length > 0 ? `'*:word:(${list.join(' ')})'` : shapeOf(command).takesFiles ? "'*:file:_files'" : ''
    return `    ${command}) _arguments ${[...options, rest].filter((part) => part !== '').join(' ')} ;;`
  })
  return `#compdef paygir
# paygir, for zsh: paygir completion zsh > a folder of $fpath, as _paygir
_paygir() {
  local -a commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
compdef _paygir paygir
`
}

function zshOption(name: OptionName, words: Words, choices: Choices): string {
  const { type, value } = optionShape(name)
  const values = valuesOf(name, choices)
  const text = `--${name}[${words.options[name].replace(/[[\]:]/g, '\\$&')}]`
  if (type === 'boolean') return text
  return `${text}:${value ?? 'value'}:${values === undefined ? '' : `(${values.join(' ')})`}`
}

function fishScript(choices: Choices, words: Words): string {
  const first = 'complete -c paygir -f -n __fish_use_subcommand'
  const commands = COMMAND_NAMES.map((name) => `${first} -a ${name} -d ${quoted(words.commands[name])}`)
  const options = COMMAND_NAMES.flatMap((command) => {
    const seen = `complete -c paygir -n '__fish_seen_subcommand_from ${command}'`
    const list = argumentsOf(command, choices)
    const rest = list.length > 0 ? [`${seen} -f -a '${list.join(' ')}'`] : []
    return [...rest, ...shapeOf(command).options.map((name) => `${seen} ${fishOption(name, words, choices)}`)]
  })
  return `# paygir, for fish: paygir completion fish | source\n${[...commands, ...options].join('\n')}\n`
}

function fishOption(name: OptionName, words: Words, choices: Choices): string {
  const { type, short } = optionShape(name)
  const values = valuesOf(name, choices)
  const parts = [`-l ${name}`, ...(short === undefined ? [] : [`-s ${short}`])]
  if (type === 'string') parts.push(values === undefined ? '-x' : `-x -a '${values.join(' ')}'`)
  return [...parts, `-d ${quoted(words.options[name])}`].join(' ')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
