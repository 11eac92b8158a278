import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import readWorkbook from 'read-excel-file/node'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { quarterCode, quarterOf } from '../../src-shared/days/quarter'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { dayAfter, daysBetween } from '../../src-shared/days/working-days'
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

/** The day that the demo office is written for. Loaded through the window it is moved in whole weeks, so that today is in the week from that day. */
const writtenFor = '2026-11-22'

/** Returns the day of the meeting in a demo office that was loaded through the window today. */
export const dayWhenLoadedToday = (): IsoDate =>
  dayAfter(meeting.date, 7 * Math.max(0, Math.floor(daysBetween(writtenFor, dayInStockholm(new Date())) / 7)))

export const codeOfQuarter = (on: IsoDate): string => quarterCode(quarterOf(on))

export const northernRegion = 'Region Norrbotten'

/** Logs the meeting with the keyboard only. The partner is proposed, not typed. */
export async function logTheMeeting(page: Page, on: IsoDate = meeting.date): Promise<void> {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.choosePerson('göte', meeting.person)
  await quickLog.chooseIssue('malm', 'Dubbelspår Malmbanan')
  await quickLog.concerns(northernRegion)
  await quickLog.headline(meeting.headline)
  await quickLog.date(on)
  await quickLog.note(meeting.note)
  await quickLog.share()
  await quickLog.save()
}

/** Goes to the log and expects the meeting there, with its participant in the role of that day. */
export async function seeTheMeeting(page: Page, on: IsoDate = meeting.date): Promise<void> {
  const log = new Log(page)
  await log.open()
  const row = log.row(meeting.headline)
  await expect(row).toContainText(on)
  await expect(row).toContainText('Göte Mallberg, Ordförande')
}

/** Exports the quarter of the meeting for a partner. Returns the names of the files. */
export async function exportTheQuarter(page: Page, on: IsoDate = meeting.date): Promise<string[]> {
  const { year, number } = quarterOf(on)
  const reports = new Reports(page)
  await reports.open()
  await reports.chooseQuarter(`Kvartal ${number} ${year}`)
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
