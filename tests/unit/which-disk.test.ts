import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeBeside } from '../../db/file/make-beside'
import { refusalOf } from '../../db/file/open-file'
import { aFolder } from '../db/office'

const office = '/kontor/kontor.talan'
const said = (code: string, more: object = {}) => refusalOf(office, Object.assign(new Error(code), { code, ...more }))

test('a full or failing disk is named by the file in the error, not by the open office', () => {
  expect(said('ENOSPC', { path: '/sticka/arkiv/a.csv' })).toMatchObject({
    refusal: { code: 'disk-full', folder: '/sticka/arkiv' },
  })
  expect(said('EIO', { path: '/sticka/arkiv/a.csv' })).toMatchObject({
    refusal: { code: 'disk-failing', folder: '/sticka/arkiv' },
  })
})

test('a copy without room names the disk it is written to', () => {
  expect(said('ENOSPC', { path: '/kontor/bilaga', dest: '/sticka/bilaga' })).toMatchObject({
    refusal: { code: 'disk-full', folder: '/sticka' },
  })
})

test('an error without a file is about the disk of the office', () => {
  expect(said('ENOSPC')).toMatchObject({ refusal: { code: 'disk-full', folder: '/kontor' } })
})

test('a file that is made beside its place and finds the disk full names the disk of that place, and leaves nothing', async () => {
  const folder = aFolder()
  const full = Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC' })
  await expect(makeBeside(join(folder, 'kontor.talan'), () => Promise.reject(full))).rejects.toMatchObject({
    refusal: { code: 'disk-full', folder },
  })
  expect(readdirSync(folder)).toEqual([])
})
