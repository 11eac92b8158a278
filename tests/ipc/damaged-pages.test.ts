import { closeSync, copyFileSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '../db/office'
import { aDemoFile, talan } from './on-command-line'

const pageSize = 4096

/** Each reads another part of the office; one writes. */
const commands: readonly (readonly [string, ...string[]])[] = [
  ['check'],
  ['list', 'interactions'],
  ['search', 'tonnage'],
  ['count', '--period', '2026Q4'],
  ['show', 'person', 'demo-c07'],
  ['history'],
  ['log', '--headline', 'Möte', '--person', 'Göte Mallberg'],
]

/** All pages with `TALAN_ALL_PAGES` set, which takes some minutes; else some of them, from all over the file. */
const step = process.env['TALAN_ALL_PAGES'] ? 1 : 29

test('one overwritten page anywhere: each command does its work or says in a sentence that the file is damaged', {
  timeout: 3_600_000,
}, async () => {
  const file = await aDemoFile()
  const pages = Math.floor(statSync(file).size / pageSize)
  const copy = join(aFolder(), 'skadad.talan')
  const said = { whole: 0, damaged: 0 }
  for (let page = 0; page < pages; page += step)
    for (const [command, ...words] of commands) {
      copyFileSync(file, copy)
      const descriptor = openSync(copy, 'r+')
      writeSync(descriptor, Buffer.alloc(pageSize, 0xee), 0, pageSize, page * pageSize)
      closeSync(descriptor)
      const { code, err } = await talan(command, copy, ...words)
      const where = `${command} with page ${page + 1} of ${pages}: ${err}`
      if (code === 0) said.whole += 1
      else {
        said.damaged += 1
        expect(code, where).toBe(1)
        // An index that has gone bad may also not hold a name.
        expect(err, where).toMatch(/skadad|ingen kontorsdatabas|Det finns ing/)
        expect(err, where).not.toMatch(/malformed|database disk image|\*\*\*/)
      }
      // What is overwritten is never called whole.
      if (command === 'check') expect(code, where).toBe(1)
    }
  expect(said.damaged).toBeGreaterThan(0)
  expect(said.whole).toBeGreaterThan(0)
})
