import type { RecordFault } from '../../program/record-fault'
import type { NotHad, Salvaged } from '../../program/salvage'
import type { BrokenRow } from '../../refusals/row-rule'
import { countedIn } from '../counted'
import { atStart, thingName } from '../thing-name'
import { historySv } from './history'
import { ruleSv } from './rule'

const counted = countedIn('sv')

const fieldName = (table: string | null, field: string | null): string =>
  historySv.columns[`${table}.${field}`] ?? historySv.columns[field ?? ''] ?? field ?? ''

const row = ({ table, id }: { table: string | null; id: string | null }): string =>
  `${thingName(table ?? '', 'sv')}${id === null ? '' : ` (${id})`}`

/** Returns a disagreement between a row and the change record as a sentence. */
function faultSv(fault: RecordFault): string {
  const field = fieldName(fault.table, fault.field)
  switch (fault.kind) {
    case 'other-value':
      return `${atStart(row(fault))}: ${field} är en annan än i historiken.`
    case 'row-gone':
      return `${atStart(row(fault))} finns i historiken men inte bland uppgifterna.`
    case 'not-recorded':
      return `${atStart(row(fault))} har ändrats${fault.field === null ? '' : ` (${field})`}, men historiken har inte ändringen.`
    case 'clock':
      return `${atStart(row(fault))}: tidsstämpeln${fault.field === null ? '' : ` för ${field}`} är inte historikens.`
    case 'entry':
      return `Posten ${fault.id} i historiken kan inte ha skrivits så (${fault.field}).`
    case 'gap':
      return `Före posten ${fault.id} i historiken saknas poster.`
  }
}

/** Returns what a salvage did not get out as a sentence. */
function notHadSv(one: NotHad): string {
  const field = fieldName(one.table, one.field)
  switch (one.kind) {
    case 'row':
      return `${atStart(row(one))} gick inte att läsa någonstans.`
    case 'field':
      return `${atStart(row(one))} är med, men ${field} gick inte att läsa.`
    case 'older':
      return `${atStart(row(one))} är hämtad ur historiken, där en senare ändring är förlorad.`
    case 'other-value':
      return `${atStart(row(one))}: ${field} är en annan i historiken. Uppgiften i registret gäller, och den andra syns i historiken.`
    case 'left-out':
      return `${atStart(row(one))} är inte med: ${field} gick inte att läsa.`
    case 'entry':
      return `Posten ${one.id} i historiken gick inte att läsa.`
    case 'content':
      return `${atStart(row(one))}: den bifogade filen saknas eller är ändrad.`
    case 'unknown':
      return one.table === 'change'
        ? 'Historiken gick inte att läsa helt; vilka ändringar som saknas säger inget.'
        : one.table === 'device'
          ? 'Vilket kontor filen hörde till gick inte att läsa, så den nya räknas som ett eget kontor.'
          : `Det kan ha funnits fler rader av slaget ”${thingName(one.table, 'sv')}”; inget säger vilka.`
  }
}

/** What is said of a comparison with the change record, and of a salvage. */
export const salvageSv = {
  /** Said of a change in a file that is known to be damaged. */
  inDamaged:
    'Filen är känd som skadad på disken, så det kan gå förlorat. Rädda kontoret till en ny fil, eller återställ en säkerhetskopia.',
  fault: faultSv,
  faults: (count: number) =>
    `Kontorsdatabasen är skadad: ${counted(count, 'uppgift', 'uppgifter')} stämmer inte med historiken. Inget är ändrat. Rädda kontoret till en ny fil (talan salvage FIL NYFIL), eller återställ en säkerhetskopia.`,
  notHad: notHadSv,
  done: ({ file, list, read, rebuilt, interactions }: Omit<Salvaged, 'notHad'>, notHad: number) =>
    `${counted(read + rebuilt, 'rad', 'rader')} är räddade till ${file}, varav ${rebuilt} ur historiken och registren; ${counted(interactions, 'kontakt', 'kontakter')}. ${
      notHad === 0
        ? 'Allt kom med.'
        : `${counted(notHad, 'sak', 'saker')} kom inte med eller är osäkra; de står i ${list}.`
    } Den skadade filen är orörd.`,
  /** The text file beside the new office. */
  list: (from: string, notHad: readonly NotHad[], broken: readonly BrokenRow[]) =>
    [
      `Räddat ur ${from}`,
      '',
      ...(notHad.length === 0
        ? ['Allt kom med.']
        : ['Det här kom inte med, eller är osäkert:', ...notHad.map(notHadSv)]),
      ...(broken.length === 0
        ? []
        : [
            '',
            'Det här går inte ihop med resten. Rätta det i Talan:',
            ...broken.map(({ rule, table, id }) => `${atStart(row({ table, id }))} ${ruleSv[rule]}.`),
          ]),
      '',
    ].join('\n'),
}
