import type { Writer } from '../../db/schema'
import { putDemo } from '../../office/demo/put-demo'
import { writtenDemo } from '../../office/demo/written-demo'

/** Loads the demo office as it is written: not moved, and without the doubles. The expected counts were worked out for it. */
export const loadWrittenDemo = async (db: Writer, now: Date): Promise<void> => putDemo(db, await writtenDemo(), now)
