import { execFileSync } from 'node:child_process'
import { appendFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { boundedBytes } from '../../../../office/imports/reading/files/bounded-bytes'
import { aFolder } from '../../../db/office'

const isWindows = process.platform === 'win32'

/** Returns the reason, the refusal or the code of the system that a path is not read for. */
function reasonOf(path: string, most = 1_000): unknown {
  try {
    return `read ${boundedBytes(path, most).byteLength} bytes`
  } catch (error) {
    const { reason, refusal, code } = error as { reason?: string; refusal?: { code: string }; code?: string }
    return reason ?? refusal?.code ?? code ?? error
  }
}

test('a file is read up to its last byte, and not at all if it has one more than is read', () => {
  const file = join(aFolder(), 'fil.csv')
  for (const bytes of [0, 1, 999, 1_000]) {
    writeFileSync(file, 'x'.repeat(bytes))
    expect(reasonOf(file)).toBe(`read ${bytes} bytes`)
  }
  appendFileSync(file, 'x')
  expect(reasonOf(file)).toBe('too-large')
})

test.skipIf(isWindows)('what is no file is refused at once, also behind a link', () => {
  const folder = aFolder()
  const at = (name: string) => join(folder, name)
  execFileSync('mkfifo', [at('rör')])
  symlinkSync(at('rör'), at('till-rör'))
  symlinkSync(at('borta'), at('till-borta'))
  symlinkSync(at('ring'), at('ring'))
  writeFileSync(at('fil'), 'innehåll')
  symlinkSync(at('fil'), at('till-fil'))
  expect(['rör', 'till-rör', '.'].map(name => reasonOf(at(name)))).toEqual(Array(3).fill('not-a-file'))
  expect(['/dev/zero', '/dev/null'].map(device => reasonOf(device))).toEqual(Array(2).fill('not-a-file'))
  expect(['till-borta', 'ring', 'fil/inuti'].map(name => reasonOf(at(name)))).toEqual(['ENOENT', 'ELOOP', 'ENOTDIR'])
  expect(reasonOf(at('till-fil'))).toBe('read 9 bytes')
  expect(reasonOf(at('x'.repeat(300)))).toBe('ENAMETOOLONG')
})

test.skipIf(process.platform !== 'linux')('a file with more than it said when it was opened is refused', () => {
  // Files of the system say that they have no bytes, as a file does that another program has only begun to write.
  expect(reasonOf('/proc/self/status', 100_000)).toBe('changing')
})
