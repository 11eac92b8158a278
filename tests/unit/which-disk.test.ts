import { expect, test } from 'vitest'
import { refusalOf } from '../../db/file/open-file'

const office = '/kontor/kontor.talan'
const said = (code: string, more: object = {}) => refusalOf(office, Object.assign(new Error(code), { code, ...more }))

test('a disk that is full or failing is named by the file the system names, not by the office that is open', () => {
  expect(said('ENOSPC', { path: '/sticka/arkiv/a.csv' })).toMatchObject({
    refusal: { code: 'disk-full', folder: '/sticka/arkiv' },
  })
  expect(said('EIO', { path: '/sticka/arkiv/a.csv' })).toMatchObject({
    refusal: { code: 'disk-failing', folder: '/sticka/arkiv' },
  })
})

test('a copy that finds no room names the disk it goes to', () => {
  expect(said('ENOSPC', { path: '/kontor/bilaga', dest: '/sticka/bilaga' })).toMatchObject({
    refusal: { code: 'disk-full', folder: '/sticka' },
  })
})

test('what names no file is about the office', () => {
  expect(said('ENOSPC')).toMatchObject({ refusal: { code: 'disk-full', folder: '/kontor' } })
})
