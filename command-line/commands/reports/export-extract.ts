import { join } from 'node:path'
import { previewRegister, writeCalendar, writeRegister } from '../../../office/extracts/write-extract'
import { daysOfPeriod, writeMeetings } from '../../../office/extracts/write-meetings'
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
  const { missing, leftOut, ofOtherKind, exempt, notHeld, rows } = await previewRegister(store, request, now)
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
    ...(ofOtherKind > 0
      ? [
          `${counted(ofOtherKind, 'kontakt är', 'kontakter är')} av ett slag som registret inte gäller, och följer inte med.`,
        ]
      : []),
    ...(exempt > 0
      ? [
          `${counted(exempt, 'kontakt är undantagen', 'kontakter är undantagna')}: året har för få för att behöva lämnas in.`,
        ]
      : []),
    ...(notHeld.length > 0 ? [`Lämnas inte ut: ${notHeld.map(field => fields[field].toLowerCase()).join(', ')}.`] : []),
    ...(missing.length > 0
      ? [`${counted(missing.length, 'kontakt', 'kontakter')} saknar något som registret vill ha:`, ...lacking]
      : []),
  ]
  return { value: { ...written, rows, leftOut, ofOtherKind, exempt, notHeld, missing }, sentence: said.join('\n  ') }
}

async function exportMeetings({ store }: Office, given: Arguments, out: string, now: Date): Promise<Said> {
  const text = given.one('period')
  if (text === undefined) throw new Misused('--period saknas')
  // The period comes first: a wrong one is refused before a folder is made.
  const days = { ...(await daysOfPeriod(store.read, text, now)), language: languageFrom(given) }
  const written = await writeMeetings(store.read, days, folderFrom(out), now)
  return {
    value: written,
    sentence: `${counted(written.rows, 'möte', 'möten')} finns i ${join(written.folder, written.file)}.`,
  }
}

/** Writes a register of a period, or the meetings of one or the days to watch in the coming year as a calendar, into a folder. */
export async function exportExtract(office: Office, given: Arguments, now: Date): Promise<Said> {
  const [profile, out] = [given.one('register'), given.one('out')]
  if (out === undefined) throw new Misused('--out saknas')
  const chosen = [profile !== undefined, given.has('calendar'), given.has('meetings')].filter(Boolean)
  if (chosen.length > 1) throw new Misused('--register, --calendar och --meetings går inte ihop')
  if (profile !== undefined) return exportRegister(office, given, profile, out, now)
  if (given.has('meetings')) return exportMeetings(office, given, out, now)
  const written = await writeCalendar(office.store.read, languageFrom(given), folderFrom(out), now)
  return { value: written, sentence: `${written.rows} bevakningsdatum finns i ${join(written.folder, written.file)}.` }
}
