import { asReader } from '../../../db/read-sql'
import { importBatch, importBatches } from '../../../db/reads/imports/import-batches'
import type { Reader, Writer } from '../../../db/schema'
import { type KeptContactMap, keptContactMap } from '../../../src-shared/imports/contact-map'
import type { ShownBatch, ShownMap } from '../../../src-shared/imports/import-batch'
import { type LogMap, logMap } from '../../../src-shared/imports/log-map'
import { Refused } from '../../../src-shared/refusals/refusal'
import { decidedText } from '../reading/decode-text'
import { boundedBytes } from '../reading/files/bounded-bytes'
import { unreadableRefusal } from './read-for-import'

/** A map of the columns of a table, as it is kept. */
export type KeptMap = LogMap | KeptContactMap

/** The most bytes of a file with a map: far more than a thousand columns take. */
const mostMapBytes = 1024 * 1024

/** How many earlier imports are looked through for a map. */
const mostLooked = 50

/** Returns the map in a value that may be one; undefined if it is none. */
function mapIn(given: unknown): KeptMap | undefined {
  const log = logMap.safeParse(given)
  return log.success ? log.data : keptContactMap.safeParse(given).data
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Returns the maps of the latest imports with the import that each was last used for, the latest first. */
async function latestMaps(db: Reader): Promise<readonly { readonly map: KeptMap; readonly batch: ShownBatch }[]> {
  const seen = new Set<string>()
  return (await importBatches(db, mostLooked)).flatMap(batch => {
    const map = batch.map === null || seen.has(batch.map) ? undefined : mapIn(parsedJson(batch.map))
    if (!map || batch.map === null) return []
    seen.add(batch.map)
    return [{ map, batch }]
  })
}

/** Returns the maps of the latest imports, the latest first. */
export const keptMaps = async (db: Reader): Promise<readonly KeptMap[]> => (await latestMaps(db)).map(({ map }) => map)

/** Returns the same maps as the user sees them. */
export const shownMaps = async (db: Reader): Promise<readonly ShownMap[]> =>
  (await latestMaps(db)).map(({ map, batch: { id, name, readAt } }) => ({
    batchId: id,
    name,
    readAt,
    kind: map.kind,
    columns: map.columns.map(({ header, which, field }) => ({ header, which, field })),
  }))

/** Forgets the map that an import was made with, so that no table is read by it again. Refuses an import that has none. */
export async function forgetMap(db: Writer, batchId: string): Promise<void> {
  const batch = await importBatch(asReader(db), batchId)
  if (!batch || batch.map === null) throw new Refused({ code: 'unknown-id', what: 'action', id: batchId })
  await db.updateTable('import_batch').set({ map: null }).where('map', '=', batch.map).execute()
}

/** Reads a map from the text of a file. Throws the refusal of a text that is none, with the place in it. */
function readMap(text: string, file: string): KeptMap {
  const given = parsedJson(text)
  const map = mapIn(given)
  if (map) return map
  if (given === undefined) throw new Refused({ code: 'import-map', file, problem: 'not-json', where: '' })
  const isOfContacts = typeof given === 'object' && given !== null && 'kind' in given && given.kind === 'contacts'
  const { error } = (isOfContacts ? keptContactMap : logMap).safeParse(given)
  const where = error?.issues[0]?.path.join('.') ?? ''
  throw new Refused({ code: 'import-map', file, problem: 'not-a-map', where })
}

/** Reads a map from a file. Throws the refusal of a file that cannot be read, or is no map. */
export function readMapFile(file: string): KeptMap {
  try {
    return readMap(decidedText(boundedBytes(file, mostMapBytes)).text, file)
  } catch (error) {
    const refusal = unreadableRefusal(file, error)
    throw refusal ? new Refused(refusal) : error
  }
}

/** Returns the text that a map is kept as in a file. Reading it gives the same map. */
export const mapText = (map: KeptMap): string => `${JSON.stringify(map, null, 2)}\n`
