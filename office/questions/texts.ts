import { requireRow } from '../../db/reads/names/known-rows'
import { periodOfPack } from '../../db/reads/packs/pack-scope'
import { earlierTexts } from '../../db/reads/packs/text-marks'
import { textProposals } from '../../db/reads/packs/text-proposals'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { TextChannel } from '../../src-shared/ipc/channels'
import { readTexts } from '../packs/texts/read-texts'
import { writeTexts } from '../packs/texts/write-texts'
import type { Context, Handlers } from './handlers'

/** The words that people write for packs: what is written, what could be, and how it was worded before. */
export function textHandlers({ store, now }: Context): Handlers<TextChannel> {
  const periodOf = (text: string) => periodOfPack(store.read, text, dayInStockholm(now()))
  return {
    'texts:read': async ({ period, partnerId }) => {
      const wanted = await periodOf(period)
      return store.snapshot(read => readTexts(read, wanted, partnerId))
    },
    'texts:propose': async ({ period, partnerId }) => {
      const wanted = await periodOf(period)
      if (partnerId !== null) await requireRow(store.read, 'partner', partnerId)
      return store.snapshot(read => textProposals(read, { period: wanted.period, partnerId }))
    },
    'texts:earlier': ({ row, id }) => earlierTexts(store.read, row, id),
    'texts:write': async ({ period, partnerId, edits }) => {
      const wanted = await periodOf(period)
      if (partnerId !== null) await requireRow(store.read, 'partner', partnerId)
      return writeTexts(store, { period: wanted.period, partnerId }, edits, now())
    },
  }
}
