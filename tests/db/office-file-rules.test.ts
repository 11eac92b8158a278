import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import demoOffice from '../../office/demo/demo-office.json'
import { loadOfficeFile } from '../../office/keeping/load-office-file'
import type { OfficeFile } from '../../office/keeping/office-file'
import { aFolder } from './office'

const office = demoOffice as unknown as OfficeFile
const withFirst = <Row>(rows: readonly Row[], change: object): Row[] =>
  rows.map((row, index) => (index === 0 ? { ...row, ...change } : row))
const met = office.interactions.map(entry => ({ ...entry, contactIds: [], type: 'meeting_physical' as const }))

test.each([
  [
    'an interaction with a blank headline',
    'no-headline',
    { interactions: withFirst(office.interactions, { title: ' ' }) },
  ],
  ['a meeting without a counterpart', 'no-counterpart', { interactions: met }],
  [
    'an interaction whose instant is on another day',
    'other-instant',
    { interactions: withFirst(office.interactions, { startUtc: '2020-01-01T08:00Z' }) },
  ],
  [
    'a role that ends before it begins',
    'backwards',
    {
      contacts: office.contacts.map(contact => ({
        ...contact,
        roles: contact.roles.map(role => ({ ...role, from: '2026-02-01', to: '2026-01-01' })),
      })),
    },
  ],
])('an office file with %s is refused with the name of the rule, and no file is made', async (_, rule, change) => {
  const file = join(aFolder(), 'kontor.talan')
  const loading = loadOfficeFile(file, 'test', { ...office, ...change }, 'in.json', new Date('2026-11-24T10:00:00Z'))
  await expect(loading).rejects.toMatchObject({ refusal: { code: 'rule-broken', rule } })
  expect(existsSync(file)).toBe(false)
})
