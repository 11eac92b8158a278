import type { Store } from '../../db/store'
import { importOf } from '../../office/imports/in-progress/import-of'
import { takeBackAction } from '../../office/log/undo/take-back-action'
import { readInHandlers } from '../../office/questions/read-in'
import type { ImportWorks } from './import-jobs'

/** The jobs of the import thread, on the store that it has opened. */
export const importWorks = (store: Store, now: () => Date): ImportWorks => ({
  ...readInHandlers({ store, now }),
  'read-import': async ({ file, how, language }) => (await importOf(store)).start(file, how, language, now()),
  'unwritten-import': async () => ({ name: (await importOf(store)).outcome.plan.source.name }),
  'write-unwritten': async ({ folder, name, language }) => {
    const { writeUnwritten } = await import('../../office/imports/in-progress/unwritten-rows')
    return writeUnwritten((await importOf(store)).outcome, folder, name, language)
  },
  'take-back': ({ actionId, mostNamed }) => takeBackAction(store, actionId, now(), mostNamed),
})
