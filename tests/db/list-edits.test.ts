import { expect, test } from 'vitest'
import { interactionFacts } from '../../db/reads/records/interaction-record'
import type { Store } from '../../db/store'
import { wholeList } from '../../office/lists/saved-views'
import { undoAction } from '../../office/log/undo/undo-action'
import type { EditTarget, ListChange } from '../../src-shared/lists/list-edit'
import type { ListQuery } from '../../src-shared/lists/list-filter'
import type { InteractionId } from '../../src-shared/records/ids'
import { answered } from '../ipc/asking'
import { malmbanan, norrbotten } from './an-interaction'
import { livingRows } from './living-rows'
import { aDemoOffice } from './office'

const now = new Date('2026-11-22T10:00:00Z')
const asking = (store: Store) => ({
  preview: (target: EditTarget, change: ListChange) =>
    answered(store, 'list:edit-preview', { target, change }, () => now),
  edit: (target: EditTarget, change: ListChange) => answered(store, 'list:edit', { target, change }, () => now),
})
const five: EditTarget = { list: 'interactions', ids: ['demo-i01', 'demo-i02', 'demo-i03', 'demo-i05', 'demo-i06'] }
const everyInteraction: EditTarget = { query: wholeList('interactions'), except: [] }

const edits: readonly (readonly [string, EditTarget, ListChange])[] = [
  ['an issue added to five', five, { field: 'issues', how: 'add', ids: ['bredband', malmbanan] }],
  ['a partner taken from all', everyInteraction, { field: 'partners', how: 'remove', ids: [norrbotten] }],
  ['the staff emptied', five, { field: 'staff', how: 'clear' }],
  ['another form for all', everyInteraction, { field: 'kind', how: 'set', value: 'phone' }],
  ['shared inside only', everyInteraction, { field: 'confidentiality', how: 'set', value: 'internal' }],
  ['no main task', everyInteraction, { field: 'mainTask', how: 'clear' }],
  ['a yes to all that was asked', everyInteraction, { field: 'outcome', how: 'set', value: 'yes' }],
  ['a joint message', five, { field: 'jointMessage', how: 'set', value: true }],
  ['a name', { list: 'people', ids: ['demo-c07'] }, { field: 'name', how: 'set', value: 'Göte Mallberg Öst' }],
  [
    'all commitments done',
    { query: wholeList('commitments'), except: [] },
    { field: 'status', how: 'set', value: 'done' },
  ],
  ['no last day', { query: wholeList('commitments'), except: ['demo-k1'] }, { field: 'dueOn', how: 'clear' }],
  [
    'an organisation’s kind',
    { list: 'organisations', ids: ['se-riksdag'] },
    { field: 'kind', how: 'set', value: 'other' },
  ],
]

test.each(edits)(
  '%s: the edit does what its preview says, in one action that can be undone',
  async (_what, target, change) => {
    const store = await aDemoOffice()
    const { preview, edit } = asking(store)
    const before = livingRows(store.file)
    const foretold = await preview(target, change)
    expect(livingRows(store.file)).toEqual(before)
    const { actionId, ...done } = await edit(target, change)
    expect(done).toEqual(foretold)
    expect(foretold.changing).toBeGreaterThan(0)
    expect(livingRows(store.file)).not.toEqual(before)
    expect((await preview(target, change)).changing).toBe(0)
    expect((await edit(target, change)).actionId).toBeNull()
    const actions = await store.read.selectFrom('change').select('action_id').distinct().execute()
    expect(actions.filter(action => action.action_id === actionId)).toHaveLength(1)
    const { result } = await store.change(db => undoAction(db, actionId as never, now))
    expect(result.skipped).toEqual([])
    expect(livingRows(store.file)).toEqual(before)
  },
)

test('an issue is added only to the interactions that lack it', async () => {
  const store = await aDemoOffice()
  const { preview, edit } = asking(store)
  const change: ListChange = { field: 'issues', how: 'add', ids: [malmbanan] }
  const linked = await store.read
    .selectFrom('interaction_issue')
    .select('interaction_id')
    .where('issue_id', '=', malmbanan)
    .where('deleted_at', 'is', null)
    .execute()
  const { matched, changing, left } = await preview(everyInteraction, change)
  const living = linked.filter(link => link.interaction_id !== ('demo-i29' as never))
  expect(matched).toBe(46)
  expect(left).toEqual([])
  await edit(everyInteraction, change)
  const after = await store.read
    .selectFrom('interaction_issue')
    .innerJoin('interaction', 'interaction.id', 'interaction_issue.interaction_id')
    .select('interaction_id')
    .where('issue_id', '=', malmbanan)
    .where('interaction_issue.deleted_at', 'is', null)
    .where('interaction.deleted_at', 'is', null)
    .execute()
  expect(after).toHaveLength(46)
  expect(changing).toBeGreaterThanOrEqual(46 - living.length - 1)
})

