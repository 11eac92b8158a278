import { aimsInOrder, countPeriod, projectOfQuarters } from '../../db/reads/figures/counts'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { readPeriod } from '../../src-shared/days/period'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { readDate } from '../../src-shared/days/written-date'
import { Refused } from '../../src-shared/refusals/refusal'
import { type Arguments, Misused } from '../arguments'
import type { Command, Said } from '../command'
import { partnerNamed } from '../given/partner-named'
import { stillRunning } from '../given/still-running'
import { countSummary } from '../shown/count-summary'
import { withStore } from '../with-store'

function asOfFrom(text: string | undefined, now: Date): IsoDate | null {
  if (text === undefined) return null
  const day = readDate(text, dayInStockholm(now))
  if (!day) throw new Refused({ code: 'not-a-date', text })
  return day
}

async function counted(db: Reader, given: Arguments, now: Date): Promise<Said> {
  const text = given.one('period')
  if (text === undefined) throw new Misused('--period saknas')
  const written = readPeriod(text, await projectOfQuarters(db))
  if (!written) throw new Refused({ code: 'unknown-period', text })
  const asOf = asOfFrom(given.one('as-of'), now)
  const lists = await referenceLists(db)
  const asked = given.one('partner')
  const partnerId = asked === undefined ? null : partnerNamed(lists, asked)
  const value = await countPeriod(db, { ...written, partnerId, asOf })
  const partner = lists.partners.find(({ id }) => id === partnerId)
  const summary = countSummary(value, { ...lists, aims: await aimsInOrder(db) }, partner?.name)
  const remarks = await stillRunning(db, { period: written.period, partnerId }, now)
  return { value, sentence: [summary, ...(remarks.length === 0 ? [] : ['', ...remarks])].join('\n') }
}

/** Counts a period, for the whole office or one partner. */
export const count: Command = {
  options: ['period', 'partner', 'as-of'],
  flags: [],
  run: (given, now) => withStore(given.file, ({ read }) => counted(read, given, now)),
}
