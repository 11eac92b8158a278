import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aDemoFile, talan } from './on-command-line'

test('a copy is made, listed and restored on the command line, and restoring is undone by restoring what it replaced', async () => {
  const file = await aDemoFile()
  const { value: made } = await talan('backup', file, '--json')
  expect((await talan('remove', file, 'interaction', 'demo-i14')).code).toBe(0)
  const { value: listed } = await talan('backups', file, '--json')
  expect(listed.rows).toMatchObject([{ file: made.file, kind: 'asked', holding: { interactions: 46 } }])

  const { value: restored } = await talan('restore', file, made.file, '--json')
  expect(restored).toMatchObject({ effect: { gone: 0, back: 1 } })
  expect((await talan('check', file, '--json')).value.interactions).toBe(46)

  const undone = await talan('restore', file, restored.replaced)
  expect(undone.out + undone.err).toMatch(/^Återställt från .* ersatt\.talan/)
  expect((await talan('check', file, '--json')).value.interactions).toBe(45)
})

test('a damaged office is restored from its copy', async () => {
  const file = await aDemoFile()
  const { value: made } = await talan('backup', file, '--json')
  writeFileSync(file, 'skadad')
  expect((await talan('check', file)).code).toBe(1)
  expect((await talan('restore', file, made.file)).code).toBe(0)
  expect((await talan('check', file)).code).toBe(0)
})

test('a copy that is not there, and an office that is not there, are refused in a sentence', async () => {
  const file = await aDemoFile()
  const missing = await talan('restore', file, 'borta.talan')
  expect([missing.code, missing.out + missing.err]).toEqual([1, expect.stringContaining('finns inte')])
  expect(await talan('backup', `${file}-borta`)).toMatchObject({ code: 1 })
  expect((await talan('backups', file)).out).toMatch(/^Inga säkerhetskopior/)
})