test('rows that are gone or secrecy-marked are left, counted and named', async () => {
  const store = await aDemoOffice()
  const { edit } = asking(store)
  const ids = ['demo-i26', 'demo-i14', 'finns-inte']
  const shared = await edit({ list: 'interactions', ids }, { field: 'confidentiality', how: 'set', value: 'internal' })
  expect(shared).toMatchObject({
    matched: 3,
    changing: 1,
    left: [
      { reason: 'gone', count: 1, ids: ['finns-inte'] },
      { reason: 'secrecy-marked', count: 1, ids: ['demo-i26'] },
    ],
  })
})

test('an interaction without a counterpart is left when the new form needs one', async () => {
  const store = await aDemoOffice()
  const { edit } = asking(store)
  const alone = await store.change(db =>
    db
      .insertInto('interaction')
      .values({
        id: 'ensam' as never,
        kind: 'media',
        status: 'held',
        starts_on: '2026-11-01',
        starts_time: null,
        starts_at: '2026-10-31T23:00:00Z',
        duration_minutes: null,
        headline: 'Artikel',
        note: '',
        location: null,
        initiative: 'out',
        main_task_id: null,
        joint_message: 0,
        confidentiality: 'open',
        secrecy_provision: null,
        secrecy_marked_on: null,
        secrecy_authority: null,
        record_status: 'record',
        case_number: null,
        participants_count: null,
      })
      .execute(),
  )
  expect(alone.actionId).toBeTruthy()
  expect(
    await edit({ list: 'interactions', ids: ['ensam'] }, { field: 'kind', how: 'set', value: 'phone' }),
  ).toMatchObject({
    changing: 0,
    actionId: null,
    left: [{ reason: 'needs-participant', count: 1, ids: ['ensam'] }],
  })
})

test('text given to several rows is cleaned as in a form: composed, on one line, without invisible characters', async () => {
  const store = await aDemoOffice()
  const value = ' Möte i\u00a0Åre\u200b\n'.normalize('NFD')
  await asking(store).edit({ list: 'interactions', ids: ['demo-i01'] }, { field: 'headline', how: 'set', value })
  expect(await interactionFacts(store.read, 'demo-i01' as InteractionId)).toMatchObject({
    headline: 'Möte i Åre',
  })
})

test('a selection of all hits leaves out the rows deselected by hand', async () => {
  const store = await aDemoOffice()
  const query: ListQuery = {
    ...wholeList('interactions'),
    filter: { match: 'all', rows: [{ field: 'issues', operator: 'has-any', ids: [malmbanan] }] },
  }
  const { preview } = asking(store)
  const change: ListChange = { field: 'aims', how: 'add', ids: ['synlighet'] }
  const all = await preview({ query, except: [] }, change)
  const fewer = await preview({ query, except: ['demo-i28'] }, change)
  expect(fewer.matched).toBe(all.matched - 1)
})

test.each<[string, EditTarget, ListChange, string]>([
  ['a field that cannot be edited', five, { field: 'startsOn', how: 'set', value: '2026-01-01' }, 'not-editable'],
  ['an unknown field', five, { field: 'rid', how: 'clear' }, 'unknown-column'],
  ['an unknown form', five, { field: 'kind', how: 'set', value: 'telepathy' }, 'wrong-value'],
  [
    'a secrecy mark without its ground',
    five,
    { field: 'confidentiality', how: 'set', value: 'secrecy_marked' },
    'wrong-value',
  ],
  ['no headline', five, { field: 'headline', how: 'set', value: '  ' }, 'wrong-value'],
  [
    'a headline of invisible characters',
    five,
    { field: 'headline', how: 'set', value: '\u200b\u2800\u00ad' },
    'wrong-value',
  ],
  ['an emptied headline', five, { field: 'headline', how: 'clear' }, 'wrong-value'],
  ['an unknown issue', five, { field: 'issues', how: 'add', ids: ['finns-inte'] }, 'wrong-value'],
  [
    'setting a field that holds several values',
    five,
    { field: 'issues', how: 'set', value: malmbanan },
    'not-editable',
  ],
  [
    'a day that does not exist',
    { list: 'commitments', ids: ['demo-k1'] },
    { field: 'dueOn', how: 'set', value: '2026-02-30' },
    'wrong-value',
  ],
])('%s is refused, and nothing is changed', async (_what, target, change, code) => {
  const store = await aDemoOffice()
  const before = livingRows(store.file)
  for (const asked of [asking(store).preview, asking(store).edit])
    await expect(asked(target, change)).rejects.toMatchObject({ refusal: { code } })
  expect(livingRows(store.file)).toEqual(before)
})
