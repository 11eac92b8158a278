import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Writer } from '../../db/schema'
import { openStore } from '../../db/store'
import { addEmail, addPerson } from '../db/a-register'
import { livingRows } from '../db/living-rows'
import { aFolder } from '../db/office'
import { readingInThread } from './import-files'
import { talan } from './on-command-line'

readingInThread()

/** Writes in the office of a file as nobody does by hand. */
async function written(file: string, work: (db: Writer) => Promise<unknown>): Promise<void> {
  const store = await openStore(file, 'test')
  await store.change(work)
  await store.close()
}

type Other = Awaited<ReturnType<typeof anotherOffice>>

/** Another office with people, roles by their days, meetings and promises, some of them marked as secret, and its archive. */
async function anotherOffice() {
  const folder = aFolder()
  const [file, archive] = [join(folder, 'annat.talan'), join(folder, 'arkiv')]
  await talan('new', file)
  await written(file, async db => {
    await addPerson(db, 'deras-ylva', 'Ylva Provåker')
    await addPerson(db, 'deras-hanna', 'Hemlig Hanna')
  })
  const logged = async (headline: string, ...words: string[]) => {
    const said = await talan('log', file, '--headline', headline, '--date', '2026-10-05', ...words, '--json')
    expect(said).toMatchObject({ code: 0, err: '' })
    return said.value
  }
  await logged(
    'Samråd om elnät',
    '--person',
    'Ylva Provåker',
    '--issue',
    'energiforsorjning',
    '--note',
    'Tar med karta.',
  )
  await logged('Hemligt samråd', '--person', 'Hemlig Hanna', '--note', 'Rikets säkerhet')
  await logged('Borttaget möte', '--person', 'Ylva Provåker').then(({ actionId }) => talan('undo', file, actionId))
  await written(file, async db => {
    const idOf = async (table: 'person' | 'interaction', column: 'name' | 'headline', said: string) =>
      (await sql<{ id: string }>`select id from ${sql.table(table)} where ${sql.ref(column)} = ${said}`.execute(db))
        .rows[0]?.id
    const [person, meeting] = [
      await idOf('person', 'name', 'Ylva Provåker'),
      await idOf('interaction', 'headline', 'Samråd om elnät'),
    ]
    const lines = [
      sql`insert into organisation (id, kind, name, abbreviation) values ('annan-org', 'company', 'Norrkraft AB', 'NKAB')`,
      sql`insert into organisation (id, kind, name, parent_id) values ('annan-del', 'company', 'Norrkraft Nät', 'annan-org')`,
      sql`insert into contact_point (id, organisation_id, address) values ('cp', 'annan-org', 'info@norrkraft.example')`,
      sql`insert into contact_way (id, person_id, kind, address) values ('cw', ${person}, 'email', 'ylva@norrkraft.example')`,
      sql`insert into role_assignment (id, person_id, organisation_id, title, from_on, to_on, is_primary) values
        ('r1', ${person}, 'annan-del', 'Chef', '2020-01-01', '2024-12-31', 1),
        ('r2', ${person}, 'annan-org', 'VD', '2025-01-01', null, 1)`,
      sql`insert into commitment (id, interaction_id, made_by, counterpart_person_id, promise, due_on, status) values
        ('c1', ${meeting}, 'them', ${person}, 'Skickar avtalet', '2026-12-01', 'open'),
        ('c2', ${meeting}, 'us', ${person}, 'Skickat', '2026-10-06', 'done')`,
      sql`insert into written_result (id, period_from, period_to, heading, sort_order) values
        ('t1', '2026-10-01', '2026-12-31', 'Deras egna ord', 'a'), ('t2', '2026-10-01', '2026-12-31', 'Fler ord', 'b')`,
      sql`insert into indicator_value (id, indicator_id, period_from, period_to, value) values
        ('v1', 'X.1', '2026-10-01', '2026-12-31', '60')`,
      sql`update interaction set confidentiality = 'secrecy_marked', secrecy_provision = '18:1', secrecy_marked_on = '2026-10-06',
        secrecy_authority = 'Kontoret' where headline = 'Hemligt samråd'`,
    ]
    for (const line of lines) await line.execute(db)
  })
  expect(await talan('export', file, '--archive', archive)).toMatchObject({ code: 0 })
  return { file, archive }
}

