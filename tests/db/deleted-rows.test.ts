import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerProfiles } from '../../db/reads/figures/register-profiles'
import type { Store } from '../../db/store'
import { addTextFunctions } from '../../db/text-functions'
import { currentBriefing } from '../../office/briefings/make-briefing'
import { writeBriefing } from '../../office/briefings/write-briefing'
import { writeCalendar, writeRegister } from '../../office/extracts/write-extract'
import { writeMeetings } from '../../office/extracts/write-meetings'
import { checkOffice } from '../../office/keeping/check-office'
import { undoAction } from '../../office/log/undo/undo-action'
import { writePacks } from '../../office/packs/make-packs'
import { writeReport } from '../../office/reports/write-report'
import type { StoreChannel } from '../../src-shared/ipc/channels'
import type { ActionId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { askAnything } from '../ipc/asking'
import { gote, malmbanan, norrbotten, trafikverket } from './an-interaction'
import { everyReading } from './every-reading'
import { aDemoOffice, aFolder } from './office'
import { aSmallRegister, steps } from './random-steps'
import { connect } from './raw-store'
import { tablesRead } from './unfiltered-tables'

/**
 * Every statement that a store of this file's tests was given to prepare. The class is watched and not the module: test files of one worker
 * share the modules, which may be loaded already.
 */
const sent = new Set<string>()
const { prepare } = SQLite.prototype
beforeAll(() => {
  SQLite.prototype.prepare = function (this: SQLite.Database, sql: string) {
    if (new Error().stack?.includes('statement-cache')) sent.add(sql)
    return prepare.call(this, sql)
  } as typeof prepare
})
afterAll(() => {
  SQLite.prototype.prepare = prepare
})

const now = new Date('2026-11-24T10:00:00Z')

async function writePapers(store: Store): Promise<void> {
  const folder = (name: string) => {
    const made = join(aFolder(), name)
    mkdirSync(made)
    return made
  }
  const packs = { period: '2026Q4', partnerIds: [norrbotten, null], language: 'sv' } as const
  await writePacks(store, packs, folder('packs'), true, new Date('2027-02-02T08:00:00Z'))
  for (const partnerId of [null, norrbotten])
    await writeReport(store, { quarter: '2026Q4', partnerId }, folder('report'), 'sv', now)
  for (const { code } of registerProfiles)
    await writeRegister(store, { profile: code, period: '2026H2', language: 'sv' }, folder('registers'), now)
  await writeCalendar(store.read, 'sv', folder('calendar'), now)
  const days = { from: '2026-09-01', to: '2027-01-31', staffId: null, language: 'sv' } as const
  await writeMeetings(store.read, days, folder('meetings'), now)
  const processes = await store.read
    .selectFrom('decision_process')
    .select('id')
    .where('deleted_at', 'is', null)
    .execute()
  for (const [subjectTable, subjectId] of [
    ['organisation', trafikverket],
    ['person', gote],
    ['issue', malmbanan],
    ['interaction', 'demo-i41'],
    ...processes.map(({ id }) => ['decision_process', id] as const),
  ] as const) {
    const request = { subject: { subjectTable, subjectId }, issueId: null }
    const { versionId } = await currentBriefing(store, request, 'sv', now)
    await writeBriefing(store.read, versionId, ['docx'], folder('briefings'))
  }
}

/** Does everything that is tried in `steps` several times in an office of its own, and then takes every action back. */
async function changeEverything(): Promise<void> {
  const store = await aDemoOffice()
  const unlessRefused = (work: Promise<unknown>) =>
    work.catch(error => {
      if (!(error instanceof Refused)) throw error
    })
  await store.change(aSmallRegister)
  for (const nth of [1, 2, 3, 7])
    for (const step of Object.values(steps))
      await unlessRefused(store.change(db => step(db, { what: '', nth, other: nth + 1 })))
  const raw = connect(store.file)
  const actions = raw.prepare('select distinct action_id from change').pluck().all() as ActionId[]
  raw.close()
  for (const id of actions) await unlessRefused(store.change(db => undoAction(db, id, now)))
}

/** Asks every question that reads. Returns those that were refused, since they say nothing of what they read. */
async function readEverything(store: Store): Promise<string[]> {
  const refused: string[] = []
  for (const [channel, inputs] of Object.entries(await everyReading(store)))
    for (const input of inputs) {
      const said = await askAnything(store, channel as StoreChannel, input)
      if (!said.ok) refused.push(`${channel} ${JSON.stringify(input)}: ${said.refusal.code}`)
    }
  return refused
}

/** The tables whose rows are deleted by a mark, and so can be read by mistake. */
function recordedTables(file: string): ReadonlySet<string> {
  const raw = connect(file)
  try {
    const names = raw
      .prepare(
        "select m.name from sqlite_master m join pragma_table_info(m.name) c on c.name = 'deleted_at' where m.type = 'table'",
      )
      .pluck()
      .all() as string[]
    return new Set(names)
  } finally {
    raw.close()
  }
}

/** Selects that read deleted rows too, and why that is right. Each is a table and the select's words, as `tablesRead` gives them. */
const meantToReadThem: readonly (readonly [reason: string, select: RegExp])[] = [
  ['the parts of a row go to the trash and come back with it', /^\w+: select \? as table , id from \w+ where /],
  [
    'the interactions that an action touched are asked for whether its rows stand or are taken back',
    /^interaction_\w+: select distinct interaction_id as id from \w+ where id in \(query\)$/,
  ],
  [
    'what hung on a masked interaction in the trash stays masked',
    /^interaction_participant: .* l \. deleted_at = hung \. deleted_at$/,
  ],
  ['the content of an attachment stays beside the file when its row is deleted', /^attachment: .* group by sha256 /],
  [
    'an organisation in the trash keeps its own place above what is in it',
    /^organisation: select rid , rid , iif \( deleted_at is null/,
  ],
  [
    'the ids are only looked for in living rows, which name no deleted issue or partner',
    /^(issue|partner): select (json_group_array \( named \. id \)|id , (short_name as )?name)/,
  ],
  ['the rids are only looked for among living positions', /^position: select one \. rid from json_each /],
  [
    'an import that was reverted is listed as such',
    /^import_batch: select rid from import_batch order by rid desc limit \d+$/,
  ],
  [
    'what an import wrote is no change by a user, also after the revert',
    /^import_batch: select 1 from import_batch b indexed by import_batch_by_action where /,
  ],
]

test('every statement keeps deleted rows out, but for those that are meant to read them', {
  timeout: 600_000,
}, async () => {
  const store = await aDemoOffice()
  await writePapers(store)
  await checkOffice(store, '2026-11-24')
  expect(await readEverything(store)).toEqual([])
  await changeEverything()

  const recorded = recordedTables(store.file)
  const reads = [...sent].flatMap(tablesRead).filter(({ table }) => recorded.has(table))
  expect(reads.filter(({ keptOutBy }) => keptOutBy === 'condition').length).toBeGreaterThan(1_000)
  const open = new Set(
    reads.filter(({ keptOutBy }) => keptOutBy === 'nothing').map(read => `${read.table}: ${read.select}`),
  )
  expect([...open].filter(select => !meantToReadThem.some(([, meant]) => meant.test(select))).sort()).toEqual([])
  const unused = meantToReadThem.filter(([, meant]) => ![...open].some(select => meant.test(select)))
  expect(unused.map(([reason]) => reason)).toEqual([])
})

/** What is asked about one row by its id, by the kind of the row. */
const askedById = (kind: string, id: string): readonly (readonly [channel: string, input: unknown])[] => {
  const subject = { subjectTable: kind === 'process' ? 'decision_process' : kind, subjectId: id }
  return [
    [`${kind}:read`, { id }],
    ...(kind === 'partner' ? [] : [['briefing:start', subject] as const, ['attachment:list', subject] as const]),
    ...(kind === 'interaction' ? [['concern:read', { interactionId: id }] as const] : []),
    ...(kind === 'interaction' || kind === 'process'
      ? []
      : [
          ['timeline:page', { subject: { kind, id }, filter: {}, limit: 10 }] as const,
          ['chart:months-of', { period: { from: '2026-10-01', to: '2026-12-31' }, subject: { kind, id } }] as const,
        ]),
  ]
}

test('a question about a row in the trash is refused, so a select of one row by its id need not filter', async () => {
  const store = await aDemoOffice()
  const raw = connect(store.file)
  addTextFunctions(raw)
  const ids = {
    person: gote,
    organisation: trafikverket,
    issue: malmbanan,
    partner: norrbotten,
    interaction: 'demo-i14',
    process: raw.prepare('select id from decision_process').pluck().get() as string,
  }
  for (const [kind, id] of Object.entries(ids)) {
    const table = kind === 'process' ? 'decision_process' : kind
    raw.prepare(`update ${table} set deleted_at = ? where id = ?`).run(now.toISOString(), id)
  }
  raw.close()
  const answers = new Map<string, string>()
  for (const [kind, id] of Object.entries(ids))
    for (const [channel, input] of askedById(kind, id)) {
      const said = await askAnything(store, channel as StoreChannel, input)
      answers.set(`${channel} of a ${kind}`, said.ok ? 'answered' : said.refusal.code)
    }
  expect(answers.size).toBe(25)
  expect([...answers].filter(([, answer]) => answer !== 'unknown-id')).toEqual([])
})
