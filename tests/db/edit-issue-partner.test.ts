import { expect, test } from 'vitest'
import { historyPage } from '../../db/reads/history/history'
import { issueFacts } from '../../db/reads/records/issue-record'
import { partnerFacts } from '../../db/reads/records/partner-record'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { search } from '../../db/reads/search/search'
import { editPart } from '../../office/register/parts/write-part'
import type { OrganisationId, PriorityAreaId } from '../../src-shared/records/ids'
import { changeSentences } from '../../src-shared/text/change-sentences'
import { malmbanan, norrbotten } from './an-interaction'
import { livingRows } from './living-rows'
import { aDemoOffice } from './office'
import { undoable } from './undoable'

const now = new Date('2026-11-24T10:00:00Z')
const today = '2026-11-24'
const committee = 'se-riksdag-tu' as OrganisationId

test('an issue with edited names and area is found by its new name, and its decided wordings stay unchanged', async () => {
  const store = await aDemoOffice()
  const areas = await store.read.selectFrom('priority_area').select(['id', 'name']).execute()
  const before = await issueFacts(store.read, malmbanan, today)
  const to = areas.find(area => area.id !== before.areaId)
  const areaId = to?.id as PriorityAreaId
  const changes = { name: 'Zinkbanan hela vägen', nameEn: 'The zinc line', shortName: 'Zinkbanan', areaId }
  await undoable(
    store,
    db => editPart(db, 'issue', malmbanan, changes, now),
    async () => {
      const after = await issueFacts(store.read, malmbanan, today)
      expect(after).toMatchObject(changes)
      expect(after.versions).toEqual(before.versions)
      const { hits } = await search(store.read, 'zinkbanan', { today, limit: 5, offset: 0, depth: 'all' })
      expect(hits[0]).toMatchObject({ kind: 'issue', id: malmbanan, title: 'Zinkbanan hela vägen' })
      const { actions, names } = await historyPage(store.read, { id: malmbanan, limit: 1 })
      const context = { by: 'Anna', names, about: malmbanan as string, language: 'sv' } as const
      const told = (actions[0]?.changes ?? []).flatMap(change => changeSentences(change, context))
      const from = areas.find(area => area.id === before.areaId)?.name
      expect(told).toContain(`Anna ändrade det prioriterade området från ”${from}” till ”${to?.name}”`)
    },
  )
})

test('a partner’s edited names and kind show wherever it is named, and its people are those of its new organisation', async () => {
  const store = await aDemoOffice()
  const changes = {
    name: 'Norra Regionen',
    shortName: 'Norra',
    kind: 'municipal-association',
    organisationId: committee,
  }
  await undoable(
    store,
    db => editPart(db, 'partner', norrbotten, changes, now),
    async () => {
      const facts = await partnerFacts(store.read, norrbotten, today)
      expect(facts).toMatchObject({ ...changes, organisation: 'Trafikutskottet' })
      expect(facts.contacts.map(({ name }) => name)).toContain('Göte Mallberg')
      const named = (await referenceLists(store.read)).partners.find(({ id }) => id === norrbotten)
      expect(named).toMatchObject({ name: 'Norra Regionen', shortName: 'Norra' })
    },
  )
})

test.each([
  ['issue', malmbanan, { name: ' ' }, { code: 'field-empty', field: 'name' }],
  ['issue', malmbanan, { nameEn: '' }, { code: 'field-empty', field: 'nameEn' }],
  ['issue', malmbanan, { shortName: '', areaId: 'x' }, { code: 'field-empty', field: 'shortName' }],
  ['issue', malmbanan, { name: 'Ny', areaId: 'x' as PriorityAreaId }, { code: 'unknown-id', id: 'x' }],
  ['issue', 'ingen', { name: 'Ny' }, { code: 'unknown-id', id: 'ingen' }],
  ['partner', norrbotten, { shortName: '' }, { code: 'field-empty', field: 'shortName' }],
  ['partner', norrbotten, { name: 'Ny', organisationId: 'x' as OrganisationId }, { code: 'unknown-id', id: 'x' }],
] as const)('the %s %s cannot be given %j, and nothing of it is written', async (kind, id, changes, refusal) => {
  const store = await aDemoOffice()
  const before = livingRows(store.file)
  await expect(store.change(db => editPart(db, kind, id, changes as object, now))).rejects.toMatchObject({ refusal })
  expect(livingRows(store.file)).toEqual(before)
})
