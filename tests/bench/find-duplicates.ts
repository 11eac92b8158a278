import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { openFile } from '../../db/file/open-file'
import { createOffice } from '../../db/office'
import { openStore } from '../../db/store'
import { duplicateQueue, duplicatesOfNewPerson } from '../../office/register/duplicates'
import { sortNameOf } from '../../src-shared/names/person-name'
import { type Figure, median, now, percentile } from './measure'
import { randomFrom } from './random'
import { personName } from './swedish-text'

const day = '2026-11-22'
const rounds = 200

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
  for (const { name } of asked)
    times.push(
      await timed(() =>
        duplicatesOfNewPerson(store.read, { name, organisationId: null, email: null, phone: null }, day),
      ),
    )
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
  const p95 = `p95 ${percentile(times, 0.95).toFixed(1)} ms`
  return [
    figure(`doubles of one new person among ${people}`, median(times), 50, p95),
    figure(`the whole queue of doubles among ${people}`, whole, 5000, `${total} pairs`),
    figure(`its next part among ${people}`, next, 50, 'nothing changed between'),
    figure(`the queue after one change among ${people}`, after, 100, 'only whom it touched is compared'),
  ]
}
