import { expect, test } from 'vitest'
import { attachmentsOf } from '../../office/attachments/kept-attachments'
import { aDemoOffice } from './office'
import { plansOf } from './plans'
import { connect } from './raw-store'

test.each([false, true])('the attachments of a meeting are found by an index (analysed: %s)', async isAnalysed => {
  const store = await aDemoOffice()
  if (isAnalysed) connect(store.file).exec('analyze').close()
  const subject = { subjectTable: 'interaction', subjectId: 'demo-i14' } as const
  const plans = await plansOf(store, opened => attachmentsOf(opened.read, subject))
  expect(plans.some(plan => plan.includes('attachment_by_subject'))).toBe(true)
  expect(plans.filter(plan => /TEMP B-TREE|SCAN attachment/.test(plan))).toEqual([])
})
