import { execFileSync } from 'node:child_process'
import { cpSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rowsFromJson } from '../../office/keeping/json-rows'
import { aFolder } from '../db/office'
import { aDemoFile, talan } from './on-command-line'

const isWindows = process.platform === 'win32'

const aPipe = (file: string): string => {
  execFileSync('mkfifo', [file])
  return file
}

test.skipIf(isWindows)(
  'a named pipe or a device in place of an office or an office file is refused at once',
  async () => {
    const pipe = aPipe(join(aFolder(), 'kontor.talan'))
    for (const command of [['check'], ['list', 'interactions'], ['log', '--headline', 'A']])
      expect(await talan(command[0] as string, pipe, ...command.slice(1))).toMatchObject({
        code: 1,
        err: expect.stringContaining('ingen kontorsdatabas'),
      })
    for (const source of [aPipe(join(aFolder(), 'kontor.json')), '/dev/zero']) {
      const { code, err } = await talan('import', join(aFolder(), 'nytt.talan'), source)
      expect([code, err]).toEqual([1, expect.stringContaining('ingen vanlig fil')])
    }
  },
)

test.skipIf(isWindows)('an archive with a pipe or a link among its files is refused at once', async () => {
  const archive = join(aFolder(), 'arkiv')
  await talan('export', await aDemoFile(), '--archive', archive)
  const name = 'tables/person.json'
  const elsewhere = join(aFolder(), 'person.json')
  cpSync(join(archive, name), elsewhere)
  rmSync(join(archive, name))
  symlinkSync(elsewhere, join(archive, name))
  const imported = () => talan('import', join(aFolder(), 'nytt.talan'), archive)
  expect(await imported()).toMatchObject({ code: 1, err: expect.stringContaining(name) })
  rmSync(join(archive, name))
  aPipe(join(archive, name))
  expect(await imported()).toMatchObject({ code: 1, err: expect.stringContaining(name) })
  rmSync(join(archive, name))
  renameSync(elsewhere, join(archive, name))
  expect((await imported()).code).toBe(0)
})

test('a row of tens of megabytes is read, and a row without an end is refused', async () => {
  const file = join(aFolder(), 'rader.json')
  const long = 'å'.repeat(20_000_000)
  writeFileSync(file, `[\n${JSON.stringify({ long })},\n{"long":"kort"}\n]\n`)
  expect([...rowsFromJson(file)]).toEqual([{ long }, { long: 'kort' }])
  writeFileSync(file, `[\n"${'x'.repeat(70_000_000)}`)
  expect(() => [...rowsFromJson(file)]).toThrow('longer than any row')
})
