import { expect, test } from 'vitest'
import { lockedSinceMarked } from '../../db/reads/packs/locked-since-marked'
import { checkPacks } from '../../db/reads/packs/pack-check'
import { gatherPack } from '../../db/reads/packs/pack-material'
import { packPeriod } from '../../src-shared/packs/pack-period'
import { norrbotten } from './an-interaction'
import { aDemoOffice } from './office'
import { plansOf, scansOf } from './plans'
import { connect } from './raw-store'

const today = '2027-02-02'
const period = packPeriod('2026Q4', undefined, today)

test.each([false, true])(
  'a pack reads only its own period and what belongs to it, never the whole log (analysed: %s)',
  async isAnalysed => {
    const store = await aDemoOffice()
    if (isAnalysed) connect(store.file).exec('analyze').close()
    for (const partner of [norrbotten, null]) {
      const plans = await plansOf(store, opened => opened.snapshot(read => gatherPack(read, period, partner, today)))
      expect(
        scansOf(plans, /^SCAN (i|interaction\w*|l|a|ask|c|change|r|role_assignment|report_\w+|t|timeline)\b/),
      ).toEqual([])
    }
    const marked = await plansOf(store, opened => lockedSinceMarked(opened.read, ['a', 'b']))
    expect(scansOf(marked, /^SCAN (i|l|interaction\w*|report_\w+)\b/)).toEqual([])
    const plans = await plansOf(store, opened => checkPacks(opened.read, period, today))
    expect(scansOf(plans, /^SCAN (i|interaction\w*|l|c|change)\b/)).toEqual([])
  },
)
