import { lockedSinceMarked } from '../../db/reads/packs/locked-since-marked'
import { checkPacks } from '../../db/reads/packs/pack-check'
import { periodOfPack } from '../../db/reads/packs/pack-scope'
import { officeSettings } from '../../db/reads/records/office-settings'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { PackChannel } from '../../src-shared/ipc/channels'
import { lastFullQuarter } from '../../src-shared/packs/pack-period'
import { chooseCounterparts, chooseLogo } from '../packs/choose-for-packs'
import { lockedPacks, unlockPack } from '../packs/lock-pack'
import { makePack } from '../packs/make-packs'
import type { Context, Handlers } from './handlers'

/** Packs: what to mend before they are made, how each would read, and which are locked. */
export function packHandlers({ store, now }: Context): Handlers<PackChannel> {
  const today = () => dayInStockholm(now())
  const periodOf = (text: string) => periodOfPack(store.read, text, today())
  return {
    'pack:check': async ({ period = lastFullQuarter(today()) }) =>
      checkPacks(store.read, await periodOf(period), today()),
    'pack:preview': async ({ period, partnerId, language }) => {
      const wanted = await periodOf(period)
      const { content, lockId } = await store.snapshot(read =>
        makePack(read, wanted, partnerId, language, now(), { storeFile: store.file }),
      )
      return { ...content, lockId }
    },
    'pack:settings': () => officeSettings(store.read),
    'pack:choose-counterparts': ({ form }) => chooseCounterparts(store, form),
    'pack:choose-logo': ({ organisationId, attachmentId }) => chooseLogo(store, organisationId, attachmentId),
    'pack:list': () => lockedPacks(store.read),
    'pack:since-marked': ({ ids }) => lockedSinceMarked(store.read, ids),
    'pack:unlock': async ({ id, reason }) => {
      await store.change(db => unlockPack(db, id, reason, now()))
      return {}
    },
  }
}
