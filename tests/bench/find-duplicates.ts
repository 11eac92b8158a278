import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { openFile } from '../../db/file/open-file'
import { createOffice } from '../../db/office'
import { openStore } from '../../db/store'
import { duplicateQueue } from '../../office/register/duplicates'
import { duplicatesOfTyped } from '../../office/register/duplicates-of-typed'
import { sortNameOf } from '../../src-shared/names/person-name'
import { type Figure, median, now, percentile } from './measure'
import { randomFrom } from './random'
import { personName } from './swedish-text'

const day = '2026-11-22'
const at = new Date(`${day}T10:00:00Z`)
const rounds = 200
const aPerson = { kind: 'person', id: null, organisationId: null, email: null, phone: null } as const
const anOrganisation = { kind: 'organisation', id: null, abbreviation: null, parentId: null } as const

/**
 * Makes an office with this number of people, unless the file exists. Names vary as in a real register; one person in fifty is entered again
 * with an h added to the name.
 */
async function crowdedOffice(file: string, people: number): Promise<void> {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true })
  await (await createOffice(file, 'bench')).close()
  const raw = openFile(file)
  const random = randomFrom(20_261_122)
  const organisations = raw.prepare('select id from organisation').pluck().all() as string[]
  const person = raw.prepare('insert into person (id, name, sort_name) values (?, ?, ?)')
  const role = raw.prepare('insert into role_assignment (id, person_id, organisation_id, title) values (?, ?, ?, ?)')
  const syllables = ['al', 'be', 'da', 'fri', 'gun', 'he', 'jo', 'ka', 'li', 'mo', 'ne', 'ru', 'sö', 'ta', 'vi', 'å']
  const varied = () => {
    const [given, family] = personName(random).split(' ')
    return `${given} ${random.pick(syllables)}${random.pick(syllables)}${family?.toLowerCase()}`
  }
  raw.exec('update device set is_merging = 1')
  raw.transaction(() => {
    let last = ''
    for (let at = 0; at < people; at += 1) {
      const name = at % 50 === 1 ? last.replace(/(.)$/, '$1h') : varied()
      last = name
      person.run(`p${at}`, name, sortNameOf(name))
      role.run(`r${at}`, `p${at}`, organisations[Math.floor(at / 2) % organisations.length], 'Utredare')
    }
  })()
  raw.exec('update device set is_merging = 0; analyze')
  raw.close()
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = now()
  await work()
  return now() - begun
}

/** Measures the duplicates of a new person, and the whole queue of duplicates, among this number of people. */
export async function findDuplicates(file: string, people: number): Promise<Figure[]> {
  await crowdedOffice(file, people)
  const store = await openStore(file, 'bench')
  const asked = await store.read.selectFrom('person').select('name').limit(rounds).execute()
  const times: number[] = []
  for (const { name } of asked) times.push(await timed(() => duplicatesOfTyped(store.read, { ...aPerson, name }, at)))
  // A name that is misspelt is what the question is for, and an organisation goes another way through the indexes.
  const misspelt: number[] = []
  for (const { name } of asked)
    misspelt.push(await timed(() => duplicatesOfTyped(store.read, { ...aPerson, name: `${name.slice(0, -1)}xh` }, at)))
  const bodies = await store.read.selectFrom('organisation').select('name').limit(rounds).execute()
  const ofBodies: number[] = []
  for (const { name } of bodies)
    ofBodies.push(await timed(() => duplicatesOfTyped(store.read, { ...anOrganisation, name: `${name}t` }, at)))
  const request = { kind: null, order: 'likeliest', on: day, offset: 0, limit: 50 } as const
  const whole = await timed(() => duplicateQueue(store.read, request))
  const { total } = await duplicateQueue(store.read, request)
  const next = await timed(() => duplicateQueue(store.read, { ...request, offset: 50 }))
  await store.change(db =>
    db
      .updateTable('person')
      .set({ category: 'mp' })
      .where('id', '=', 'p7' as never)
      .execute(),
  )
  const after = await timed(() => duplicateQueue(store.read, request))
  await store.close()
  const figure = (name: string, ours: number, limit: number, detail: string): Figure => ({
    name,
    ours,
    limit,
    limitName: 'what it may take',
    ratio: ours / limit,
    target: 1,
    detail,
  })
  const p95 = (all: readonly number[]) => `p95 ${percentile([...all], 0.95).toFixed(1)} ms`
  return [
    figure(`doubles of one new person among ${people}`, median(times), 50, p95(times)),
    figure(`doubles of one misspelt name among ${people}`, median(misspelt), 50, p95(misspelt)),
    figure('doubles of one new organisation', median(ofBodies), 50, `${p95(ofBodies)}, ${bodies.length} asked`),
    figure(`the whole queue of doubles among ${people}`, whole, 5000, `${total} pairs`),
    figure(`its next part among ${people}`, next, 50, 'nothing changed between'),
    figure(`the queue after one change among ${people}`, after, 100, 'only whom it touched is compared'),
  ]
}
