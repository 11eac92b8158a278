import { checkOffice } from '../../office/keeping/check-office'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { BrokenRow } from '../../src-shared/refusals/row-rule'
import { countedIn } from '../../src-shared/text/counted'
import { ruleSv } from '../../src-shared/text/sv/rule'
import { atStart, thingName } from '../../src-shared/text/thing-name'
import type { Command } from '../command'
import { withOffice } from '../with-office'

const counted = countedIn('sv')

type Checked = Awaited<ReturnType<typeof checkOffice>>

const partName: Readonly<Record<Checked['rebuilt'][number], string>> = {
  timelines: 'tidslinjer och månadstal',
  search: 'sökorden i kontakterna',
  names: 'namnen som söks',
}

/** A row that breaks a rule, in a sentence with the id to look it up by. */
const told = ({ rule, table, id, name }: BrokenRow): string =>
  `  ${atStart(thingName(table, 'sv', name))} ${ruleSv[rule]} (${id}).`

const whole = (broken: readonly BrokenRow[]): string =>
  broken.length === 0
    ? 'Kontorsdatabasen är hel.'
    : `Filen är hel, men ${counted(broken.length, 'uppgift', 'uppgifter')} i den går inte ihop med resten. Inget är ändrat. Rätta ${broken.length === 1 ? 'den' : 'dem'} i Talan:`

const anew = (rebuilt: Checked['rebuilt']): string[] =>
  rebuilt.length === 0
    ? []
    : [
        `Det som räknas fram ur det ni har skrivit stämde inte (${rebuilt.map(part => partName[part]).join(', ')}) och är gjort på nytt. Inget ni har skrivit är ändrat.`,
      ]

/** `talan check`: whether an office and what lies beside it are whole, and what it holds. */
export const check: Command = {
  options: [],
  flags: [],
  help: {
    part: 'read',
    uses: [
      {
        call: 'FIL',
        does: 'räknar vad filen rymmer, kontrollerar att den och bilagorna är hela, gör om det som räknas fram om det är fel, och räknar upp uppgifter som inte går ihop (slutkod 1)',
      },
    ],
  },
  run: async (given, now) => {
    const { file } = given
    const { schemaVersion, counts, rebuilt, broken, files } = await withOffice(given, now, ({ store }) =>
      checkOffice(store, dayInStockholm(now)),
    )
    const value = { file, schemaVersion, ...counts, integrity: 'ok', rebuilt, broken: broken.length, ...files }
    const listed = Object.entries(value).map(
      ([name, count]) => `  ${name}: ${typeof count === 'object' ? JSON.stringify(count) : count}`,
    )
    return {
      value: { ...value, brokenRows: broken },
      sentence: [whole(broken), ...broken.map(told), ...anew(rebuilt), ...listed].join('\n'),
      ...(broken.length > 0 ? { isFault: true as const } : {}),
    }
  },
}
