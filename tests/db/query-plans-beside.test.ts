import { expect, test } from 'vitest'
import { brokenAmong, brokenByAction, mayBeBroken } from '../../db/rules/rule-statements'
import { attachmentsOf } from '../../office/attachments/kept-attachments'
import { duplicatesOfTyped } from '../../office/register/duplicates-of-typed'
import type { TypedRecord } from '../../src-shared/names/duplicate'
import { catalogueKinds, catalogueTables } from '../../src-shared/records/catalogue/catalogue'
import { gote } from './an-interaction'
import { aDemoOffice } from './office'
import { plansOf, plansOfText, scansOf } from './plans'
import { connect } from './raw-store'

test.each([false, true])('the attachments of a meeting are found by an index (analysed: %s)', async isAnalysed => {
  const store = await aDemoOffice()
  if (isAnalysed) connect(store.file).exec('analyze').close()
  const subject = { subjectTable: 'interaction', subjectId: 'demo-i14' } as const
  const plans = await plansOf(store, opened => attachmentsOf(opened.read, subject))
  expect(plans.some(plan => plan.includes('attachment_by_subject'))).toBe(true)
  expect(plans.filter(plan => /TEMP B-TREE|SCAN attachment/.test(plan))).toEqual([])
})

const someoneNew = {
  kind: 'person',
  id: null,
  name: 'Örjan Latsby',
  organisationId: null,
  email: 'orjan@example.se',
  phone: null,
} as const

test.each<[string, TypedRecord]>([
  ['a new person', someoneNew],
  ['a person who is changed', { ...someoneNew, id: gote }],
  ['a new organisation', { kind: 'organisation', id: null, name: 'Trafikvärket', abbreviation: null, parentId: null }],
])('whom %s may be the same as is found by indexes, without walking the register', async (_what, typed) => {
  for (const isAnalysed of [false, true]) {
    const store = await aDemoOffice()
    if (isAnalysed) connect(store.file).exec('analyze').close()
    const plans = await plansOf(store, ({ read }) => duplicatesOfTyped(read, typed, new Date('2026-11-24T10:00:00Z')))
    expect(plans.length).toBeGreaterThan(0)
    expect(scansOf(plans, /\b(person|organisation|person_alias|contact_way|role_assignment|p|o|w|n|r)\b/)).toEqual([])
  }
})

test('the rules are checked for a row without looking through everything that is deleted', async () => {
  for (const isAnalysed of [false, true]) {
    const store = await aDemoOffice()
    if (isAnalysed) connect(store.file).exec('analyze').close()
    const rows = catalogueKinds.map(
      kind => ({ table: catalogueTables[kind], id: 'x', died: 1, woke: 1, moved: 1 }) as const,
    )
    const quick = mayBeBroken(rows)?.text ?? ''
    const plans = [quick, brokenByAction, brokenAmong].flatMap(text => plansOfText(store, text))
    expect(plans.length).toBeGreaterThan(50)
    expect(plans.filter(plan => /_deleted\b/.test(plan))).toEqual([])
  }
})
