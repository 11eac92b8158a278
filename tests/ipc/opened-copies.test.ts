import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { clearCopies, clearLeftCopies, folderForCopies } from '../../src-main/opened-copies'
import { aFolder } from '../db/office'

const aCopyIn = (folder: string): string => {
  const copy = join(folder, 'bilaga-1', 'Hemligt.pdf')
  mkdirSync(dirname(copy), { recursive: true })
  writeFileSync(copy, 'x', { mode: 0o400 })
  return copy
}

test('a start removes the opened copies of a crashed run and keeps those of a running one', async () => {
  const temp = aFolder()
  const left = ['talan-bilagor-a1b2c3', 'talan-bilagor-999999999-a1b2c3'].map(name => aCopyIn(join(temp, name)))
  const others = ['bilagor', 'xtalan-bilagor-1'].map(name => aCopyIn(join(temp, name)))
  const ours = aCopyIn(await folderForCopies(temp))
  await clearLeftCopies(temp)
  expect(left.map(existsSync)).toEqual([false, false])
  expect([...others, ours].map(existsSync)).toEqual([true, true, true])
  clearCopies(dirname(dirname(ours)))
  expect(existsSync(ours)).toBe(false)
})

test('a missing folder for opened copies is not an error', async () => {
  await expect(clearLeftCopies(join(aFolder(), 'borta'))).resolves.toBeUndefined()
})
