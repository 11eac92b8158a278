import { expect, test } from 'vitest'
import { coverage } from '../../db/reads/figures/coverage'
import { interactionMonths, interactionMonthsOf } from '../../db/reads/figures/interaction-months'
import { jointVoice } from '../../db/reads/figures/joint-voice'
import { gote, malmbanan, norrbotten, trafikverket } from './an-interaction'
import { aDemoOffice } from './office'
import { plansOf, scansOf } from './plans'
import { connect } from './raw-store'

const period = { from: '2026-01-01', to: '2026-12-31' }

test.each([false, true])(
  'a chart reads only its own period or the monthly counts, never the whole log (analysed: %s)',
  async isAnalysed => {
    const store = await aDemoOffice()
    if (isAnalysed) connect(store.file).exec('analyze').close()
    const plans = await plansOf(store, async ({ read }) => {
      for (const partnerId of [null, norrbotten]) {
        await interactionMonths(read, period, partnerId)
        for (const by of ['kind', 'organisation'] as const)
          await coverage(read, { period, partnerId, by, isEmptyIncluded: true })
      }
      await interactionMonthsOf(read, { kind: 'person', id: gote }, period)
      await interactionMonthsOf(read, { kind: 'organisation', id: trafikverket }, period)
      await interactionMonthsOf(read, { kind: 'issue', id: malmbanan }, period)
      await interactionMonthsOf(read, { kind: 'partner', id: norrbotten }, period)
      await jointVoice(read, period)
    })
    expect(scansOf(plans, /^SCAN (i|interaction\w*|l|about|r|role_assignment|t|timeline|month_count)\b/)).toEqual([])
    const kept = await plansOf(store, ({ read }) => interactionMonths(read, period, null))
    expect(
      kept.filter(plan => /\b(i|interaction)\b/.test(plan)),
      'the office’s months need no interaction',
    ).toEqual([])
  },
)