async function ourOffice(): Promise<string> {
  const file = join(aFolder(), 'vårt.talan')
  expect((await talan('new', file)).code).toBe(0)
  return file
}

const idsIn = (file: string): Set<string> =>
  new Set(Object.values(livingRows(file)).flatMap(rows => rows.map(row => String((row as { id: string }).id))))

/** Whether the office of a file holds a text anywhere. */
const holds = (file: string, text: string): boolean => JSON.stringify(livingRows(file)).includes(text)

test('the rows of another office’s archive are read in, with people in their roles and interactions with what they name', async () => {
  const [{ archive }, file] = [await anotherOffice(), await ourOffice()]
  const rehearsed = await talan('import', file, archive, '--dry-run', '--json')
  expect(rehearsed).toMatchObject({ code: 0, err: '' })
  expect(rehearsed.value.files).toMatchObject([
    {
      kind: 'archive',
      passedOver: { 'secrecy-marked': 1, 'only-secret': 1, 'closed-commitments': 1, texts: 2, indicators: 1 },
      written: null,
    },
  ])
  const said = await talan('import', file, archive, '--json')
  const [read] = said.value.files
  expect(read.totals.verbs).toMatchObject({ conflict: 0, error: 0, review: 0 })
  const rows = livingRows(file) as Record<string, Record<string, unknown>[]>
  const named = (table: string, name: string) => rows[table]?.find(row => row['name'] === name)
  const [company, part] = [named('organisation', 'Norrkraft AB'), named('organisation', 'Norrkraft Nät')]
  expect(company).toMatchObject({ abbreviation: 'NKAB', kind: 'company' })
  expect(part).toMatchObject({ parent_id: company?.['id'] })
  const ylva = named('person', 'Ylva Provåker')
  const roles = rows['role_assignment']?.filter(row => row['person_id'] === ylva?.['id'])
  expect(roles?.map(role => [role['title'], role['organisation_id'], role['from_on'], role['to_on']]).sort()).toEqual([
    ['Chef', part?.['id'], '2020-01-01', '2024-12-31'],
    ['VD', company?.['id'], '2025-01-01', null],
  ])
  expect(rows['contact_way']).toMatchObject([{ person_id: ylva?.['id'], address: 'ylva@norrkraft.example' }])
  const [meeting] = rows['interaction'] ?? []
  expect(rows['interaction']).toHaveLength(1)
  expect(meeting).toMatchObject({ headline: 'Samråd om elnät', note: 'Tar med karta.', starts_on: '2026-10-05' })
  expect(rows['interaction_participant']).toMatchObject([{ person_id: ylva?.['id'] }])
  expect(rows['interaction_issue']).toMatchObject([{ issue_id: 'energiforsorjning' }])
  expect(rows['commitment']).toMatchObject([{ made_by: 'them', promise: 'Skickar avtalet', status: 'open' }])
  expect(await talan('check', file)).toMatchObject({ code: 0 })
})

test('nothing with a secrecy mark comes over, and no row gets an id of the other office', async () => {
  const [other, file] = [await anotherOffice(), await ourOffice()]
  const before = idsIn(file)
  await talan('import', file, other.archive)
  expect(holds(file, 'Hemligt samråd')).toBe(false)
  expect(holds(file, 'Rikets säkerhet')).toBe(false)
  expect(holds(file, 'Hemlig Hanna')).toBe(false)
  expect(holds(file, 'Deras egna ord')).toBe(false)
  const theirs = [...idsIn(other.file)].filter(id => !before.has(id))
  expect(theirs.length).toBeGreaterThan(5)
  const ours = idsIn(file)
  expect(theirs.filter(id => ours.has(id))).toEqual([])
})

