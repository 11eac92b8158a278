import { programVersion } from '../../db/open-file'
import { integrityOf, officeCounts } from '../../db/queries/office-counts'
import { referenceShape } from '../../db/queries/reference-shape'
import { Refused } from '../../src-shared/domain/refusal'
import { dayInStockholm } from '../../src-shared/domain/stockholm-time'
import type { Command } from './command'
import { withStore } from './with-store'

/** `talan check`: counts what a file holds and has SQLite read all of it. */
export const check: Command = {
  options: [],
  flags: [],
  run: async ({ file }, now) =>
    withStore(file, async ({ read }) => {
      const [counts, integrity] = [await officeCounts(read), await integrityOf(read)]
      if (integrity !== 'ok') throw new Refused({ code: 'store-damaged', file, detail: integrity })
      const shape = await referenceShape(read, dayInStockholm(now))
      const value = { file, schemaVersion: programVersion, ...counts, ...shape, integrity }
      const listed = Object.entries(value).map(
        ([name, count]) => `  ${name}: ${typeof count === 'object' ? JSON.stringify(count) : count}`,
      )
      return { value, sentence: ['Kontorsdatabasen är hel.', ...listed].join('\n') }
    }),
}
