import { expect, test } from 'vitest'
import { columnShares } from '../../office/files/column-shares'
import { rowHeight } from '../../office/files/sheet-looks'
import type { Table } from '../../src-shared/packs/table'

const table: Table = {
  id: 'contacts',
  name: 'Kontakter',
  columns: [
    { code: 'date', heading: 'Datum', type: 'day', width: 12 },
    { code: 'organisations', heading: 'Organisationer', type: 'text', width: 28 },
    { code: 'headline', heading: 'Rubrik', type: 'text', width: 52 },
  ],
  rows: [['2026-10-01', '', 'Påverkansarbete om Norrbotniabanan och Malmbanan, i Luleå och i Kiruna']],
}

test('a column fits its longest word, and the column with the most text gets the rest', () => {
  const [day = 0, organisations = 0, headline = 0] = columnShares(table, 80, 'sv').map(share => share * 80)
  expect(day).toBeGreaterThan('2026-10-01'.length)
  expect(organisations).toBeGreaterThan('Organisationer'.length)
  expect(headline).toBeGreaterThan(organisations * 2)
})

test('in a narrow table, long words are broken before a day is', () => {
  const shares = columnShares(table, 36, 'sv')
  expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1)
  expect((shares[0] ?? 0) * 36).toBeGreaterThan('2026-10-01'.length)
})

test('a row of a sheet is as high as its longest text needs, and has no set height for one line', () => {
  expect(rowHeight(['kort', 12, null], [40, 10, 10])).toBeUndefined()
  expect(rowHeight(['x'.repeat(85), 12], [40, 10])).toBe(45)
  expect(rowHeight(['en\ntvå'], [40])).toBe(30)
})
