import { join } from 'node:path'
import { previewRegister, writeCalendar, writeRegister } from '../../../office/extracts/write-extract'
import type { Office } from '../../../office/questions/open-office'
import { countedIn } from '../../../src-shared/text/counted'
import { sharedWords } from '../../../src-shared/text/shared-words'
import { line } from '../../../src-shared/text/told-words'
import { type Arguments, Misused } from '../../arguments'
import type { Said } from '../../command'
import { folderFrom } from '../../given/folder-from'
import { languageFrom } from '../../given/language-from'

const counted = countedIn('sv')

/** How many missing entries are shown one by one; the rest are shown as a number. */
const mostTold = 20

async function exportRegister(
  { store }: Office,
  given: Arguments,
  profile: string,
  out: string,
  now: Date,
): Promise<Said> {
  const period = given.one('period')
  if (period === undefined) throw new Misused('--period saknas')
  const request = { profile, period, language: languageFrom(given) }
  // The preview comes first: it refuses before a folder is made for a register that cannot be written, and it lists what is missing.
  const { missing, leftOut, notHeld, rows } = await previewRegister(store, request, now)
  const written = await writeRegister(store, request, folderFrom(out), now)
  const { fields } = sharedWords('sv').extract
  const lacking = missing
    .slice(0, mostTold)
    .map(row =>
      line(row.startsOn, row.headline, `saknar ${row.fields.map(field => fields[field].toLowerCase()).join(', ')}`),
    )
  const said = [
    `${counted(rows, 'rad är skriven', 'rader är skrivna')}:`,
    ...written.files.map(file => join(written.folder, file)),
    ...(leftOut > 0
      ? [`${counted(leftOut, 'kontakt är inte öppen', 'kontakter är inte öppna')} och följer inte med.`]
      : []),
    ...(notHeld.length > 0 ? [`Lämnas inte ut: ${notHeld.map(field => fields[field].toLowerCase()).join(', ')}.`] : []),
    ...(missing.length > 0
      ? [`${counted(missing.length, 'kontakt', 'kontakter')} saknar något som registret vill ha:`, ...lacking]
      : []),
  ]
  return { value: { ...written, rows, leftOut, notHeld, missing }, sentence: said.join('\n  ') }
}

/** Writes a register of a period, or the days to watch in the coming year as a calendar, into a folder. */
export async function exportExtract(office: Office, given: Arguments, now: Date): Promise<Said> {
  const [profile, out] = [given.one('register'), given.one('out')]
  if (out === undefined) throw new Misused('--out saknas')
  if (profile !== undefined && given.has('calendar')) throw new Misused('--register och --calendar går inte ihop')
  if (profile !== undefined) return exportRegister(office, given, profile, out, now)
  const written = await writeCalendar(office.store.read, languageFrom(given), folderFrom(out), now)
  return { value: written, sentence: `${written.rows} bevakningsdatum finns i ${join(written.folder, written.file)}.` }
}
