import { expect, test } from 'vitest'
import { commands } from '../../command-line/commands-by-name'
import { commandHelp, helpText } from '../../command-line/help'

const named = Object.entries(commands)
/** The options that every command takes; the help explains them once. */
const everywhere = ['as', 'json']

test.each(named)('the help shows how to call %s, with exactly the options it takes', (name, command) => {
  const help = commandHelp(name, command)
  const taken = [...command.options, ...command.flags]
  const told = [...help.matchAll(/--([a-z]+(?:-[a-z]+)*)/g)].map(found => found[1] as string)
  expect(help).toMatch(new RegExp(`^  talan ${name} (FIL|NYFIL|create URL)`))
  expect(taken.filter(option => !told.includes(option))).toEqual([])
  expect(told.filter(option => !taken.includes(option) && !everywhere.includes(option))).toEqual([])
})

test('the help has the text of every command, and no line is wider than 120 columns', () => {
  const help = helpText(commands)
  for (const [name, command] of named) expect(help).toContain(commandHelp(name, command))
  for (const option of everywhere) expect(help).toContain(`  --${option}`)
  expect(help.split('\n').filter(line => line.length > 120)).toEqual([])
})