test('the same archive changes nothing the second time, a newer one what is new, and all of it is taken back', async () => {
  const [other, file] = [await anotherOffice(), await ourOffice()]
  const before = livingRows(file)
  const first = await talan('import', file, other.archive, '--json')
  const after = livingRows(file)
  const again = await talan('import', file, other.archive, '--json')
  expect(again.value.files[0].written).toMatchObject({ batchId: null, added: 0, changed: 0 })
  expect(livingRows(file)).toEqual(after)

  const newer = await withNewPhone(other)
  const read = await talan('import', file, newer, '--json')
  expect(read.value.files[0].written).toMatchObject({ added: 0, changed: 1 })
  expect(holds(file, '070-123 45 67')).toBe(true)
  for (const { value } of [read, first])
    expect((await talan('imports', file, '--revert', value.files[0].written.batchId)).code).toBe(0)
  expect(livingRows(file)).toEqual(before)
})

async function withNewPhone({ file, archive }: Other): Promise<string> {
  await written(file, db =>
    sql`insert into contact_way (id, person_id, kind, address)
      select 'cw2', id, 'phone', '070-123 45 67' from person where name = 'Ylva Provåker'`.execute(db),
  )
  const newer = `${archive} 2`
  expect(await talan('export', file, '--archive', newer)).toMatchObject({ code: 0 })
  return newer
}

/** Returns an archive in which two colleagues took part in the meeting, one of whom works at our office too. */
async function withColleagues({ file, archive }: Other): Promise<string> {
  await written(file, async db => {
    for (const [id, name] of [
      ['s1', 'Bo Annan'],
      ['s2', 'Alva Gemensam'],
    ]) {
      await sql`insert into staff_member (id, name) values (${id}, ${name})`.execute(db)
      await sql`insert into interaction_staff (id, interaction_id, staff_member_id)
        select i.id || ':' || ${id}, i.id, ${id} from interaction i where i.headline = 'Samråd om elnät'`.execute(db)
    }
  })
  const newer = `${archive} 2`
  expect(await talan('export', file, '--archive', newer)).toMatchObject({ code: 0 })
  return newer
}

test('a colleague of the other office who is none of ours is left out, counted and named', async () => {
  const [other, file] = [await anotherOffice(), await ourOffice()]
  expect((await talan('staff', file, 'add', 'Alva Gemensam')).code).toBe(0)
  const archive = await withColleagues(other)
  const said = await talan('import', file, archive, '--dry-run')
  expect(said.out).toContain('1 medarbetare vid det andra kontoret tas inte med: Bo Annan.')
  const read = await talan('import', file, archive, '--json')
  expect(read.value.files[0].totals).toMatchObject({ newColleagues: 0, leftColleagues: ['Bo Annan'] })
  const rows = livingRows(file) as Record<string, Record<string, unknown>[]>
  expect(rows['staff_member']?.map(({ name }) => name)).toEqual(['Alva Gemensam'])
  expect(rows['interaction_staff']).toHaveLength(1)
})

test('somebody who is known by an address is met, and what the office says is not replaced', async () => {
  const [{ archive }, file] = [await anotherOffice(), await ourOffice()]
  await written(file, async db => {
    await addPerson(db, 'vår', 'Ylva Provåker')
    await addEmail(db, 'vår-w', 'vår', 'Ylva@Norrkraft.example')
  })
  await talan('import', file, archive)
  const rows = livingRows(file) as Record<string, Record<string, unknown>[]>
  expect(rows['person']?.filter(({ name }) => name === 'Ylva Provåker')).toMatchObject([{ id: 'vår' }])
  expect(rows['interaction_participant']).toMatchObject([{ person_id: 'vår' }])
  expect(rows['role_assignment']?.map(row => row['person_id'])).toEqual(['vår', 'vår'])
})

test('an office’s own archive, a damaged one, and a folder that is none are refused, and nothing is written', async () => {
  const [{ file, archive }, ours] = [await anotherOffice(), await ourOffice()]
  expect(await talan('import', file, archive, '--dry-run', '--json')).toMatchObject({ code: 1 })
  const before = livingRows(ours)
  writeFileSync(join(archive, 'tables', 'person.json'), '[]\n')
  expect(await talan('import', ours, archive, '--json')).toMatchObject({
    code: 1,
    value: { refused: { code: 'archive-broken', fault: 'altered', detail: 'tables/person.json' } },
  })
  expect(await talan('import', ours, aFolder(), '--json')).toMatchObject({ code: 1 })
  expect(livingRows(ours)).toEqual(before)
})
