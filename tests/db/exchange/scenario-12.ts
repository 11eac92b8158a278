import { createHash } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject } from 'vitest'
import { countPeriod, projectOfQuarters } from '../../../db/reads/figures/counts'
import { runSql } from '../../../db/run-sql'
import { openStore, type Store } from '../../../db/store'
import { completeCommitment } from '../../../office/follow-up/commitment-days'
import { logInteraction } from '../../../office/log/log-interaction'
import { removeRow } from '../../../office/log/remove-row'
import { duplicateQueue } from '../../../office/register/duplicates'
import { editPart } from '../../../office/register/parts/write-part'
import { clashesOf } from '../../../office/sharing/settle-clash'
import { writeText } from '../../../office/sharing/text-field'
import { readPeriod, type WrittenPeriod } from '../../../src-shared/days/period'
import type { PersonId } from '../../../src-shared/records/ids'
import { addEmail, addPerson } from '../a-register'
import { anInteraction } from '../an-interaction'
import { livingRows } from '../living-rows'
import { aFolder } from '../office'

/** The day of scenario 12, "Two laptops offline, then one truth". */
const clock = new Date('2026-11-23T10:00:00Z')

const [alvas, bos] = ['Kartan skickas senast i mars. Alva tar fram den.', 'Kartan skickas före jul. Bo ringer först.']

/** Makes the office that both laptops start from: the demo office, with a telephone number of c13. Returns its file. */
export async function scenarioOffice(): Promise<string> {
  const file = join(aFolder(), 'scenario.talan')
  copyFileSync(inject('demoOffice'), file)
  const store = await openStore(file, 'test')
  await store.change(db =>
    db
      .insertInto('contact_way')
      .values({ id: 'w-c13', person_id: 'demo-c13' as PersonId, kind: 'phone', address: '08-100 00 01' })
      .execute(),
  )
  await store.close()
  return file
}

/** Logs a meeting of the fourth quarter, as one action. */
const meeting = (store: Store, startsOn: string, headline: string) =>
  store.change(db => logInteraction(db, anInteraction({ startsOn: startsOn as never, headline }), clock))

const noteOf24 = (store: Store, note: string) =>
  store.change(db => writeText(db, { kind: 'interaction', name: 'note' }, 'demo-i24', note, clock))

/** What Alva does without a network: two meetings, the telephone number of c13, the text of i24, and k3 is done. */
export async function workOfAlva(store: Store): Promise<void> {
  await meeting(store, '2026-11-18', 'Alvas första')
  await meeting(store, '2026-11-20', 'Alvas andra')
  await store.change(db =>
    db.updateTable('contact_way').set({ address: '08-100 00 02' }).where('id', '=', 'w-c13').execute(),
  )
  await noteOf24(store, alvas)
  await store.change(db => completeCommitment(db, 'demo-k3' as never, '2026-11-23' as never))
}

/** What Bo does without a network: a meeting, the title of c13, the text of i24, i03 is deleted, and a person who is c12 is entered again. */
export async function workOfBo(store: Store): Promise<void> {
  await meeting(store, '2026-11-19', 'Bos egen')
  await store.change(db => editPart(db, 'role', 'demo-c13-role-1', { title: 'Avdelningschef' }, clock))
  await noteOf24(store, bos)
  await store.change(db => removeRow(db, 'interaction', 'demo-i03', clock))
  await store.change(async db => {
    await addPerson(db, 'p-again', 'Pelle Åländ')
    await addEmail(db, 'e-again', 'p-again', 'per.aland@trv.example')
  })
}

async function interactionsIn({ read }: Store, quarter: string): Promise<number> {
  const written = readPeriod(quarter, await projectOfQuarters(read)) as WrittenPeriod
  return (await countPeriod(read, { ...written, partnerId: null, asOf: null })).interactions
}

const countOf = async ({ read }: Store, table: string, condition: string): Promise<number> =>
  (await runSql<{ count: number }>(read, `select count(*) as count from ${table} where ${condition}`))[0]?.count ?? 0

/** Returns a digest of all that an office shows. */
export const hashOfOffice = ({ file }: Store): string =>
  createHash('sha256')
    .update(JSON.stringify(livingRows(file)))
    .digest('hex')

/** Expects every number that scenario 12 gives, on one laptop. */
export async function expectScenario12(store: Store): Promise<void> {
  const { read } = store
  const duplicates = await duplicateQueue(read, {
    kind: null,
    order: 'likeliest',
    on: '2026-11-23',
    offset: 0,
    limit: 50,
  })
  const clashes = await clashesOf(store)
  expect({
    interactionRecords: await countOf(store, 'interaction', '1'),
    q4Interactions: await interactionsIn(store, '2026Q4'),
    q3Interactions: await interactionsIn(store, '2026Q3'),
    openCommitments: await countOf(store, 'commitment', "status = 'open' and deleted_at is null"),
    conflicts: clashes.length,
    duplicateSuggestions: duplicates.pairs.length,
  }).toEqual({
    interactionRecords: 50,
    q4Interactions: 30,
    q3Interactions: 11,
    openCommitments: 4,
    conflicts: 1,
    duplicateSuggestions: 1,
  })
  const [clash] = clashes
  expect(clash).toMatchObject({ table: 'interaction', rowId: 'demo-i24', column: 'note' })
  // No edit is lost: both texts are kept until somebody chooses.
  expect([clash?.standing.value, clash?.other.value].toSorted()).toEqual([alvas, bos].toSorted())
  expect(await countOf(store, 'contact_way', "id = 'w-c13' and address = '08-100 00 02'")).toBe(1)
  expect(await countOf(store, 'role_assignment', "id = 'demo-c13-role-1' and title = 'Avdelningschef'")).toBe(1)
}
