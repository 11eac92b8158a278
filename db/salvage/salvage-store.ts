import { Kysely } from 'kysely'
import type { NotHad } from '../../src-shared/program/salvage'
import type { WorkWatch } from '../../src-shared/program/work-progress'
import { createFile } from '../file/open-file'
import { migrate } from '../migrate'
import { migrations } from '../migrations'
import { sealEveryDevice } from '../seals/seal-entries'
import { dialectOn } from '../statement-cache'
import { openStore } from '../store'
import { rest, stopIfCalledOff } from '../work-step'
import { openDamaged } from './damaged-source'
import { type Filled, fillSalvaged, recordTheSalvage } from './fill-salvaged'
import { chainEnds } from './salvaged-seals'

/**
 * Writes what can be read of a damaged store into a new file, which must not be there, and derives what is derived. The damaged file is not
 * changed. Returns what came of it.
 */
export async function salvageStore(file: string, target: string, user: string, watch: WorkWatch): Promise<Filled> {
  const source = await openDamaged(file, target)
  let filled: Filled
  try {
    const raw = createFile(target)
    try {
      await migrate(raw, Object.fromEntries(Object.entries(migrations).slice(0, source.version)))
      raw.exec('begin immediate')
      const { lost, ...found } = await fillSalvaged(source, raw, user, watch)
      raw.exec('commit')
      const kept = chainEnds(raw)
      await migrate(raw)
      await sealEveryDevice(new Kysely({ dialect: dialectOn(raw) }))
      const differing = raw.transaction(() => recordTheSalvage(raw, lost, kept)).immediate()
      const isTold = ({ table, id, field }: NotHad) =>
        found.notHad.some(other => other.table === table && other.id === id && other.field === field)
      filled = { ...found, notHad: [...found.notHad, ...differing.filter(one => !isTold(one))] }
    } finally {
      raw.close()
    }
  } finally {
    source.close()
  }
  await (await openStore(target, user, { between: () => rest(watch), laptop: null })).close()
  stopIfCalledOff(watch)
  return filled
}
