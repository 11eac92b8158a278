import type { Office } from '../../office/questions/open-office'
import { heldAhead } from '../../office/reports/counted-period'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { ReportScope } from '../../src-shared/packs/report'
import { countedIn } from '../../src-shared/text/counted'
import { plainDate } from '../../src-shared/text/dates'

const counted = countedIn('sv')

/**
 * What the reader must know about figures that may still change: the period is still running, and how many interactions are marked as held
 * on a coming day. Empty for a period that has ended.
 */
export async function stillRunning({ read }: Office['store'], scope: ReportScope, now: Date): Promise<string[]> {
  const count = await heldAhead(read, scope, dayInStockholm(now))
  if (count === null) return []
  return [
    `Perioden pågår till ${plainDate(scope.period.to, 'sv')}: siffrorna kan ännu ändras.`,
    ...(count === 0
      ? []
      : [
          `${counted(count, 'kontakt är antecknad som genomförd', 'kontakter är antecknade som genomförda')} på en dag som inte har varit, och räknas redan.`,
        ]),
  ]
}

/** The same for a user who locks such a period: what happens later appears in the next report as late. */
export const lockedWhileRunning = (lastDay: string): string =>
  `Du har låst en period som pågår till ${plainDate(lastDay, 'sv')}: det som händer i den från och med nu står först i nästa rapport, som efterregistrerat. Lås upp den i fönstret under Rapporter om det var ett misstag.`
