import { closeSync, copyFileSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '../db/office'
import { aDemoFile, talan } from './on-command-line'

const pageSize = 4096

/** Each command reads a different part of the office; `log` also writes. */
const commands: readonly (readonly [string, ...string[]])[] = [
  ['check'],
  ['list', 'interactions'],
  ['search', 'tonnage'],
  ['count', '--period', '2026Q4'],
  ['show', 'person', 'demo-c07'],
  ['history'],
  ['log', '--headline', 'Möte', '--person', 'Göte Mallberg'],
]

/** Every page if `TALAN_ALL_PAGES` is set, which takes some minutes. Otherwise every 61st page. */
const step = process.env['TALAN_ALL_PAGES'] ? 1 : 61

test('with one page overwritten, each command does its work or says that the file is damaged', {
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
        // A damaged index may also fail to find a name.
        expect(err, where).toMatch(/skadad|ingen kontorsdatabas|Det finns ing/)
        expect(err, where).not.toMatch(/malformed|database disk image|\*\*\*/)
      }
      // The check must find every overwritten page.
      if (command === 'check') expect(code, where).toBe(1)
    }
  expect(said.damaged).toBeGreaterThan(0)
  expect(said.whole).toBeGreaterThan(0)
})
