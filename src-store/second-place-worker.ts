import { parentPort, workerData } from 'node:worker_threads'
import { copyToPlace } from '../office/keeping/second-place/copy-to-place'
import { makePlaceKey } from '../office/keeping/second-place/place-key'
import { unpackCopy } from '../office/keeping/second-place/unpack-copy'
import { Refused } from '../src-shared/refusals/refusal'
import type { PlaceDone, PlaceJob } from './place-jobs'

const work = async (wanted: PlaceJob): Promise<unknown> => {
  if (wanted.job === 'copy') return copyToPlace(wanted.given, new Date())
  if (wanted.job === 'unpack') return unpackCopy(wanted.given)
  return makePlaceKey(wanted.given.folder, wanted.given.passphrase, wanted.given.work)
}

/** Works on a second place in a separate thread: a slow stick or a network that is away keeps no question waiting. */
const said = await work(workerData as PlaceJob).then(
  (done): PlaceDone => ({ done }),
  (error: unknown): PlaceDone => ({
    fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    refusal: error instanceof Refused ? error.refusal : undefined,
  }),
)
parentPort?.postMessage(said)
