import { importOf } from '../office/imports/in-progress/import-of'
import type { OpenedOffice } from './opened-office'
import type { StoreWorks } from './store-works'

/** The works about the import in progress that need a file. */
export const importWorks = (
  office: OpenedOffice,
  now: () => Date,
): Pick<StoreWorks, 'read-import' | 'unwritten-import' | 'write-unwritten'> => ({
  'read-import': async ({ file, how, language }) => (await importOf(office.store())).start(file, how, language, now()),
  'unwritten-import': async () => ({ name: (await importOf(office.store())).outcome.plan.source.name }),
  'write-unwritten': async ({ folder, name, language }) => {
    const { writeUnwritten } = await import('../office/imports/in-progress/unwritten-rows')
    return writeUnwritten((await importOf(office.store())).outcome, folder, name, language)
  },
})
