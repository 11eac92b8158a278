import type { Office } from '../../../office/questions/open-office'
import { partnerNamed } from '../../../office/register/named'
import { enterIndicators, type IndicatorEntry } from '../../../office/reports/enter-indicator'
import type { EnteredPart } from '../../../src-shared/packs/indicator-table'
import { indicatorIds } from '../../../src-shared/packs/indicators'
import { countedIn } from '../../../src-shared/text/counted'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { indicatorLines } from '../../shown/indicator-lines'
import { withOffice } from '../../with-office'

const counted = countedIn('sv')

/** Reads "X.1=58". Throws `Misused` for another text. */
function pair(text: string, option: string): { readonly id: IndicatorEntry['id']; readonly text: string } {
  const at = text.indexOf('=')
  const named = text.slice(0, at).trim().toUpperCase()
  const id = indicatorIds.find(known => known === named)
  if (at < 0 || !id) throw new Misused(`--${option} är ID=VÄRDE, där ID är en av ${indicatorIds.join(', ')}`)
  return { id, text: text.slice(at + 1) }
}

async function show(office: Office, given: Arguments): Promise<Said> {
  const period = given.one('period')
  if (period === undefined) throw new Misused('--period saknas')
  const lists = await office.ask('reference:read', {})
  const partner = given.one('partner')
  const partnerId = partner === undefined ? null : partnerNamed(lists, partner)
  const entriesOf = (option: string, part: EnteredPart): IndicatorEntry[] =>
    given.all(option).map(text => ({ ...pair(text, option), part, period, partnerId }))
  const entries = [...entriesOf('set', 'value'), ...entriesOf('target', 'target')]
  const done = entries.length === 0 ? undefined : await enterIndicators(office.store, entries)
  const table = await office.ask('indicators:read', { period, partnerId })
  const lines = indicatorLines(table, lists.partners.find(({ id }) => id === partnerId)?.name)
  if (!done) return { value: table, sentence: lines.join('\n') }
  const said =
    done.actionId === null
      ? 'Allt stod redan så. Inget är ändrat.'
      : `${counted(entries.length, 'uppgift är införd', 'uppgifter är införda')}. Det går att ångra, åtgärd ${done.actionId}.`
  return { value: { ...table, actionId: done.actionId }, sentence: [said, '', ...lines].join('\n') }
}

/** `talan indicators`: shows the indicators of a period, and enters values and targets. */
export const indicators: Command = {
  options: ['period', 'partner', 'set', 'target'],
  flags: [],
  isWriting: true,
  help: {
    part: 'read',
    uses: [
      {
        call: 'FIL --period PERIOD [--partner ID]',
        does: 'visar indikatorerna för hela kontoret eller en partner: värde, perioden före, samma period i fjol och mål',
        options: [
          '--set ID=VÄRDE  för in ett värde som inte räknas fram (A3.4, X.1, X.2)',
          '--target ID=VÄRDE  anger ett mål, som gäller lika långa perioder från och med perioden',
        ],
        says: 'båda kan ges flera gånger: --set X.1=58 --set "X.2=5 av 12" --target A1.1=15; en tom text (--set X.1=) tar bort det som stod. PERIOD som i count',
      },
    ],
  },
  run: (given, now) => withOffice(given, now, office => show(office, given)),
}
