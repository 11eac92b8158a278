import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decisionStages, valueLists } from '../../db/reads/records/value-lists'
import type { Tables } from '../../db/schema'
import { datePrecisions } from '../../src-shared/days/iso-date'
import { commitmentStatuses } from '../../src-shared/log/commitment'
import {
  confidentialities,
  countsInReports,
  type InteractionKind,
  initiatives,
  interactionKinds,
  interactionStatuses,
  needsParticipant,
  recordStatuses,
} from '../../src-shared/log/interaction'
import { referralStage } from '../../src-shared/records/decision-process'
import { stakeholderCategories } from '../../src-shared/records/stakeholder'
import { sharedWords } from '../../src-shared/text/shared-words'
import { root } from '../unit/source-files'
import { anOffice } from './office'

const today = '2026-11-22'

async function theLists() {
  const { read } = await anOffice()
  const lists = new Map((await valueLists(read, today)).map(list => [list.code, list.values]))
  const codesOf = (list: string) => lists.get(list)?.map(value => value.code)
  return { lists, codesOf }
}

/** Unions that exist only in the types of the tables. A code too many or too few does not compile. */
const memberships: Record<Tables['membership']['status'], true> = { proposed: true, decided: true, ended: true }
const fundings: Record<Tables['funding']['kind'], true> = {
  total: true,
  ceiling: true,
  annual: true,
  rent: true,
  in_kind: true,
}
const sides: Record<Tables['commitment']['made_by'], true> = { us: true, them: true }

test('the codes that the program knows are the codes of the shipped lists', async () => {
  const { codesOf } = await theLists()
  const pairs: readonly [list: string, codes: readonly string[]][] = [
    ['interaction_kind', interactionKinds],
    ['interaction_status', interactionStatuses],
    ['initiative', initiatives],
    ['confidentiality', confidentialities],
    ['record_status', recordStatuses],
    ['commitment_status', commitmentStatuses],
    ['stakeholder_category', stakeholderCategories],
    ['commitment_side', Object.keys(sides)],
    ['membership_status', Object.keys(memberships)],
    ['funding_kind', Object.keys(fundings)],
    ['date_precision', datePrecisions],
  ]
  for (const [list, codes] of pairs) expect(codesOf(list)?.toSorted(), list).toEqual(codes.toSorted())
})

test('the list and the program agree on which forms need a participant and which count in reports', async () => {
  const { lists } = await theLists()
  for (const { code, needsParticipant: needs, countsInReport } of lists.get('interaction_kind') ?? [])
    expect([code, needs, countsInReport]).toEqual([
      code,
      needsParticipant(code as InteractionKind),
      countsInReports(code as InteractionKind),
    ])
})

test('list values have the names that the window, the files and the command line use, in both languages', async () => {
  const { lists } = await theLists()
  const wordsOf = (list: string, language: 'sv' | 'en') =>
    Object.fromEntries(
      (lists.get(list) ?? []).map(value => [value.code, language === 'sv' ? value.name : value.nameEn]),
    )
  for (const language of ['sv', 'en'] as const) {
    const words = sharedWords(language)
    expect(wordsOf('interaction_kind', language)).toEqual(words.kinds)
    expect(wordsOf('interaction_status', language)).toEqual(words.statuses)
    expect(wordsOf('confidentiality', language)).toEqual(words.confidentialities)
    expect(wordsOf('stakeholder_category', language)).toEqual(words.categories)
  }
})

test('the shipped lists are complete: 19 forms, 17 categories, a scale from −2 to +2 or unknown, 15 indicators', async () => {
  const { lists, codesOf } = await theLists()
  expect(Object.fromEntries([...lists].map(([code, values]) => [code, values.length]))).toEqual({
    interaction_kind: 19,
    interaction_status: 4,
    initiative: 3,
    stakeholder_category: 17,
    position_scale: 6,
    position_rule: 5,
    commitment_status: 3,
    commitment_side: 2,
    confidentiality: 3,
    record_status: 3,
    membership_status: 3,
    funding_kind: 5,
    date_precision: 4,
    document_kind: 16,
    indicator: 15,
    retention_class: 7,
  })
  expect(lists.get('position_scale')?.map(step => step.value)).toEqual([-2, -1, 0, 1, 2, null])
  expect(
    lists
      .get('indicator')
      ?.filter(one => !one.isComputed)
      .map(one => one.code),
  ).toEqual(['A3.4', 'X.1', 'X.2'])
  expect(codesOf('document_kind')).toContain('sou')
})

test('thirty decision stages are shipped, Sweden’s nineteen before the EU’s eleven, each with its days to watch', async () => {
  const { read } = await anOffice()
  const stages = await decisionStages(read, today)
  expect(stages.map(stage => stage.level)).toEqual([...Array(19).fill('se'), ...Array(11).fill('eu')])
  expect(new Set(stages.map(stage => stage.code)).size).toBe(30)
  expect(stages.filter(stage => stage.keyDates.length === 0)).toEqual([])
  expect(stages.find(stage => stage.code === referralStage)).toMatchObject({
    name: 'Remiss',
    nameEn: 'Referral for consultation',
    deadlineRule: 'I regel minst tre månader',
    source: 'regeringen.se',
    keyDates: expect.arrayContaining([{ name: 'Sista svarsdag', nameEn: 'Last day for answers' }]),
  })
})

test('a list value can be chosen until its last day, and not the day after', async () => {
  const { read, change } = await anOffice()
  await change(db =>
    db
      .updateTable('list_value')
      .set({ valid_to: '2026-12-31' })
      .where('id', '=', 'stakeholder_category:nordic')
      .execute(),
  )
  const categories = async (on: string) =>
    (await valueLists(read, on)).find(list => list.code === 'stakeholder_category')?.values.map(value => value.code)
  expect(await categories('2026-12-31')).toContain('nordic')
  expect(await categories('2027-01-01')).not.toContain('nordic')
})

test('no shipped text has a mark of how certain its writer was', () => {
  for (const file of ['enumerations.json', 'decision-stages.json'])
    expect(readFileSync(join(root, 'db/reference', file), 'utf8')).not.toMatch(/general-knowledge|verified|confidence/i)
})
