import type { MapFault } from '../../refusals/refusal'
import { placeOf, unreadableSentence } from '../read-words'
import type { ImportRefusal } from '../sv/import-refusal'

const faults: Record<MapFault, (where: string) => string> = {
  'not-json': () => 'is not JSON',
  'not-a-map': where => `is no map of columns${where === '' ? '' : `; the fault is at ${where}`}`,
  'no-such-column': where => `names the column “${where}”, which the table does not have`,
  'column-twice': where => `names the column “${where}” twice`,
  'field-twice': where => `gives two columns the same contents; the second is “${where}”`,
  'no-day-column': () => 'does not say which column has the day',
  'no-name-column': () => 'does not say which column has a name, an e-mail address or an organisation',
}

/** Returns the sentence of a refusal about a file that is read in. */
export function importRefusalEn(refusal: ImportRefusal): string {
  switch (refusal.code) {
    case 'no-import':
      return 'There is no import to go on with. Nothing was changed. Choose the file and begin again.'
    case 'import-unreadable':
      if (refusal.reason !== 'not-there')
        return unreadableSentence('en', refusal.file, { reason: refusal.reason, place: placeOf(refusal) })
      return `${refusal.file} is not there or may not be read. Nothing was read. Check its name and permissions, that no other program has locked it and that its disk or network answers, and try again.`
    case 'import-map':
      return `The map of columns ${refusal.file} ${faults[refusal.problem](refusal.where)}. Nothing was read in or changed. Correct the map and try again.`
  }
}
