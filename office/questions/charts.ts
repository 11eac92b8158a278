import { coverage } from '../../db/reads/figures/coverage'
import { interactionMonths, interactionMonthsOf } from '../../db/reads/figures/interaction-months'
import { jointVoice, jointVoicePartners, ownWordings } from '../../db/reads/figures/joint-voice'
import type { ChartChannel } from '../../src-shared/ipc/channels'
import { withOwnWordings } from '../../src-shared/packs/joint-voice'
import type { Context, Handlers } from './handlers'

/** The figures that charts in the window are drawn from. */
export const chartHandlers = ({ store }: Context): Handlers<ChartChannel> => ({
  'chart:months': ({ period, partnerId, audience }) => interactionMonths(store.read, period, partnerId, audience),
  'chart:months-of': ({ period, subject, audience }) => interactionMonthsOf(store.read, subject, period, audience),
  'chart:coverage': async ({ period, partnerId, kind, audience }) => {
    const by = kind === null ? 'kind' : 'organisation'
    const cells = await coverage(store.read, {
      period,
      partnerId,
      by,
      isEmptyIncluded: true,
      ...(audience === 'file' && { isLeavingHouse: true }),
    })
    return kind === null ? cells : cells.filter(({ targetKind }) => targetKind === kind)
  },
  'chart:joint-voice': async ({ period, audience }) => ({
    cells: withOwnWordings(await jointVoice(store.read, period, audience), await ownWordings(store.read, period)),
    partners: await jointVoicePartners(store.read, period),
  }),
})
