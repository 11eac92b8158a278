import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files'

// A number or a key that stands twice is changed once and forgotten once. These tests find the second place.

const window = sourceFiles('src-renderer')
const sides = [...window, ...sourceFiles('src-main'), ...sourceFiles('src-store')]

/** Returns `path: line` for each line of the files that matches, without comments. */
const linesWith = (files: readonly SourceFile[], sought: RegExp): string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(line => !/^(\*|\/\/|\/\*)/.test(line) && sought.test(line))
      .map(line => `${path}: ${line}`),
  )

test('a form takes the longest text from the limit that the store has, never from a number', () => {
  expect(window.filter(({ text }) => /maxLength=\{/.test(text)).length).toBeGreaterThan(10)
  expect(linesWith(window, /maxLength=(\{[\d_]+\}|")/)).toEqual([])
})

test('a week of minutes stands in one place', () => {
  const all = ['src-shared', 'office', 'db', 'src-renderer', 'command-line'].flatMap(sourceFiles)
  expect(linesWith(all, /\b10_?080\b/).map(line => line.split(':')[0])).toEqual(['src-shared/log/log-limits.ts'])
})

test('every waiting time has a name among the waits of its side', () => {
  const waiting = /setTimeout\(|setInterval\(|refetchInterval|gcTime|requestIdleCallback\(/
  expect(linesWith(sides, waiting).length).toBeGreaterThan(20)
  const timed = linesWith(sides, /(setTimeout|setInterval)\(.*, [\d_]+\)|(refetchInterval|gcTime)\b.*\b[1-9][\d_]*\b/)
  expect(timed).toEqual([])
  const named = linesWith(sides, /^(export )?const \w*(pause|patience|idle|rest|quiet|wait|every)\w* = [\d_]+$/i)
  expect(named.filter(line => !/\/waits\.ts: /.test(line))).toEqual([])
})

test('keys stand in one place, and menus, hints and sentences take them from there', () => {
  // The second file holds the choice of keys for the whole system, which are kept in the settings as they are written.
  const files = [...sides, ...sourceFiles('src-shared')].filter(
    ({ path }) => path !== 'src-shared/program/keys.ts' && path !== 'src-shared/ipc/desktop.ts',
  )
  const written = linesWith(files, /['"`( ](Ctrl|Control|CommandOrControl|Alt|Shift)\+(?!Alt används|Alt is never)\w/)
  expect(written.filter(line => !/`(Ctrl|Alt)\+\$\{|'Alt\+1 … 5'/.test(line))).toEqual([])
  expect(linesWith(files, /\((F\d+|Del)\)/)).toEqual([])
})
