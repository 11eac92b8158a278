import { existsSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { rebuild } from '../db/derived/mend-derived'
import { goneFrom } from '../db/file/in-place'
import { isLeftBeside } from '../db/file/left-beside'
import { refusalOf } from '../db/file/open-file'
import { createOffice } from '../db/office'
import { seatIn } from '../db/reads/home/current-user'
import { withMe } from '../db/reads/lists/with-me'
import { openStore, type Store } from '../db/store'
import { attachFiles } from '../office/attachments/attach-files'
import { copyToOpen } from '../office/attachments/copy-to-open'
import type { Handlers } from '../office/questions/handlers'
import { storeHandlers } from '../office/questions/store-handlers'
import { dayInStockholm } from '../src-shared/days/stockholm-time'
import type { Answer } from '../src-shared/ipc/contract'
import { storeContract } from '../src-shared/ipc/store-contract'
import { Refused } from '../src-shared/refusals/refusal'
import { answer, type ReportBug, refusing } from './answer'
import { watchingFile } from './file-watch'
import { caringWhenIdle } from './idle-care'
import { longWorks } from './long-works'
import { printingThrough } from './print-through'
import { sitDown } from './sit-down'
import type { StoreMessage, StoreReply, StoreRequest } from './store-messages'

/**
 * The thread that owns the open file: apart from the main one, so that no query, however long, can freeze typing. What writes files is
 * read when there is one to write: on most days there is none.
 */
const user = workerData as string
const now = () => new Date()
const reply = (message: StoreReply) => parentPort?.postMessage(message)
const detailOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
const reportBug: ReportBug = (reference, channel, error) =>
  reply({ bug: { reference, channel, detail: detailOf(error) } })

type OpenRequest = Extract<StoreRequest, { do: 'open' }>

let store: Store | undefined
let handlers: Handlers | undefined
const idle = caringWhenIdle()
const printing = printingThrough(reply)
const works = longWorks((work, progress) => reply({ work, progress }))
const watch = watchingFile((file, { faults, wrong, isRecounted }) => {
  reply({ checked: { file, faults, isRecounted: isRecounted && wrong.length === 0 } })
  // Should it not go, as on a full disk, the next opening finds it again.
  if (store?.file === file) void rebuild(store, wrong).catch(() => undefined)
})

function opened(): Store {
  if (!store) throw new Refused({ code: 'store-stopped' })
  return store
}

/** One after the other: the first one, which may have to make a new office, must not take the place of what was chosen meanwhile. */
let openings: Promise<unknown> = Promise.resolve()
function openInTurn(wanted: OpenRequest): Promise<string> {
  const opening = openings.then(() => open(wanted))
  openings = opening.catch(() => undefined)
  return opening
}

/** Closes the store in use, for another one or for good. One that has lost its file is told of, so that nobody is left to find it. */
async function closeStore(): Promise<void> {
  await Promise.all([idle.stop(), watch.stop()])
  if (!store) return
  // Told first, for the main process waits longer then: such an office is written to a new file before it is closed.
  if (goneFrom(store)) reply({ rescuing: true })
  const { lost } = await store.close()
  store = undefined
  handlers = undefined
  if (lost) reply({ lost })
}

/**
 * The store in use is closed only when the new one is open, so that a wrong file leaves the office as it was. The exception is the very file
 * that is open, moved meanwhile: two connections to it share what SQLite remembers of its log, and each looks for the log at a path of its own.
 */
async function open({ file, create, seats, isRecountDue }: OpenRequest): Promise<string> {
  const isNew = create === 'always' || (create === 'if-missing' && !existsSync(file) && !isLeftBeside(file))
  if (!isNew && store?.liesAlsoAt(file)) await closeStore()
  const next = isNew ? await createOffice(file, user) : await openStore(file, user)
  const seat = await seatIn(next.read, user, seats)
  if (seat) next.sit(seat)
  await closeStore()
  store = next
  handlers = storeHandlers({ store, now })
  watch.opened({ file, isRecountDue })
  return file
}

async function serve(request: StoreRequest): Promise<Answer<unknown>> {
  switch (request.do) {
    case 'ask': {
      await opened().catchUp()
      if (!handlers) throw new Refused({ code: 'store-stopped' })
      return answer(request.channel, storeContract, handlers, request.input, reportBug)
    }
    case 'open':
      return { ok: true, value: await openInTurn(request) }
    case 'sit':
      return { ok: true, value: await sitDown(opened(), request.staffId) }
    case 'write-report': {
      const { writeReport } = await import('../office/reports/write-report')
      return { ok: true, value: await writeReport(opened().read, request, request.folder, request.language, now()) }
    }
    case 'write-packs': {
      const { writePacks } = await import('../office/packs/make-packs')
      await opened().catchUp()
      const { packs, folder, isLocking } = request
      const value = await works.run('packs', watch =>
        writePacks(opened(), packs, folder, isLocking, now(), printing.print, watch),
      )
      return { ok: true, value }
    }
    case 'cancel-work':
      works.callOff(request.what)
      return { ok: true, value: null }
    case 'write-register': {
      const { writeRegister } = await import('../office/extracts/write-extract')
      return { ok: true, value: await writeRegister(opened().read, request.register, request.folder, now()) }
    }
    case 'write-calendar': {
      const { writeCalendar } = await import('../office/extracts/write-extract')
      return { ok: true, value: await writeCalendar(opened().read, request.language, request.folder, now()) }
    }
    case 'write-briefing': {
      const { writeBriefing } = await import('../office/briefings/write-briefing')
      const { versionId, format, folder } = request
      return { ok: true, value: await writeBriefing(opened().read, versionId, [format], folder, printing.print) }
    }
    case 'attach':
      return { ok: true, value: await attachFiles(opened(), request.subject, request.files) }
    case 'copy-attachment':
      return { ok: true, value: await copyToOpen(opened(), request.id, request.folder) }
    case 'write-list': {
      const { writeList } = await import('../office/lists/write-list')
      const { read, doer } = opened()
      const list = { ...request.list, query: await withMe(read, doer(), request.list.query) }
      const today = dayInStockholm(now())
      return { ok: true, value: await works.run('list', watch => writeList(read, list, today, watch)) }
    }
    case 'import': {
      const { importOffice } = await import('../office/keeping/import-office')
      const { source, file } = request
      return { ok: true, value: await works.run('office', watch => importOffice(source, file, user, now(), watch)) }
    }
    case 'write-archive': {
      const { writeArchive } = await import('../office/keeping/write-archive')
      const { file, requireInPlace } = opened()
      // The archive is read from the path, so the file there must be the open one.
      requireInPlace()
      return { ok: true, value: await works.run('archive', watch => writeArchive(file, request.folder, watch)) }
    }
    case 'write-chart': {
      const { writeChart } = await import('../office/files/write-chart')
      return { ok: true, value: await writeChart(request.chart) }
    }
    case 'copy-office':
      await opened().copyTo(request.file)
      return { ok: true, value: null }
    case 'close': {
      await closeStore()
      return { ok: true, value: null }
    }
  }
}

parentPort?.on('message', async (data: StoreMessage) => {
  if ('printed' in data) return printing.printed(data.printed)
  const { id, request } = data
  if (store && request.do !== 'close') {
    idle.asked(store)
    watch.asked()
  }
  const refused = (error: unknown) => refusing(store ? refusalOf(store.file, error) : error, request.do, reportBug)
  reply({ id, answer: await serve(request).catch(refused) })
})
