import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import { importBatches } from '../../db/reads/imports/import-batches'
import type { Store } from '../../db/store'
import { revertImport } from '../../office/imports/batches/revert-import'
import { ImportInProgress } from '../../office/imports/in-progress/import-in-progress'
import { readFile } from '../../office/imports/reading/read-file'
import type { KillKind, Wrong } from './kill-kind'
import { inStore, now, officeIn, opened } from './offices'

/**
 * The organisation that each file names, and the family of everybody in it: far from each other, since a name that is like one in the
 * office waits for a person to decide. One file after the other is read in.
 */
const named = [
  { organisation: 'Provbolaget', family: 'Almkvist' },
  { organisation: 'Sågverksrådet', family: 'Brorsdotter' },
  { organisation: 'Hamnföreningen', family: 'Cederfelt' },
  { organisation: 'Linbanestiftelsen', family: 'Dunfjäll' },
] as const
const files = named.length
/** The rows of each file. */
const rows = 400

const nameOf = (nth: number): string => `logg-${nth}.csv`

/** A log of meetings with people and organisations that the office does not have, with commitments and notes. */
function logOf(nth: number): string {
  const { organisation, family } = named[nth] as (typeof named)[number]
  return [
    'Datum;Typ;Kontakt;Organisation;Rubrik;Uppföljning;Anteckning',
    ...Array.from({ length: rows }, (_, at) => {
      const day = `2025-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`
      return `${day};Möte;Nia ${family}${at} (S);${organisation};Inläst ${nth} rad ${at};Skicka underlag;${'Ord. '.repeat(at % 90)}`
    }),
  ].join('\n')
}

/** Reads a file into the office as every door does, but in this thread: the one that reads is no part of what is killed. Every row is new. */
async function readIn(store: Store, folder: string, nth: number): Promise<string> {
  const current = new ImportInProgress(store, async ({ path }, options) => ({
    reading: await readFile(readFileSync(path), options),
    sha256: String(nth).repeat(64),
  }))
  await current.start({ path: join(folder, nameOf(nth)), name: nameOf(nth) }, {}, 'sv', now)
  await current.makePlan(now)
  const { batchId, ...counts } = await current.apply(now)
  if (batchId === null) throw new Error(`nothing of ${nameOf(nth)} was written: ${JSON.stringify(counts)}`)
  return batchId
}

/** Returns how many living rows each table has that came with an import, of the rows and of the names that it added. */
const broughtBy = (store: Store, batchId: string) => {
  const living = (table: string) => sql`(select count(*) from import_row r cross join ${sql.table(table)} t
    on t.id = r.subject_id and t.deleted_at is null where r.import_batch_id = ${batchId} and r.subject_table = ${table} and r.verb = 'new')`
  return readSql(
    store.read,
    sql<{
      brought: string
    }>`select ${living('interaction')} || ' ' || ${living('person')} || ' ' || ${living('organisation')} as brought`,
  ).then(([found]) => found?.brought ?? '')
}

const whole = `${rows} ${rows} 1`
const gone = '0 0 0'

const interactionsOf = async ({ read }: Store, nth: number): Promise<number> =>
  (
    await read
      .selectFrom('interaction')
      .select('rid')
      .where('headline', 'like', `Inläst ${nth} rad %`)
      .where('deleted_at', 'is', null)
      .execute()
  ).length

const writeLogs = async (folder: string): Promise<void> => {
  for (let nth = 0; nth < files; nth += 1) writeFileSync(join(folder, nameOf(nth)), logOf(nth))
}

const readingIn: KillKind = {
  most: files - 1,
  prepare: writeLogs,
  begin: async folder => {
    const store = await opened(officeIn(folder))
    return {
      next: nth => (nth < files ? readIn(store, folder, nth) : Promise.resolve(undefined)),
      close: () => store.close(),
    }
  },
  look: async (store, acks): Promise<Wrong> => {
    const batches = await importBatches(store.read, 100)
    const half: string[] = []
    for (const { id, name } of batches) {
      const brought = await broughtBy(store, id)
      if (brought !== whole) half.push(`the import of ${name} has ${brought} of ${whole}`)
    }
    for (let nth = 0; nth < files; nth += 1) {
      const found = await interactionsOf(store, nth)
      const isThere = batches.some(({ name }) => name === nameOf(nth))
      if (found !== (isThere ? rows : 0)) half.push(`${found} meetings of ${nameOf(nth)}`)
    }
    return { lost: acks.filter(ack => !batches.some(({ id }) => id === ack)).map(ack => `the import ${ack}`), half }
  },
}

const keptIn = (folder: string): string => join(folder, 'inlästa.json')

const takingBack: KillKind = {
  most: files - 1,
  prepare: async folder => {
    await writeLogs(folder)
    await inStore(officeIn(folder), async store => {
      const batches: string[] = []
      for (let nth = 0; nth < files; nth += 1) batches.push(await readIn(store, folder, nth))
      writeFileSync(keptIn(folder), JSON.stringify(batches))
    })
  },
  begin: async folder => {
    const store = await opened(officeIn(folder))
    const batches = JSON.parse(readFileSync(keptIn(folder), 'utf8')) as string[]
    return {
      next: async nth => {
        const batchId = batches[nth]
        return batchId && (await revertImport(store, batchId, now)) && batchId
      },
      close: () => store.close(),
    }
  },
  look: async (store, acks, folder): Promise<Wrong> => {
    const wrong: { lost: string[]; half: string[] } = { lost: [], half: [] }
    for (const batchId of JSON.parse(readFileSync(keptIn(folder), 'utf8')) as string[]) {
      const brought = await broughtBy(store, batchId)
      if (brought !== whole && brought !== gone) wrong.half.push(`the import ${batchId} has ${brought} of ${whole}`)
      if (brought !== gone && acks.includes(batchId)) wrong.lost.push(`the revert of ${batchId}`)
    }
    return wrong
  },
}

export const killsOfImports = {
  'read a file in': readingIn,
  'take an import back': takingBack,
} satisfies Record<string, KillKind>
