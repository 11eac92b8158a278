import type { RecordFault } from '../../program/record-fault'
import type { NotHad, Salvaged } from '../../program/salvage'
import type { BrokenRow } from '../../refusals/row-rule'
import { countedIn } from '../counted'
import type { salvageSv } from '../sv/salvage'
import { atStart, thingName } from '../thing-name'
import { historyEn } from './history'
import { ruleEn } from './rule'

const counted = countedIn('en')

const fieldName = (table: string | null, field: string | null): string =>
  historyEn.columns[`${table}.${field}`] ?? historyEn.columns[field ?? ''] ?? field ?? ''

const row = ({ table, id }: { table: string | null; id: string | null }): string =>
  `${thingName(table ?? '', 'en')}${id === null ? '' : ` (${id})`}`

/** Returns a disagreement between a row and the change record as a sentence. */
function faultEn(fault: RecordFault): string {
  const field = fieldName(fault.table, fault.field)
  switch (fault.kind) {
    case 'other-value':
      return `${atStart(row(fault))}: ${field} is not what the history says.`
    case 'row-gone':
      return `${atStart(row(fault))} is in the history but not among the records.`
    case 'not-recorded':
      return `${atStart(row(fault))} was changed${fault.field === null ? '' : ` (${field})`}, but the history lacks the change.`
    case 'clock':
      return `${atStart(row(fault))}: the time stamp${fault.field === null ? '' : ` of ${field}`} is not the history’s.`
    case 'entry':
      return `Entry ${fault.id} of the history cannot have been written like that (${fault.field}).`
    case 'gap':
      return `Entries are missing before ${fault.id} in the history.`
  }
}

/** Returns what a salvage did not get out as a sentence. */
function notHadEn(one: NotHad): string {
  const field = fieldName(one.table, one.field)
  switch (one.kind) {
    case 'row':
      return `${atStart(row(one))} could not be read anywhere.`
    case 'field':
      return `${atStart(row(one))} is there, but ${field} could not be read.`
    case 'older':
      return `${atStart(row(one))} comes from the history, where a later change is lost.`
    case 'other-value':
      return `${atStart(row(one))}: ${field} differs in the history. What the register says holds, and the other is shown in the history.`
    case 'left-out':
      return `${atStart(row(one))} is left out: ${field} could not be read.`
    case 'entry':
      return `Entry ${one.id} of the history could not be read.`
    case 'content':
      return `${atStart(row(one))}: the attached file is missing or altered.`
    case 'unknown':
      return one.table === 'change'
        ? 'Part of the history could not be read; nothing says which changes are missing.'
        : one.table === 'device'
          ? 'Which office the file belonged to could not be read, so the new one counts as an office of its own.'
          : `There may have been more rows of the kind “${thingName(one.table, 'en')}”; nothing says which.`
  }
}

/** What is said of a comparison with the change record, and of a salvage. */
export const salvageEn: typeof salvageSv = {
  /** Said of a change in a file that is known to be damaged. */
  inDamaged:
    'The file is known to be damaged on the disk, so this may be lost. Salvage the office to a new file, or restore a backup.',
  fault: faultEn,
  faults: (count: number) =>
    `The office database is damaged: ${counted(count, 'item does', 'items do')} not agree with the history. Nothing was changed. Salvage the office to a new file (talan salvage FILE NEWFILE), or restore a backup.`,
  notHad: notHadEn,
  done: ({ file, list, read, rebuilt, interactions }: Omit<Salvaged, 'notHad'>, notHad: number) =>
    `${counted(read + rebuilt, 'row is', 'rows are')} salvaged to ${file}, ${rebuilt} of them from the history and the indexes; ${counted(interactions, 'interaction', 'interactions')}. ${
      notHad === 0
        ? 'Everything came along.'
        : `${counted(notHad, 'thing', 'things')} did not come along or are uncertain; they are listed in ${list}.`
    } The damaged file is untouched.`,
  /** The text file beside the new office. */
  list: (from: string, notHad: readonly NotHad[], broken: readonly BrokenRow[]) =>
    [
      `Salvaged from ${from}`,
      '',
      ...(notHad.length === 0
        ? ['Everything came along.']
        : ['This did not come along, or is uncertain:', ...notHad.map(notHadEn)]),
      ...(broken.length === 0
        ? []
        : [
            '',
            'This does not agree with the rest. Put it right in Talan:',
            ...broken.map(({ rule, table, id }) => `${atStart(row({ table, id }))} ${ruleEn[rule]}.`),
          ]),
      '',
    ].join('\n'),
}
