import { parentPort, workerData } from 'node:worker_threads'
import { rebuild } from '../db/derived/mend-derived'
import { noteDamage } from '../db/file/known-damage'
import { refusalOf } from '../db/file/open-file'
import { clearLeft } from '../office/keeping/clear-left'
import type { Answer } from '../src-shared/ipc/contract'
import { storeContract } from '../src-shared/ipc/store-contract'
import type { LongWork, WorkProgress } from '../src-shared/program/work-progress'
import type { Refusal } from '../src-shared/refusals/refusal'
import { answer, type ReportBug, refusing } from './answer'
import { watchingFile } from './file-watch'
import { caringWhenIdle } from './idle-care'
import { importThread } from './imports/import-thread'
import { takenBackIn } from './imports/taken-back-in'
import { longWorks } from './long-works'
import { type Laptop, type OpenedOffice, openedOffice } from './opened-office'
import { dropLeftUnpacked } from './place-works'
import { printingThrough } from './print-through'
import { requestsUnderWay } from './requests-under-way'
import { secondPlaceThread } from './second-place-thread'
import { askedKeys } from './sharing/asked-keys'
import { sharingThread } from './sharing/sharing-thread'
import { tellingOfSharing } from './sharing/telling-of-sharing'
import { timelySharing } from './sharing/timely-sharing'
import type { AskRequest, StoreMessage, StoreReply } from './store-messages'
import type { WorkName, WorkRequest } from './store-works'
import { tellingOfCopies } from './telling-of-copies'
import { timelyBackups } from './timely-backups'
import { storeWorks } from './works'

/** This thread owns the open file. It is apart from the main one, so that no query, however long, can freeze typing. */
const laptop = workerData as Laptop
const now = () => new Date()
const reply = (message: StoreReply) => parentPort?.postMessage(message)
const detailOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
const reportBug: ReportBug = (reference, channel, error) =>
  reply({ bug: { reference, channel, detail: detailOf(error) } })

const requests = requestsUnderWay()
const idle = caringWhenIdle(requests)
const printing = printingThrough(reply)
const secondPlace = secondPlaceThread()
const backups = timelyBackups(laptop.user, secondPlace, tellingOfCopies(reply, reportBug))
const keys = askedKeys(asked => reply({ keys: asked }))
const toldRefusal = (error: unknown): Refusal => {
  const told = refusing(error, 'sharing:exchange', reportBug)
  return told.ok ? { code: 'store-stopped' } : told.refusal
}
const sharing = timelySharing({
  laptop,
  thread: sharingThread(keys.store),
  told: tellingOfSharing(sharing => reply({ sharing })),
  refusalOf: toldRefusal,
})
const watch = watchingFile(requests, (file, { faults, differing, seals, wrong, isRecounted }) => {
  noteDamage(file, faults.length + differing.length > 0, laptop.laptop)
  reply({ checked: { file, faults, differing, seals, isRecounted: isRecounted && wrong.length === 0 } })
  const store = office.current()
  // If this fails, for instance on a full disk, the next opening finds the fault again.
  if (store?.file === file) void rebuild(store, wrong).catch(() => undefined)
})
const tellOfWork = (work: LongWork, progress: WorkProgress | null) => reply({ work, progress })
const long = longWorks(tellOfWork)
const imports = importThread(laptop.user, tellOfWork)
const around = {
  beforeClosing: () => Promise.all([idle.stop(), watch.stop(), backups.stop(), sharing.stop(), imports.stop()]),
  // Sent first, because the main process then waits longer.
  rescuing: () => reply({ rescuing: true }),
  lost: lost => reply({ lost }),
  elsewhere: store => ({
    brokenByMerging: () => sharing.broken(),
    readIn: imports.handlers,
    takeBack: takenBackIn(imports, store, now),
  }),
  opened: (opening, store, turns) => {
    watch.opened(opening)
    sharing.opened(store, turns)
    imports.opened(store, turns)
    // What fails here is tried again at the next look.
    void backups.opened(store, opening.place).catch(() => undefined)
  },
} satisfies Parameters<typeof openedOffice>[2]
const office: OpenedOffice = openedOffice(laptop, now, around)
dropLeftUnpacked(laptop)
const works = storeWorks({
  office,
  long,
  print: printing.print,
  backups,
  secondPlace,
  sharing,
  imports,
  laptop,
  now,
})

async function asked({ ask, input }: AskRequest): Promise<Answer<unknown>> {
  await office.store().catchUp()
  return answer(ask, storeContract, office.handlers(), input, reportBug)
}

const done = async <W extends WorkName>(request: WorkRequest<W>): Promise<Answer<unknown>> => ({
  ok: true,
  value: await works[request.do](request.given),
})

// Nothing waits for it: a folder on a disk that does not answer may take long.
void clearLeft().catch(() => undefined)

parentPort?.on('message', async (data: StoreMessage) => {
  if ('laidOut' in data) return printing.laidOut(data.laidOut)
  if ('printed' in data) return printing.printed(data.printed)
  if ('keysDone' in data) return keys.answered(data.keysDone)
  const { id, request } = data
  const name = 'ask' in request ? request.ask : request.do
  const rest = () => {
    const store = office.current()
    if (!store || name === 'close') return
    idle.asked(store)
    watch.asked()
  }
  rest()
  const refused = (error: unknown): Answer<never> => {
    const file = office.current()?.file
    return refusing(file === undefined ? error : refusalOf(file, error), name, reportBug)
  }
  const answered = await requests.during(() => ('ask' in request ? asked(request) : done(request)).catch(refused))
  reply({ id, answer: answered })
  rest()
})
