import { type Command, helpParts, type Use } from './command'

const width = 120
/** The columns of the help: calls begin at the first, options at the second, and what a call does at the third. */
const [calls, options, words] = [2, 6, 36]

/** Breaks a text into lines that begin at a column. */
function wrapped(text: string, column: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(' '.repeat(column) + word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** Adds what a call does: on the last line if there is room, otherwise on new lines. */
function saidAfter(lines: readonly string[], text: string | undefined): readonly string[] {
  if (text === undefined) return lines
  const [last = '', said] = [lines.at(-1), wrapped(text, words)]
  return last.length < words - 1
    ? [...lines.slice(0, -1), last.padEnd(words) + said[0]?.trimStart(), ...said.slice(1)]
    : [...lines, ...said]
}

function useLines(name: string, use: Use): readonly string[] {
  const called = saidAfter([`${' '.repeat(calls)}talan ${name} ${use.call}`], use.does)
  const given = (use.options ?? []).map(line => ' '.repeat(options) + line)
  return saidAfter([...called, ...given], use.says)
}

/** Returns the part of the help that is about one command. */
export const commandHelp = (name: string, { help }: Command): string =>
  help.uses.flatMap(use => useLines(name, use)).join('\n')

/** What applies to every command. */
const general: readonly (readonly [call: string, says: string])[] = [
  ['talan help', 'visar den här texten'],
  [
    '--as NAMN|ID',
    'säger vilken medarbetare som ger kommandot, så att historiken visar det (gäller inte new, och inte demo och import när de skapar filen); utan det gäller miljövariabeln TALAN_AS, och annars datorns inloggning',
  ],
  ['--json', 'ger svaret som JSON på en rad, för program som läser det'],
]
const exitCodes =
  'Slutkod: 0 gjort, 1 nekat (en mening säger varför, inget är ändrat) eller fel funna av check, 2 felaktigt anrop.'

/** Returns the whole help, in words for a person who has never used the command line. */
export function helpText(commands: Readonly<Record<string, Command>>): string {
  const parts = Object.entries(helpParts).map(([part, heading]) =>
    [
      heading,
      ...Object.entries(commands)
        .filter(([, { help }]) => help.part === part)
        .map(([name, command]) => commandHelp(name, command)),
    ].join('\n'),
  )
  const last = general.flatMap(([call, says]) => saidAfter([' '.repeat(calls) + call], says)).join('\n')
  return ['Talan från kommandoraden', ...parts, last, `${exitCodes}\n`].join('\n\n')
}
