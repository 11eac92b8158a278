import { expect, test } from 'vitest'
import { timeline } from '../../db/reads/timelines/timelines'
import type { InteractionId, IssueId, OrganisationId, PersonId } from '../../src-shared/records/ids'
import type { Timeline, TimelineFilter } from '../../src-shared/records/timeline'
import { gote, norrbotten } from './an-interaction'
import { aDemoOffice } from './office'

const all = { limit: 100 }
const ids = (timeline: Timeline) => timeline.rows.map(row => row.id.replace('demo-', ''))
const trafikutskottet = 'se-riksdag-tu' as OrganisationId
const railways = ['norrbotniabanan', 'malmbanan'] as IssueId[]
const yearBefore: TimelineFilter = { from: '2025-12-10', to: '2026-12-09', statuses: ['held'] }

test('the timelines before meeting the chair show two meetings with him, four with his committee and fourteen on the issues', async () => {
  const { read } = await aDemoOffice()
  expect(ids(await timeline(read, { kind: 'person', id: gote }, yearBefore, all))).toEqual(['i28', 'i14'])
  const committee = await timeline(
    read,
    { kind: 'organisation', id: trafikutskottet },
    { ...yearBefore, issueIds: railways },
    all,
  )
  expect(ids(committee)).toEqual(['i28', 'i18', 'i14', 'i01'])
  const onIssues = await Promise.all(
    railways.map(issue => timeline(read, { kind: 'issue', id: issue }, yearBefore, all)),
  )
  expect(new Set(onIssues.flatMap(ids)).size).toBe(14)
})

test('an organisation’s timeline follows the role held that day, not the person', async () => {
  const { read } = await aDemoOffice()
  const committee = async (id: string) =>
    ids(await timeline(read, { kind: 'organisation', id: id as OrganisationId }, {}, all))
  expect(await committee('se-riksdag-nu')).toContain('i07')
  expect(await committee('se-riksdag-tu')).not.toContain('i07')
  expect(await committee('se-riksdag-nu')).not.toContain('i28')
})

test('a unit’s interactions are in its parent’s timeline too, each of them once', async () => {
  const { read } = await aDemoOffice()
  const chamber = ids(await timeline(read, { kind: 'organisation', id: 'se-riksdag' as OrganisationId }, {}, all))
  expect(chamber).toEqual(expect.arrayContaining(['i01', 'i07', 'i18', 'i28']))
  expect(new Set(chamber).size).toBe(chamber.length)
})

test('a member’s timeline shows the role held on each day', async () => {
  const { read } = await aDemoOffice()
  const { rows } = await timeline(read, { kind: 'person', id: 'demo-c02' as PersonId }, {}, all)
  const roles = rows.map(row => [row.id, row.participants.find(person => person.name === 'Örjan Låtsby')?.organisation])
  expect(roles).toEqual([
    ['demo-i28', 'Trafikutskottet'],
    ['demo-i18', 'Trafikutskottet'],
    ['demo-i07', 'Näringsutskottet'],
  ])
})

test('for a request for documents, three interactions with the chair and six on energy are found, one of them secrecy-marked', async () => {
  const { read } = await aDemoOffice()
  const quarter = { from: '2026-10-01', to: '2026-12-31' }
  const chair = await timeline(read, { kind: 'person', id: gote }, quarter, all)
  expect(ids(chair)).toEqual(['i41', 'i28', 'i14'])
  expect(chair.rows.map(row => row.status)).toEqual(['planned', 'held', 'held'])
  const energy = await timeline(
    read,
    { kind: 'issue', id: 'energiforsorjning' as IssueId },
    { ...quarter, statuses: ['held'] },
    all,
  )
  expect(energy.rows).toHaveLength(6)
  expect(energy.rows.filter(row => row.confidentiality === 'secrecy_marked').map(row => row.id)).toEqual(['demo-i26'])
})

test('the pages of a timeline join without gap or overlap, and the last one says that there are no more', async () => {
  const { read } = await aDemoOffice()
  const whole = await timeline(read, { kind: 'partner', id: norrbotten }, {}, all)
  expect(whole.next).toBeNull()
  const pages: string[] = []
  let before: InteractionId | null | undefined
  do {
    const page: Timeline = await timeline(
      read,
      { kind: 'partner', id: norrbotten },
      {},
      { limit: 4, ...(before ? { before } : {}) },
    )
    pages.push(...ids(page))
    before = page.next
  } while (before)
  expect(pages).toEqual(ids(whole))
})

test('a timeline of an unknown organisation or from a day that does not exist is refused', async () => {
  const { read } = await aDemoOffice()
  await expect(timeline(read, { kind: 'organisation', id: 'se-xx' as OrganisationId }, {}, all)).rejects.toMatchObject({
    refusal: { code: 'unknown-id', what: 'organisation', id: 'se-xx' },
  })
  await expect(timeline(read, { kind: 'person', id: gote }, { from: '2026-13-01' }, all)).rejects.toMatchObject({
    refusal: { code: 'not-a-date' },
  })
})
