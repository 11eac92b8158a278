import { checkAttachments } from '../../db/attachments/check-attachments'
import { attachmentFolder } from '../../db/attachments/content-files'
import { programVersion } from '../../db/program-version'
import { integrityOf, officeCounts } from '../../db/queries/office-counts'
import { referenceShape } from '../../db/queries/reference-shape'
import { Refused } from '../../src-shared/domain/refusal'
import { dayInStockholm } from '../../src-shared/domain/stockholm-time'
import type { Command } from './command'
import { withStore } from './with-store'

/** `talan check`: counts what a file holds, has SQLite read all of it, and reads every attached file. */
export const check: Command = {
  options: [],
  flags: [],
  run: async ({ file }, now) =>
    withStore(file, async ({ read }) => {
      const [counts, integrity] = [await officeCounts(read), await integrityOf(read)]
      if (integrity !== 'ok') throw new Refused({ code: 'store-damaged', file, detail: integrity })
      const files = await checkAttachments(read, file)
      if (files.missing.length + files.altered.length > 0)
        throw new Refused({ code: 'attachments-lost', folder: attachmentFolder(file), ...files })
      const shape = await referenceShape(read, dayInStockholm(now))
      const value = { file, schemaVersion: programVersion, ...counts, ...shape, integrity, ...files }
      const listed = Object.entries(value).map(
        ([name, count]) => `  ${name}: ${typeof count === 'object' ? JSON.stringify(count) : count}`,
      )
      return { value, sentence: ['Kontorsdatabasen är hel.', ...listed].join('\n') }
    }),
}
