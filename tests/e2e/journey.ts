import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import readWorkbook from 'read-excel-file/node'
import { Log } from './screens/log'
import { QuickLog } from './screens/quick-log'
import { Reports } from './screens/reports'

/** The meeting that the journey logs, on a day in the fourth quarter of 2026, with a person of the demo office. */
export const meeting = {
  person: 'Göte Mallberg',
  headline: 'Dubbelspår och tidtabell för nästa etapp',
  date: '2026-11-19',
  note: 'Utskottet vill se tonnaget per månad. Vi återkommer med ett underlag.',
}

export const northernRegion = 'Region Norrbotten'

/** Logs the meeting with the keyboard only. The partner is proposed, not typed. */
export async function logTheMeeting(page: Page): Promise<void> {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.choosePerson('göte', meeting.person)
  await quickLog.chooseIssue('malm', 'Dubbelspår Malmbanan')
  await quickLog.concerns(northernRegion)
  await quickLog.headline(meeting.headline)
  await quickLog.date(meeting.date)
  await quickLog.note(meeting.note)
  await quickLog.share()
  await quickLog.save()
}

/** Goes to the log and expects the meeting there, with its participant in the role of that day. */
export async function seeTheMeeting(page: Page): Promise<void> {
  const log = new Log(page)
  await log.open()
  const row = log.row(meeting.headline)
  await expect(row).toContainText(meeting.date)
  await expect(row).toContainText('Göte Mallberg, Ordförande')
}

/** Exports the fourth quarter of 2026 for a partner. Returns the names of the files. */
export async function exportTheQuarter(page: Page): Promise<string[]> {
  const reports = new Reports(page)
  await reports.open()
  await reports.chooseQuarter('Kvartal 4 2026')
  await reports.choosePartner(northernRegion)
  return reports.export()
}

/** Returns the rows of each sheet by its name, read with another library than the one that wrote the workbook. */
export async function sheetsOf(file: string): Promise<Map<string, (string | number | Date | boolean | null)[][]>> {
  const sheets = await readWorkbook(readFileSync(file))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as (string | number | Date | boolean | null)[][]]))
}

/** Returns the exported rows, and the counts by issue, of the workbook among the files. */
export async function readTheWorkbook(folder: string, files: readonly string[]) {
  const workbook = files.find(name => name.endsWith('.xlsx')) ?? ''
  const sheets = await sheetsOf(join(folder, workbook))
  const [, ...rows] = sheets.get('Kontakter') ?? []
  const [, ...counts] = sheets.get('Per fråga') ?? []
  return { rows, byIssue: new Map(counts.map(([, issue, count]) => [String(issue), Number(count)])) }
}
