import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { keyFiles } from '../../office/sharing/key-store'
import { type SystemProtection, safeKeys } from '../../src-main/safe-keys'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'talan-keys-'))
  folders.push(folder)
  return join(folder, 'nycklar')
}

/** A system with a key store that turns each letter, and one that has none. */
const turned = (text: string): string => [...text].map(letter => String.fromCharCode(letter.charCodeAt(0) + 1)).join('')
const back = (text: string): string => [...text].map(letter => String.fromCharCode(letter.charCodeAt(0) - 1)).join('')
const system: SystemProtection = {
  isThere: () => true,
  protect: text => Buffer.from(`lås${turned(text)}`),
  unprotect: bytes => {
    const text = bytes.toString('utf8')
    if (!text.startsWith('lås')) throw new Error('not of this system')
    return back(text.slice(3))
  },
}
const none: SystemProtection = { ...system, isThere: () => false }

const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join()

test('keys that the system protects are in no file as they are, and are read again', async () => {
  const folder = aFolder()
  const keys = safeKeys(folder, system)
  await keys.write('kontor', 'hemlig nyckel')
  expect(await keys.read('kontor')).toBe('hemlig nyckel')
  expect(await keys.isProtected('kontor')).toBe(true)
  expect(bytesIn(folder)).not.toContain('hemlig')
  await keys.forget('kontor')
  expect(await keys.read('kontor')).toBeUndefined()
  expect(readdirSync(folder)).toEqual([])
})

test('a system without a key store has a file that only the login may read, and it is said', async () => {
  const folder = aFolder()
  const keys = safeKeys(folder, none)
  await keys.write('kontor', 'hemlig nyckel')
  expect(await keys.read('kontor')).toBe('hemlig nyckel')
  expect(await keys.isProtected('kontor')).toBe(false)
  expect(readdirSync(folder).map(name => statSync(join(folder, name)).mode & 0o777)).toEqual([0o600])
})

test('keys that the command line keeps go on in their file, which both can read', async () => {
  const folder = aFolder()
  await keyFiles(folder).write('kontor', 'av kommandoraden')
  const keys = safeKeys(folder, system)
  await keys.write('kontor', 'av fönstret')
  expect(await keyFiles(folder).read('kontor')).toBe('av fönstret')
  expect(await keys.isProtected('kontor')).toBe(false)
})

test('keys that the system cannot open any more count as gone', async () => {
  const folder = aFolder()
  await safeKeys(folder, { ...system, protect: text => Buffer.from(text) }).write('kontor', 'nyckel')
  expect(await safeKeys(folder, system).read('kontor')).toBeUndefined()
})
