import { expect, expectTypeOf, test } from 'vitest'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { changeShapes, type Edit, partShapes } from '../../src-shared/ipc/part-shapes'
import { catalogue, catalogueKinds, fieldsOf, type PartFields } from '../../src-shared/records/catalogue/catalogue'
import type { IssueId, PartnerId } from '../../src-shared/records/ids'
import { historyEn } from '../../src-shared/text/en/history'
import { historySv } from '../../src-shared/text/sv/history'
import { anOffice } from './office'
import { connect } from './raw-store'

/** Columns that every row has, and those that the program works out by itself. */
const ofEveryRow = /^(rid|id|deleted_at|sort_name|sort_order|merged_into_id|.*_precision)$/

test.each(catalogueKinds)(
  'every column that the catalogue names for %s is in the file and has a name in both languages',
  async kind => {
    const { file } = await anOffice()
    const raw = connect(file)
    const { table } = catalogue[kind]
    const columns = raw.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]
    raw.close()
    const named = fieldsOf(kind).flatMap(([, { column }]) => (column === null ? [] : [column]))
    expect(named.filter(column => !columns.includes(column))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
    for (const [name, field] of fieldsOf(kind)) {
      expect(
        [...field.sv, ...field.en].filter(words => words.trim() === ''),
        name,
      ).toEqual([])
      if (field.column === null || ofEveryRow.test(field.column)) continue
      expect(historySv.columns[`${table}.${field.column}`]).toBe(field.sv[1])
      expect(historyEn.columns[`${table}.${field.column}`]).toBe(field.en[1])
    }
  },
)

test('a shape accepts what its fields can hold and refuses everything else', () => {
  const funding = {
    partnerId: 'region-norrbotten',
    projectId: 'p',
    kind: 'total',
    amount: 5,
    note: ' a  b ',
    status: 'decided',
  }
  const read = (change: Record<string, unknown>) => partShapes.funding.safeParse({ ...funding, ...change })
  expect(read({}).data).toEqual({ ...funding, note: 'a  b' })
  expect(read({ amount: null }).success).toBe(true)
  for (const wrong of [
    { amount: 1.5 },
    { amount: -1 },
    { kind: 'gift' },
    { partnerId: null },
    { partnerId: "'; drop" },
    { note: 'x'.repeat(2_001) },
    { strange: 1 },
  ])
    expect(read(wrong).success, JSON.stringify(wrong)).toBe(false)
})

test('the shape of an edit accepts some of the fields, and for a list what to add and remove', () => {
  expect(changeShapes.process.safeParse({}).success).toBe(true)
  expect(changeShapes.process.safeParse({ issueIds: { add: ['malmbanan'] } }).success).toBe(true)
  expect(changeShapes.process.safeParse({ issueIds: ['malmbanan'] }).success).toBe(false)
  expect(changeShapes.membership.safeParse({ startsOn: '2026-02-30' }).success).toBe(false)
})

test('the types follow from the catalogue', () => {
  expectTypeOf<PartFields['membership']['partnerId']>().toEqualTypeOf<PartnerId>()
  expectTypeOf<PartFields['funding']['amount']>().toEqualTypeOf<number | null>()
  expectTypeOf<PartFields['wording']['decidedOn']>().toEqualTypeOf<IsoDate | null>()
  expectTypeOf<PartFields['funding']['status']>().toEqualTypeOf<'proposed' | 'decided' | 'ended'>()
  expectTypeOf<NonNullable<Edit<'process'>['issueIds']>['add']>().toEqualTypeOf<readonly IssueId[] | undefined>()
})
