import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'playwright/test'
import { openDialogAnswers } from './dialogs'
import { makeNewer } from './newer-store'
import { askFromPage } from './office-bridge'
import { Log } from './screens/log'
import { QuickLog } from './screens/quick-log'
import { Reports } from './screens/reports'
import { test } from './test'

test('an invalid date is reported at the field, and the draft is kept and not logged', async ({ demoPage: page }) => {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.choosePerson('göte', 'Göte Mallberg')
  await quickLog.headline('Möte utan dag')
  await quickLog.date('30/2')
  await quickLog.submit()
  await expect(quickLog.dialog.getByText('”30/2” är inget datum. Inget är sparat.')).toBeVisible()
  const date = quickLog.dialog.getByRole('textbox', { name: 'Datum' })
  await expect(date).toBeFocused()
  await expect(date).toHaveAttribute('aria-invalid', 'true')
  await expect(quickLog.dialog.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Möte utan dag')
  await quickLog.date('22/11')
  await quickLog.save()
  await expect(new Log(page).count).toHaveText('47 kontakter')
})

test('a meeting without participants is not logged, and the empty field gets the focus', async ({ page }) => {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.headline('Möte med ingen')
  await quickLog.submit()
  await expect(quickLog.dialog.getByText('Kontakten saknar deltagare. Inget är sparat.')).toBeVisible()
  await expect(quickLog.participants).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Inget loggat än.').filter({ visible: true })).toBeVisible()
})

test('a missing or read-only folder is named, and an unknown quarter or partner is refused', async ({
  app,
  demoPage: page,
  folder,
}) => {
  const reports = new Reports(page)
  await reports.open()
  const gone = join(folder, 'finns-inte')
  await openDialogAnswers(app, gone)
  await reports.pressExport()
  await expect(reports.alert).toContainText(`Det går inte att spara i mappen ${gone}`)
  const closed = join(folder, 'skrivskyddad')
  mkdirSync(closed, { mode: 0o555 })
  await openDialogAnswers(app, process.getuid?.() === 0 ? '/proc' : closed)
  await reports.pressExport()
  await expect(reports.alert).toContainText('Ingen fil är skriven. Välj en annan mapp.')
  expect(readdirSync(closed)).toEqual([])
  await openDialogAnswers(app, null)
  await reports.pressExport()
  await expect(reports.alert).toHaveCount(0)
  expect(await askFromPage(page, 'report:export', { quarter: 'hösten', partnerId: null })).toMatchObject({
    refusal: { code: 'unknown-quarter' },
  })
  expect(await askFromPage(page, 'report:export', { quarter: '2026Q4', partnerId: 'region-x' })).toMatchObject({
    refusal: { code: 'unknown-partner' },
  })
})

test('a file that is not an office is refused in the settings, and the open office stays open', async ({
  app,
  demoPage: page,
  folder,
}) => {
  const letter = join(folder, 'brev.talan')
  writeFileSync(letter, 'Kära dagbok')
  await openDialogAnswers(app, letter)
  await page
    .getByRole('link', { name: 'Inställningar' })
    .or(page.getByRole('button', { name: 'Inställningar' }))
    .click()
  await page.getByRole('button', { name: 'Öppna en annan…' }).click()
  await expect(page.getByRole('alert')).toContainText(
    `Filen ${letter} är ingen kontorsdatabas från Talan. Den är orörd.`,
  )
  const log = new Log(page)
  await log.open()
  await expect(log.count).toHaveText('46 kontakter')
})

test('an office from a newer Talan is not opened, and the window offers another', async ({ start, profile }) => {
  const file = join(profile, 'kontor.talan')
  copyFileSync(resolve('out/offices/empty.talan'), file)
  makeNewer(file)
  const { page } = await start([], { at: 'home' })
  await expect(page.getByText('kommer från en nyare version av Talan')).toBeVisible()
  await expect(page.getByText('Den är orörd.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Öppna en annan kontorsdatabas…' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Skapa en ny kontorsdatabas…' })).toBeVisible()
})
