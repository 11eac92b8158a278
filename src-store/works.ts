import { withMe } from '../db/reads/lists/with-me'
import { wordsInNames } from '../db/reads/names/words-in-names'
import { attachFiles } from '../office/attachments/attach-files'
import { copyToOpen } from '../office/attachments/copy-to-open'
import type { PrintPage } from '../office/paper/printing'
import { dayInStockholm } from '../src-shared/days/stockholm-time'
import type { ImportThread } from './imports/import-thread'
import type { longWorks } from './long-works'
import type { Laptop, OpenedOffice } from './opened-office'
import { placeWorks } from './place-works'
import type { SecondPlaceThread } from './second-place-thread'
import type { timelySharing } from './sharing/timely-sharing'
import { sitDown } from './sit-down'
import type { StoreWorks } from './store-works'
import type { timelyBackups } from './timely-backups'

/** What the thread works with. */
type Tools = {
  readonly office: OpenedOffice
  readonly long: ReturnType<typeof longWorks>
  readonly print: PrintPage
  readonly backups: ReturnType<typeof timelyBackups>
  readonly secondPlace: SecondPlaceThread
  readonly sharing: ReturnType<typeof timelySharing>
  readonly imports: ImportThread
  readonly laptop: Laptop
  readonly now: () => Date
}

const salvaging =
  (long: Tools['long'], user: string): StoreWorks['salvage'] =>
  async given => {
    const { salvageOffice } = await import('../office/keeping/salvage-office')
    return long.run('office', watch => salvageOffice({ ...given, user }, watch))
  }

type Writing =
  | 'write-report'
  | 'write-packs'
  | 'write-register'
  | 'write-calendar'
  | 'write-meetings'
  | 'write-briefing'
  | 'write-list'
  | 'copy-rows'
  | 'paper-of'
  | 'write-chart'

/** The works that write a file of what is asked for. */
const writingWorks = ({ office, long, print, now }: Tools): Pick<StoreWorks, Writing> => ({
  'write-report': async ({ folder, language, ...wanted }) => {
    const { writeReport } = await import('../office/reports/write-report')
    return writeReport(office.store(), wanted, folder, language, now())
  },
  'write-packs': async ({ packs, folder, isLocking }) => {
    const { writePacks } = await import('../office/packs/make-packs')
    await office.store().catchUp()
    return long.run('packs', watch => writePacks(office.store(), packs, folder, isLocking, now(), print, watch))
  },
  'write-register': async ({ register, folder }) => {
    const { writeRegister } = await import('../office/extracts/write-extract')
    return writeRegister(office.store(), register, folder, now())
  },
  'write-calendar': async ({ language, folder }) => {
    const { writeCalendar } = await import('../office/extracts/write-extract')
    return writeCalendar(office.store().read, language, folder, now())
  },
  'write-meetings': async ({ meetings, folder }) => {
    const { writeMeetings } = await import('../office/extracts/write-meetings')
    return writeMeetings(office.store().read, meetings, folder, now())
  },
  'write-briefing': async ({ versionId, format, folder }) => {
    const { writeBriefing } = await import('../office/briefings/write-briefing')
    return writeBriefing(office.store().read, versionId, [format], folder, print)
  },
  'write-list': async ({ list }) => {
    const { writeList } = await import('../office/lists/write-list')
    const { read, doer } = office.store()
    const query = await withMe(read, doer(), list.query)
    return long.run('list', watch => writeList(read, { ...list, query }, dayInStockholm(now()), watch))
  },
  'copy-rows': async wanted => {
    const { copyRows } = await import('../office/lists/copy-rows')
    const { read, doer } = office.store()
    const query = await withMe(read, doer(), wanted.query)
    return copyRows(read, { ...wanted, query }, dayInStockholm(now()))
  },
  'paper-of': async wanted => {
    const { read, doer } = office.store()
    const today = dayInStockholm(now())
    switch (wanted.of) {
      case 'list': {
        const { listPaper } = await import('../office/lists/list-paper')
        return listPaper(read, { ...wanted, query: await withMe(read, doer(), wanted.query) }, today)
      }
      case 'interaction': {
        const { interactionPaper } = await import('../office/log/interaction-paper')
        return interactionPaper(read, wanted.id, wanted.language)
      }
      case 'briefing': {
        const { briefingToPrint } = await import('../office/briefings/write-briefing')
        return briefingToPrint(read, wanted.versionId)
      }
    }
  },
  'write-chart': async ({ chart }) => {
    const { writeChart } = await import('../office/files/write-chart')
    return writeChart(chart)
  },
})

