import { hostname } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { refusalOf } from '../../db/file/open-file'
import { officeId, seatIn } from '../../db/reads/home/current-user'
import { brokenRows, type RowKey } from '../../db/rules/broken-rows'
import { openStoreAsGuest, type Store } from '../../db/store'
import { brokenAmong } from '../../office/sharing/broken-among'
import { exchangeWatched } from '../../office/sharing/exchange'
import { hubGiven } from '../../office/sharing/hub/hub-address'
import { joinAtHub } from '../../office/sharing/hub/hub-copy'
import { leaveHub, nameOfPassword, sharedByHub } from '../../office/sharing/hub/hub-place'
import { exchangeWithOwnHub, shareAtHub } from '../../office/sharing/hub/share-at-hub'
import { joinOffice } from '../../office/sharing/join-office'
import { leaveSharedOffice } from '../../office/sharing/leave-sharing'
import { nameOfKeys } from '../../office/sharing/own-keys'
import { invite, shareOffice } from '../../office/sharing/share-office'
import { contentsAwaited } from '../../office/sharing/shared-contents'
import { type Laptop, type Sharing, sharingOf, withLearnedKeys } from '../../office/sharing/sharing'
import { shutOutComputer } from '../../office/sharing/shut-out-computer'
import { gentlePace } from '../../office/sharing/taking-in/pace'
import type { ExchangeWatch } from '../../office/sharing/taking-in/take-piece'
import { noHub } from '../../src-shared/program/sharing'
import type { WorkStep } from '../../src-shared/program/work-progress'
import { goBehindQuestions } from '../behind-questions'
import { toldError } from '../told-error'
import { askedKeys } from './asked-keys'
import type { ExchangeDone, SharingJob, SharingJobs, SharingSaid, ToSharing } from './sharing-jobs'

goBehindQuestions()

const wanted = workerData as SharingJob
const { file, user, laptop: folder, seat, turns } = wanted.office
const say = (said: SharingSaid) => parentPort?.postMessage(said)
const keys = askedKeys(asked => say({ keys: asked }))
const calledOff = new AbortController()
parentPort?.on('message', (to: ToSharing) => {
  if ('keysDone' in to) keys.answered(to.keysDone)
  else calledOff.abort()
})

const laptop: Laptop = { keyStore: keys.store, folder }
const watch: ExchangeWatch = { pace: gentlePace(), came: entries => say({ came: entries }) }

/** Does some work in the office as a guest beside the thread that owns the file. */
async function inOffice<T>(work: (store: Store) => Promise<T>): Promise<T> {
  if (turns === null) throw new Error('an office that is open has its turns')
  const store = await openStoreAsGuest(file, user, turns)
  try {
    if (seat) store.sit(seat)
    return await work(store)
  } catch (error) {
    throw refusalOf(file, error)
  } finally {
    await store.close()
  }
}

const shared = <T>(work: (sharing: Sharing) => Promise<T>): Promise<T> =>
  inOffice(async store => {
    const sharing = await sharingOf(store, laptop)
    const areKeysProtected = await keys.store.isProtected(nameOfKeys(sharing.office))
    say({ opened: { device: sharing.own.device, areKeysProtected } })
    return work(sharing)
  })

type ToExchange = SharingJobs['exchange']['given']

/** Says whether the system protects the password at the hub, if there is one. */
async function tellOfPassword(store: Store): Promise<void> {
  const place = sharedByHub(file, laptop)
  if (!place) return
  const areKeysProtected = await keys.store.isProtected(nameOfPassword(await officeId(store.read), place))
  say({ opened: { device: undefined, areKeysProtected } })
}

/** Exchanges by the hub that the office is shared by. */
const exchangedAtHub = (before: ToExchange['broken']): Promise<ExchangeDone> =>
  inOffice(async store => {
    await tellOfPassword(store)
    const did = await exchangeWithOwnHub(store, laptop, watch)
    const { problems, mayWrite, minutesAhead } = did
    const broken = await brokenAfter(store, did, before)
    return { problems, broken, awaited: await contentsAwaited(store), atHub: { mayWrite, minutesAhead } }
  })

const exchangedThroughFolder = (before: ToExchange['broken'], now: Date): Promise<ExchangeDone> =>
  shared(async sharing => {
    const did = await exchangeWatched(sharing, now, now, watch)
    const broken = await brokenAfter(sharing.store, did, before)
    return { problems: did.problems, awaited: did.attachments.awaited, broken, atHub: noHub }
  })

/** Looks for rows that break a rule: through the whole office the first time, then among those that came and those that were broken. */
async function brokenAfter(
  { read }: Store,
  { touched }: { readonly touched: readonly RowKey[] },
  before: ToExchange['broken'],
): Promise<ExchangeDone['broken']> {
  const rows = before === null ? await brokenRows(read) : await brokenAmong(read, [...before, ...touched])
  return rows.map(({ table, id }) => ({ table, id }))
}

async function work(): Promise<unknown> {
  const now = new Date()
  switch (wanted.job) {
    case 'exchange':
      return sharedByHub(file, laptop)
        ? exchangedAtHub(wanted.given.broken)
        : exchangedThroughFolder(wanted.given.broken, now)
    case 'share':
      return inOffice(store => {
        const who = { name: hostname(), staffId: store.doer().seat?.staffId ?? null }
        return shareOffice(store, wanted.given.folder, laptop, who, now)
      })
    case 'new-code':
      return shared(async sharing => {
        await exchangeWatched(sharing, now, now, watch)
        return invite(await withLearnedKeys(sharing), now)
      })
    case 'revoke':
      await shared(sharing => shutOutComputer(sharing, wanted.given.id, now))
      return null
    case 'share-at-hub':
      return inOffice(async store => {
        const done = await shareAtHub(store, hubGiven(wanted.given), laptop, watch)
        await tellOfPassword(store)
        return done
      })
    case 'leave':
      await inOffice(store =>
        sharedByHub(file, laptop) ? leaveHub(store, laptop) : leaveSharedOffice(store, laptop, now),
      )
      return null
    case 'join': {
      const joining = { ...wanted.given, file, name: hostname(), user }
      const whose = async (store: Store) => (await seatIn(store.read, user, {}))?.staffId ?? null
      const how = { signal: calledOff.signal, tell: (step: WorkStep) => say({ step }) }
      const store = await joinOffice(joining, laptop, whose, now, how)
      await store.close()
      return null
    }
    case 'join-at-hub': {
      const how = { laptop, signal: calledOff.signal, tell: (step: WorkStep) => say({ step }) }
      const store = await joinAtHub(file, hubGiven(wanted.given), user, how)
      await store.close()
      return null
    }
  }
}

/** Works on the shared folder or the hub in a separate thread, so that a slow one or much that is new keeps no question waiting. */
const said = await work().then((done): SharingSaid => ({ done }), toldError)
say(said)
// The thread would otherwise wait for what is said to it.
parentPort?.unref()
