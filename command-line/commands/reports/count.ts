import type { Office } from '../../../office/questions/open-office'
import { countedPeriod } from '../../../office/reports/counted-period'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { dayFrom } from '../../given/day-from'
import { countSummary } from '../../shown/count-summary'
import { stillRunning } from '../../shown/still-running'
import { withOffice } from '../../with-office'

async function counted({ store }: Office, given: Arguments, now: Date): Promise<Said> {
  const period = given.one('period')
  if (period === undefined) throw new Misused('--period saknas')
  const asked = { period, partner: given.one('partner') ?? null, asOf: dayFrom(given, 'as-of', now) ?? null }
  const { scope, counts, lists } = await countedPeriod(store.read, asked)
  const partner = lists.partners.find(({ id }) => id === scope.partnerId)
  const summary = countSummary(counts, lists, partner?.name)
  const remarks = await stillRunning(store, scope, now)
  return { value: counts, sentence: [summary, ...(remarks.length === 0 ? [] : ['', ...remarks])].join('\n') }
}

/** Counts a period, for the whole office or one partner. */
export const count: Command = {
  options: ['period', 'partner', 'as-of'],
  flags: [],
  help: {
    part: 'read',
    uses: [
      {
        call: 'FIL --period PERIOD [--partner ID] [--as-of DAG]',
        does: 'räknar en period: 2026Q4, PQ9 (projektets nionde kvartal), 2026H2, 2026 eller 2026-10-01..2026-12-31; med --as-of bara det som ägt rum till och med den dagen',
      },
    ],
  },
  run: (given, now) => withOffice(given, now, office => counted(office, given, now)),
}
