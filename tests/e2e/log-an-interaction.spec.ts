import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { putDemoOffice } from './demo-office'
import { openDialogAnswers } from './dialogs'
import { exportTheQuarter, logTheMeeting, meeting, northernRegion, readTheWorkbook, seeTheMeeting } from './journey'
import { Log } from './screens/log'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

test('a meeting logged by keyboard is in the log and the partner’s workbook, also after a restart', async ({
  start,
  profile,
}) => {
  putDemoOffice(profile)
  const { app, page, quit } = await start()
  await logTheMeeting(page)
  await seeTheMeeting(page)

  const folder = join(profile, 'rapporter')
  mkdirSync(folder)
  await openDialogAnswers(app, folder)
  const files = await exportTheQuarter(page)
  expect(files).toEqual([
    'talan-2026Q4-region-norrbotten.xlsx',
    'talan-2026Q4-region-norrbotten-kontakter.csv',
    'talan-2026Q4-region-norrbotten-per-fraga.csv',
  ])
  const { rows, byIssue } = await readTheWorkbook(folder, files)
  expect(rows).toHaveLength(28)
  const row = rows.find(cells => cells[3] === meeting.headline)
  expect(row?.[0]).toEqual(new Date(`${meeting.date}T00:00:00Z`))
  expect(row?.[4]).toBe('Göte Mallberg, Ordförande, Trafikutskottet')
  expect(row?.[7]).toBe(northernRegion)
  expect(byIssue.get('Dubbelspår på Malmbanan')).toBe(4)

  await quit()
  const again = await start()
  await seeTheMeeting(again.page)
})

test('a new person is added in the same dialog and is known the next time', async ({ page }) => {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.createPerson('Nia Nysson', 'trafikv', 'Trafikverket', 'Utredare')
  await quickLog.headline('Första samtalet')
  await quickLog.time('9.15')
  await quickLog.save()
  await expect(new Log(page).row('Första samtalet')).toContainText('Nia Nysson, Utredare, Trafikverket')
  await quickLog.open()
  await quickLog.choosePerson('nia', 'Nia Nysson')
})

test('a logged meeting is undone from its notice', async ({ demoPage: page }) => {
  await logTheMeeting(page)
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByText('Ångrat. Kontakten är borttagen ur loggen.')).toBeVisible()
  await expect(new Log(page).row(meeting.headline)).toHaveCount(0)
})

test('a closed quick-log keeps the typed text until it is opened again, even after a reload', async ({ page }) => {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.headline('Halvskrivet')
  await page.keyboard.press('Escape')
  await expect(quickLog.dialog).toBeHidden()
  await quickLog.open()
  await expect(quickLog.dialog.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Halvskrivet')
  await expect(quickLog.dialog.getByText('Utkast återställt')).toBeVisible()

  await page.reload()
  await quickLog.open()
  await expect(quickLog.dialog.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Halvskrivet')
})

test('“Loggat” means that the meeting is on the disk: it survives a power cut 200 ms later', async ({
  start,
  profile,
}) => {
  putDemoOffice(profile)
  const { page, kill } = await start()
  await logTheMeeting(page)
  await page.waitForTimeout(200)
  await kill()
  const again = await start()
  await seeTheMeeting(again.page)
  await expect(new Log(again.page).count).toHaveText('47 kontakter')
})

test('the demo data is removed after one question, and a meeting logged by the user stays', async ({
  demoPage: page,
}) => {
  const log = new Log(page)
  await logTheMeeting(page)
  await page.getByRole('button', { name: 'Ta bort exempeldata' }).click()
  await page.getByRole('button', { name: 'Lämna exempelkontoret' }).click()
  await expect(page.getByText(/^Exempeldata borttagna: 46 kontakter\. 1 är kvar/)).toBeVisible()
  await expect(log.count).toHaveText('1 kontakt')
  await seeTheMeeting(page)
})