type AboutSharing =
  | 'sharing-state'
  | 'exchange'
  | 'share'
  | 'share-at-hub'
  | 'new-code'
  | 'revoke'
  | 'leave-sharing'
  | 'join-office'
  | 'join-at-hub'

/** The works about the folder or the hub that an office is shared through. */
const sharingWorks = ({ sharing, long }: Tools): Pick<StoreWorks, AboutSharing> => ({
  'sharing-state': () => sharing.state(),
  exchange: () => sharing.exchange(),
  share: ({ folder }) => sharing.share(folder),
  'share-at-hub': given => sharing.shareAtHub(given),
  'new-code': () => sharing.newCode(),
  revoke: ({ id }) => sharing.revoke(id),
  'leave-sharing': () => sharing.leave(),
  'join-office': given => long.run('office', watch => sharing.join(given, watch)),
  'join-at-hub': given => long.run('office', watch => sharing.joinAtHub(given, watch)),
})

/**
 * All that the store thread does besides answering questions. Code that writes files is loaded when there is a file to write: on most days
 * there is none.
 */
export function storeWorks(tools: Tools): StoreWorks {
  const { office, long, backups, secondPlace, imports, laptop, now } = tools
  return {
    open: office.open,
    sit: ({ staffId }) => sitDown(office.store(), staffId),
    ...writingWorks(tools),
    import: async ({ source, file }) => {
      const { importOffice } = await import('../office/keeping/import-office')
      return long.run('office', watch => importOffice(source, file, laptop.user, now(), watch))
    },
    salvage: salvaging(long, laptop.user),
    'write-archive': async ({ folder }) => {
      const { writeArchive } = await import('../office/keeping/write-archive')
      const { file, requireInPlace } = office.store()
      // The archive is read from the path, so the file there must be the open one.
      requireInPlace()
      return long.run('archive', watch => writeArchive(file, folder, watch))
    },
    'copy-office': async ({ file }) => {
      await office.store().copyTo(file)
      return null
    },
    'back-up': async () => {
      office.store().requireInPlace()
      return backups.now()
    },
    backups: async ({ file }) => {
      const { listBackups } = await import('../office/keeping/backups/list-backups')
      return listBackups(file)
    },
    'restore-effect': async ({ file, copy }) => {
      const { restoreEffect } = await import('../office/keeping/backups/compare-backup')
      return restoreEffect(file, copy)
    },
    restore: async ({ file, copy }) => {
      const { restoreBackup } = await import('../office/keeping/backups/restore-backup')
      await backups.leave()
      await office.close()
      return restoreBackup({ file, copy, user: laptop.user }, now())
    },
    ...placeWorks({ backups, secondPlace, laptop, now }),
    'read-import': given => imports.have('read-import', given),
    'unwritten-import': given => imports.have('unwritten-import', given),
    'write-unwritten': given => imports.have('write-unwritten', given),
    ...sharingWorks(tools),
    'names-among': ({ words }) => wordsInNames(office.store().read, words),
    attach: ({ subject, files }) => attachFiles(office.store(), subject, files),
    'copy-attachment': ({ id, folder }) => copyToOpen(office.store(), id, folder),
    'cancel-work': async ({ what }) => {
      long.callOff(what)
      imports.callOff(what)
      return null
    },
    close: async () => {
      await office.close()
      return null
    },
  }
}
