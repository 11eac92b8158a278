import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { aFolder } from '../db/office'
import { aDemoFile, talan } from './on-command-line'

const passphrase = 'björk stege månad kompass sextant'
afterEach(() => vi.unstubAllEnvs())

/** A file with the passphrase, as `--passphrase-file` takes it. */
function aPassphraseFile(words = passphrase): string {
  const file = join(aFolder(), 'lösenfras.txt')
  writeFileSync(file, `${words}\n`)
  return file
}

test('a copy in another folder is made, listed and restored, and restoring is undone', async () => {
  const [file, folder] = [await aDemoFile(), aFolder()]
  const { value: made } = await talan('backup', file, '--to', folder, '--json')
  expect((await talan('remove', file, 'interaction', 'demo-i14')).code).toBe(0)
  const { value: listed } = await talan('backups', file, '--in', folder, '--json')
  expect(listed.rows).toMatchObject([{ file: made.file, isEncrypted: false }])

  const { value: restored } = await talan('restore', file, made.file, '--json')
  expect(restored).toMatchObject({ copy: made.file, effect: { gone: 0, back: 1 } })
  expect((await talan('check', file, '--json')).value.interactions).toBe(46)
  expect((await talan('restore', file, restored.replaced)).code).toBe(0)
  expect((await talan('check', file, '--json')).value.interactions).toBe(45)
  expect(readdirSync(dirname(file)).filter(name => name.includes('.ny-'))).toEqual([])
})

test('an encrypted copy restores an office that is lost, on another laptop, with the passphrase alone', async () => {
  const [file, folder] = [await aDemoFile(), aFolder()]
  vi.stubEnv('TALAN_PASSPHRASE', passphrase)
  const made = await talan('backup', file, '--to', folder, '--encrypt')
  expect([made.code, made.out]).toEqual([0, expect.stringContaining('krypterad')])
  // The cost of a guess is written in the key file: the usual one of the program age.
  const [key = ''] = readdirSync(folder).filter(name => name.startsWith('talan-nyckel-'))
  expect(readFileSync(join(folder, key), 'latin1')).toMatch(/^-> scrypt \S+ 18$/m)
  rmSync(dirname(file), { recursive: true })
  const carried = aFolder()
  cpSync(folder, carried, { recursive: true })
  rmSync(folder, { recursive: true })

  vi.stubEnv('TALAN_PASSPHRASE', '')
  const target = join(aFolder(), 'nytt.talan')
  const { value } = await talan('backups', target, '--in', carried, '--json')
  const copy = value.rows[0].file
  const refused = await talan('restore', target, copy, '--passphrase-file', aPassphraseFile('fel ord fel ord fel ord'))
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('Lösenfrasen öppnar inte')])
  expect(readdirSync(dirname(target))).toEqual([])

  const restored = await talan('restore', target, copy, '--passphrase-file', aPassphraseFile())
  expect([restored.code, restored.out]).toEqual([0, expect.stringContaining(basename(copy))])
  expect((await talan('check', target, '--json')).value.interactions).toBe(46)
}, 60_000)

test('a weak passphrase, none, and encryption without a folder are refused, and no key and no copy is made', async () => {
  const [file, folder] = [await aDemoFile(), aFolder()]
  const weak = await talan('backup', file, '--to', folder, '--encrypt', '--passphrase-file', aPassphraseFile('kort'))
  expect([weak.code, weak.err]).toEqual([1, expect.stringContaining('för lätt att gissa')])
  vi.stubEnv('TALAN_PASSPHRASE', '')
  const none = await talan('backup', file, '--to', folder, '--encrypt')
  expect([none.code, none.err]).toEqual([1, expect.stringMatching(/^Lösenfrasen till .* saknas/)])
  expect((await talan('backup', file, '--encrypt')).code).toBe(2)
  expect(readdirSync(folder).filter(name => /\.(age|tar)$/.test(name))).toEqual([])
})

test('a passphrase in the call itself is no way to give it', async () => {
  const [file, folder] = [await aDemoFile(), aFolder()]
  expect((await talan('backup', file, '--to', folder, '--encrypt', '--passphrase', passphrase)).code).toBe(2)
})

test('the folder of the office is no second place, and one that is not there is refused in a sentence', async () => {
  const file = await aDemoFile()
  const own = await talan('backup', file, '--to', dirname(file))
  expect([own.code, own.err]).toEqual([1, expect.stringContaining('kontorets egen')])
  const gone = await talan('backup', file, '--to', join(dirname(file), 'borta'))
  expect([gone.code, gone.err]).toEqual([1, expect.stringContaining('borta')])
  expect((await talan('backups', file, '--in', join(dirname(file), 'borta'))).out).toMatch(/^Inga säkerhetskopior i /)
})

test('a copy that was altered on the stick is refused, and the office stays as it was', async () => {
  const [file, folder] = [await aDemoFile(), aFolder()]
  const { value: made } = await talan('backup', file, '--to', folder, '--json')
  const bytes = readFileSync(made.file)
  bytes.fill(0xff, 80_000, 80_010)
  writeFileSync(made.file, bytes)
  const refused = await talan('restore', file, made.file)
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('är inte hel')])
  expect((await talan('check', file, '--json')).value.interactions).toBe(46)
})
