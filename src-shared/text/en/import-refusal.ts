import type { MapFault, UnreadableFile } from '../../refusals/refusal'
import type { ImportRefusal } from '../sv/import-refusal'

const reasons: Record<UnreadableFile['reason'], string> = {
  'not-there': 'is not there or may not be read. Check its name and permissions and try again',
  empty: 'is empty. Check that it is the right file',
  'too-large': 'is too large. Divide it into several files and read them in one by one',
  password: 'has a password. Remove it in the program that wrote the file, save it again and read it in',
  'old-workbook': 'is in an older format. Open it in Excel or LibreOffice, save it as xlsx and read it in',
  'not-a-workbook': 'is a zip archive without a workbook in it. Unpack it and choose the file in it',
  'unpacks-too-large': 'unpacks to more than is read. Save it again without pictures, or divide it',
  'too-many-cells': 'has too many cells. Divide it into several files and read them in one by one',
  'too-many-columns': 'has too many columns. Remove those that are not to be read in and save it again',
  'no-sheet': 'has no sheet with anything in it. Check that it is the right file',
  'no-rows': 'has no rows to read in. Check that it is the right file and the right sheet',
  entities: 'defines characters of its own, which are not read for safety. Fetch or save the file in another way',
  'too-deep': 'has elements in too many levels. Save it again in the program that wrote it',
  broken: 'is damaged or cut off. Fetch or save it again and read it in',
  'web-page': 'is a web page, often an error message saved in the place of the file. Fetch the file again',
  'unknown-encoding': 'has an encoding that cannot be decided. Choose which it has and read it in again',
  'unknown-kind': 'is of a kind that is not read in here. Save it as xlsx, ods, csv, vcf, ics or eml',
  'too-slow': 'took too long to read. Divide it into several files and read them in one by one',
  'too-much-memory': 'needs more memory than may be used. Divide it into several files and read them in one by one',
}

const faults: Record<MapFault, (where: string) => string> = {
  'not-json': () => 'is not JSON',
  'not-a-map': where => `is no map of columns${where === '' ? '' : `; the fault is at ${where}`}`,
  'no-such-column': where => `names the column “${where}”, which the table does not have`,
  'column-twice': where => `names the column “${where}” twice`,
  'field-twice': where => `gives two columns the same contents; the second is “${where}”`,
  'no-day-column': () => 'does not say which column has the day',
  'no-name-column': () => 'does not say which column has a name, an e-mail address or an organisation',
}

/** Where in a file it went wrong: the sheet, the line, the column and the words, as far as they are known. */
function placeIn({ sheet, line, column, said }: UnreadableFile): string {
  const parts = [
    ...(sheet === null ? [] : [`sheet ${sheet}`]),
    ...(line === null ? [] : [`line ${line}`]),
    ...(column === null ? [] : [`column ${column}`]),
    ...(said === null || said === '' ? [] : [`“${said.slice(0, 60)}”`]),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** Returns the sentence of a refusal about a file that is read in. */
export function importRefusalEn(refusal: ImportRefusal): string {
  switch (refusal.code) {
    case 'no-import':
      return 'There is no import to go on with. Nothing was changed. Choose the file and begin again.'
    case 'import-unreadable':
      return `The file ${refusal.file}${placeIn(refusal)} ${reasons[refusal.reason]}. Nothing was read in or changed.`
    case 'import-map':
      return `The map of columns ${refusal.file} ${faults[refusal.problem](refusal.where)}. Nothing was read in or changed. Correct the map and try again.`
  }
}
