import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createOffice } from '../../db/office'
import { openStore } from '../../db/store'
import { aHub, aPerson, exchangeSurely, type Hub, type HubLaptop, stateOf } from '../hub/hub-laptops'
import { inDatabase, type ServerAddress } from '../hub/postgres-roles'
import type { Tally } from './found'
import type { Place } from './hub-child'
import { login, officeIn } from './offices'

/** A hub and the laptops that share an office by it. */
type Ground = { readonly hub: Hub; readonly places: readonly Place[] }

/** Makes a new office on several laptops, and a hub for it. */
export async function groundIn(base: string, server: ServerAddress, name: string, laptops: number): Promise<Ground> {
  const folder = join(base, name)
  mkdirSync(folder)
  const store = await createOffice(officeIn(folder), login)
  const hub = await aHub(server, store)
  await store.close()
  const places: Place[] = []
  for (let nth = 0; nth < laptops; nth += 1) {
    const file = join(folder, `laptop-${nth}.talan`)
    copyFileSync(officeIn(folder), file)
    places.push({ file, folder: join(folder, `settings-${nth}`), person: await aPerson(hub, `p${nth}`) })
  }
  return { hub, places }
}

/** Opens the laptops, works with them and closes them. */
export async function withLaptops<T>(
  places: readonly Place[],
  work: (laptops: readonly HubLaptop[]) => Promise<T>,
): Promise<T> {
  const laptops: HubLaptop[] = []
  try {
    for (const { file, folder, person } of places)
      laptops.push({ store: await openStore(file, person.name, { laptop: folder }), folder, person })
    return await work(laptops)
  } finally {
    for (const { store } of laptops) await store.close()
  }
}

type Count = { readonly log: string; readonly entries: string; readonly commits: string; readonly numbers: string }

/**
 * Lets all exchange until nothing more comes, and counts what is wrong: rows that were said to be on a disk and are gone, laptops that differ, and
 * commits that the hub has twice or lacks.
 */
export async function settleAndLook(
  { hub, places }: Ground,
  ids: readonly string[],
  to: Tally,
  about: string,
): Promise<void> {
  await withLaptops(places, async laptops => {
    for (let turn = 0; turn < 3; turn += 1) for (const one of laptops) await exchangeSurely(hub, one)
    const [first, ...others] = laptops
    if (!first) return
    const state = JSON.stringify(await stateOf(first.store))
    for (const one of others)
      if (JSON.stringify(await stateOf(one.store)) !== state) to.fault('laptops differ', `${about}: ${one.store.file}`)
    const rows = await first.store.read.selectFrom('organisation').select('id').execute()
    const have = new Set(rows.map(({ id }) => String(id)))
    to.fault('lost', ...ids.filter(id => !have.has(id)).map(id => `${about}: ${id}`))
    to.count('rows said to be on a disk', ids.length)
    const hubs = await inDatabase<Count>(
      hub.server,
      hub.database,
      `select log_id as log, sum(entry_count) as entries, count(*) as commits, count(distinct entry) as numbers
        from talan.sealed_group group by log_id order by log_id`,
    )
    for (const { log, entries, commits, numbers } of hubs) {
      const { count } = await first.store.read
        .selectFrom('change')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('device_id', '=', log)
        .executeTakeFirstOrThrow()
      if (count !== Number(entries) || commits !== numbers)
        to.fault('hub differs', `${about}: log ${log} has ${entries} entries at the hub and ${count} on a laptop`)
    }
    to.count(
      'commits at the hub',
      hubs.reduce((sum, { commits }) => sum + Number(commits), 0),
    )
  })
}
