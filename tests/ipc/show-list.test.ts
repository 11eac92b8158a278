import { expect, test } from 'vitest'
import { run } from '../../command-line/run'
import { aDemoFile } from './on-command-line'

const now = new Date('2026-11-22T10:30:00+01:00')

async function talan(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(words, { out: text => out.push(text), err: text => err.push(text) }, now)
  const said = out.join('')
  return { code, out: said, err: err.join(''), value: said.startsWith('{') ? JSON.parse(said) : undefined }
}

const ids = (rows: { id: string }[]) => rows.map(row => row.id).sort()

test('a person is shown as of a day, with the role, the meetings and the open commitments of that day', async () => {
  const file = await aDemoFile()
  const { value } = await talan('show', file, 'person', 'demo-c07', '--as-of', '2026-12-09', '--json')
  expect(value).toMatchObject({
    kind: 'person',
    asOf: '2026-12-09',
    role: 'Ordförande, Trafikutskottet',
    positions: { trend: [1, 2], latest: { scale: 2, statedOn: '2026-11-10' } },
  })
  expect(ids(value.interactions)).toEqual(['demo-i14', 'demo-i28'])
  expect(ids(value.openCommitments)).toEqual(['demo-k2', 'demo-k3'])
  expect(ids((await talan('show', file, 'person', 'demo-c07', '--json')).value.interactions)).toHaveLength(4)
})

test('an interaction shows the role that a participant had on its day', async () => {
  const file = await aDemoFile()
  const roleIn = async (id: string) =>
    (await talan('show', file, 'interaction', id, '--json')).value.participants.find(
      (person: { name: string }) => person.name === 'Örjan Låtsby',
    )?.role
  expect(await roleIn('demo-i07')).toBe('Suppleant, Näringsutskottet')
  expect(await roleIn('demo-i28')).toBe('Ledamot, Trafikutskottet')
  expect((await talan('show', file, 'interaction', 'demo-i07')).out).toContain('Suppleant, Näringsutskottet')
})

test('an organisation, an issue and a partner are shown with the records that belong to them', async () => {
  const file = await aDemoFile()
  const committee = (await talan('show', file, 'organisation', 'se-riksdag-tu', '--as-of', '2026-11-22', '--json'))
    .value
  expect(ids(committee.people)).toEqual(['demo-c01', 'demo-c02', 'demo-c07'])
  const issue = (await talan('show', file, 'issue', 'malmbanan', '--json')).value
  expect(issue.versions).toHaveLength(2)
  const partner = (await talan('show', file, 'partner', 'region-norrbotten', '--json')).value
  expect([partner.priorities.length, partner.memberships.length]).toEqual([12, 2])
})

test('the lists for an election name ended roles, people without a role and overdue commitments', async () => {
  const file = await aDemoFile()
  const ended = await talan('list', file, 'roles-ended', '--since', '1 sep 2026', '--json')
  expect(ids(ended.value.rows)).toEqual(['demo-c01', 'demo-c02', 'demo-c10', 'demo-c20'])
  expect(ids((await talan('list', file, 'without-role', '--json')).value.rows)).toEqual(['demo-c10', 'demo-c20'])
  const open = (await talan('list', file, 'commitments', '--as-of', '2026-12-02', '--json')).value
  expect(open.count).toBe(5)
  expect(ids(open.rows.filter((row: { isOverdue: boolean }) => row.isOverdue))).toEqual([
    'demo-k2',
    'demo-k3',
    'demo-k4',
  ])
})

test.each([
  ['people', 19],
  ['organisations', 216],
  ['issues', 12],
  ['partners', 14],
  ['interactions', 46],
])('the list of %s has %i rows', async (what, count) => {
  const file = await aDemoFile()
  expect((await talan('list', file, what, '--json')).value).toMatchObject({ list: what, count })
})

test('unknown records and invalid days are refused, and a missing word is a misuse', async () => {
  const file = await aDemoFile()
  for (const kind of ['person', 'organisation', 'issue', 'partner', 'interaction', 'process']) {
    const { code, value } = await talan('show', file, kind, 'finns-inte', '--json')
    expect([code, value.refused]).toEqual([1, { code: 'unknown-id', what: kind, id: 'finns-inte' }])
  }
  expect((await talan('show', file, 'person', 'demo-c07', '--as-of', '2026-02-30', '--json')).value.refused.code).toBe(
    'not-a-date',
  )
  expect((await talan('list', file, 'roles-ended', '--since', '2026-12-24', '--json')).value.refused.code).toBe(
    'period-backwards',
  )
  expect((await talan('list', file, 'roles-ended')).code).toBe(2)
  expect((await talan('show', file, 'person')).code).toBe(2)
  expect((await talan('list', file, 'toString')).code).toBe(2)
})
