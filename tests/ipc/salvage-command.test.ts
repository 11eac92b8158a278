import { closeSync, copyFileSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attachFiles } from '../../office/attachments/attach-files'
import { aDemoOffice, aFolder } from '../db/office'
import { connect } from '../db/raw-store'
import { aDemoFile, talan } from './on-command-line'

const pageSize = 4096

/** Overwrites the last page of a table or an index. */
function spoil(file: string, name: string): void {
  const raw = connect(file)
  raw.pragma('wal_checkpoint(TRUNCATE)')
  const page = raw
    .prepare('select pageno from dbstat where name = ? order by path desc limit 1')
    .pluck()
    .get(name) as number
  raw.close()
  const descriptor = openSync(file, 'r+')
  writeSync(descriptor, Buffer.alloc(pageSize, 0x5a), 0, pageSize, (page - 1) * pageSize)
  closeSync(descriptor)
}

/** Changes a value past the triggers that would record it. */
function alter(file: string): void {
  const raw = connect(file)
  raw.exec(`update device set is_merging = 1; update interaction set headline = 'Annat möte' where id = 'demo-i14';
    update device set is_merging = 0`)
  raw.close()
}

test('a damaged office is salvaged, the new one is whole, and the damaged one is as it was', async () => {
  const file = await aDemoFile()
  spoil(file, 'interaction')
  expect(await talan('check', file)).toMatchObject({ code: 1 })
  const before = readFileSync(file)
  const target = join(aFolder(), 'räddad.talan')
  const { code, out } = await talan('salvage', file, target)
  expect(code).toBe(0)
  expect(out).toMatch(
    /rader är räddade till .*räddad\.talan, varav \d+ ur historiken och registren; 46 kontakter\. Allt kom med\./,
  )
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readFileSync(`${target}.saknas.txt`, 'utf8')).toContain('Allt kom med.')
  expect(await talan('check', target)).toMatchObject({ code: 0 })
  expect((await talan('history', target, '--json')).code).toBe(0)
})

test('what is lost is named on the command line and in the list beside the new file, and history still opens', async () => {
  const file = await aDemoFile()
  spoil(file, 'change')
  const target = join(aFolder(), 'räddad.talan')
  const { code, out, value } = await talan('salvage', file, target, '--json')
  expect(code).toBe(0)
  expect(value.notHad.length, out).toBeGreaterThan(0)
  expect(value.notHad[0]).toMatchObject({ kind: 'entry', table: 'change' })
  expect(readFileSync(value.list, 'utf8')).toContain(`Posten ${value.notHad[0].id} i historiken gick inte att läsa.`)
  const history = await talan('history', target)
  expect(history.code).toBe(0)
  expect(history.out).not.toMatch(/undefined|null/)
  expect(await talan('check', target)).toMatchObject({ code: 0 })
})

test('the attachments go along, and one that is gone is named', async () => {
  const store = await aDemoOffice()
  const { file } = store
  const given = join(aFolder(), 'bilaga.txt')
  const descriptor = openSync(given, 'w')
  writeSync(descriptor, 'en bilaga')
  closeSync(descriptor)
  const subject = { subjectTable: 'interaction', subjectId: 'demo-i14' } as never
  await attachFiles(store, subject, [given])
  await store.close()
  spoil(file, 'attachment')
  const target = join(aFolder(), 'räddad.talan')
  expect((await talan('salvage', file, target, '--json')).value.notHad).toEqual([])
  expect((await talan('check', target, '--json')).value).toMatchObject({ attachments: 1, missing: [] })
  const alone = join(aFolder(), 'kontor.talan')
  copyFileSync(file, alone)
  const { value } = await talan('salvage', alone, join(aFolder(), 'utan.talan'), '--json')
  expect(value.notHad).toEqual([expect.objectContaining({ kind: 'content', table: 'attachment' })])
})

test('the check names a changed field with its row, and the exit code is 1', async () => {
  const file = await aDemoFile()
  alter(file)
  const { code, out } = await talan('check', file)
  expect(code).toBe(1)
  expect(out).toContain('Kontorsdatabasen är skadad: 1 uppgift stämmer inte med historiken.')
  expect(out).toContain('Kontakten (demo-i14): rubriken är en annan än i historiken.')
  expect((await talan('check', file, '--json')).value).toMatchObject({
    integrity: 'differs',
    differing: [{ kind: 'other-value', table: 'interaction', id: 'demo-i14', field: 'headline' }],
  })
})

test('a change in a file that is known to be damaged says so, until another file is in its place', async () => {
  const file = await aDemoFile()
  const log = ['log', file, '--headline', 'Efter', '--person', 'Göte Mallberg'] as const
  expect((await talan(...log)).out).not.toContain('skadad')
  alter(file)
  await talan('check', file)
  expect((await talan(...log)).out).toMatch(/\nFilen är känd som skadad på disken, så det kan gå förlorat\./)
  expect((await talan(...log, '--json')).value).toMatchObject({ isFileDamaged: true })
  expect((await talan('list', file, 'interactions')).out).not.toContain('skadad')
  const target = join(aFolder(), 'räddad.talan')
  await talan('salvage', file, target)
  expect((await talan('log', target, '--headline', 'Efter', '--person', 'Göte Mallberg')).out).not.toContain('skadad')
})

test('a damaged page met by a command makes the damage known', async () => {
  const file = await aDemoFile()
  spoil(file, 'interaction')
  expect((await talan('list', file, 'interactions')).err).toContain('är skadad')
  expect((await talan('staff', file, 'add', 'Alva Ny')).out).toContain('känd som skadad')
})

test('a salvage needs a new file, and refuses one that is there', async () => {
  const file = await aDemoFile()
  expect(await talan('salvage', file)).toMatchObject({ code: 2 })
  const { code, err } = await talan('salvage', file, file)
  expect(code).toBe(1)
  expect(err).toContain('finns redan och är orörd')
  expect(existsSync(`${file}.saknas.txt`)).toBe(false)
})
