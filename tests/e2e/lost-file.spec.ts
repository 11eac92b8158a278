import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { putDemoOffice } from './demo-office'
import { messagesShown, openDialogAnswers, recordMessages, saveDialogAnswers } from './dialogs'
import { askFromPage } from './office-bridge'
import { Log } from './screens/log'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

const writeAnew = /^Spara kontoret i en ny fil/

test('when the office’s file is moved during logging, the typed text is kept and saved in a new file', async ({
  start,
  profile,
}) => {
  const file = putDemoOffice(profile)
  const { page, app, quit } = await start()
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.choosePerson('göte', 'Göte Mallberg')
  await quickLog.headline('Skrivet när filen försvann')
  renameSync(file, `${file}.flyttad`)
  await page.keyboard.press('Control+Enter')
  const alert = quickLog.dialog.getByRole('alert')
  await expect(alert).toContainText('har flyttats, bytt namn eller tagits bort')
  await expect(quickLog.dialog.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Skrivet när filen försvann')
  expect(existsSync(file)).toBe(false)
  const next = join(profile, 'nytt.talan')
  await saveDialogAnswers(app, next)
  await alert.getByRole('button', { name: writeAnew }).click()
  await expect(page.getByText(`Kontoret är sparat i ${next}`)).toBeVisible()
  await expect(quickLog.dialog.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Skrivet när filen försvann')
  await quickLog.dialog.getByRole('textbox', { name: 'Rubrik' }).press('Control+Enter')
  await expect(quickLog.dialog).toBeHidden()
  await expect(new Log(page).count).toHaveText('47 kontakter')
  await quit()
  const again = await start()
  await expect(new Log(again.page).count).toHaveText('47 kontakter')
  expect(JSON.stringify(await askFromPage(again.page, 'office:status', {}))).toContain('nytt.talan')
  expect(existsSync(`${file}-wal`)).toBe(false)
})

test('a missing office is reported with two ways on, and no new one is made in its place', async ({
  start,
  profile,
}) => {
  const first = await start()
  const file = join(profile, 'kontor.talan')
  expect(await askFromPage(first.page, 'office:status', {})).toMatchObject({ value: { state: 'open', file } })
  await first.quit()
  renameSync(file, join(profile, 'undan.talan'))
  const { page, app } = await start([], { at: 'home' })
  await expect(page.getByRole('alert')).toContainText(`${file} finns inte`)
  await expect(page.getByRole('button', { name: 'Öppna en annan kontorsdatabas…' })).toBeVisible()
  expect(existsSync(file)).toBe(false)
  await saveDialogAnswers(app, join(profile, 'ny.talan'))
  await page.getByRole('button', { name: 'Skapa en ny kontorsdatabas…' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^(Hem|Logg)$/ })).toBeVisible()
  expect(existsSync(file)).toBe(false)
})

test('an office closed with its file gone is rescued beside it, and the next start opens the rescued file', async ({
  start,
  profile,
}) => {
  const file = putDemoOffice(profile)
  const first = await start()
  rmSync(file)
  const began = Date.now()
  await first.quit()
  expect(Date.now() - began).toBeLessThan(30_000)
  const { rescued } = JSON.parse(readFileSync(join(profile, 'settings.json'), 'utf8')).lost
  expect(existsSync(rescued)).toBe(true)
  const { page } = await start([], { at: 'home' })
  await expect(page.getByRole('alert')).toContainText(`${file} finns inte`)
  await expect(page.getByText(`Allt som var sparat skrevs till ${rescued}`)).toBeVisible()
  await page.getByRole('button', { name: 'Öppna den räddade kontorsdatabasen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^(Hem|Logg)$/ })).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(new Log(page).count).toHaveText('46 kontakter')
  expect(existsSync(file)).toBe(false)
  expect(JSON.parse(readFileSync(join(profile, 'settings.json'), 'utf8')).lost).toBeUndefined()
})

test('when a moved office is opened at its new place, the window says where the latest saves are', async ({
  start,
  profile,
}) => {
  const file = putDemoOffice(profile)
  const { page, app } = await start()
  const moved = join(profile, 'flyttad.talan')
  renameSync(file, moved)
  await openDialogAnswers(app, moved)
  expect(await askFromPage(page, 'office:open', {})).toMatchObject({ ok: true })
  await page.reload()
  const said = page.getByText(/Allt som var sparat skrevs till .*kontor \(räddad .*\)\.talan/).first()
  await expect(said).toBeVisible()
  const [, rescued] = /skrevs till (.*?\.talan)/.exec((await said.textContent()) ?? '') ?? []
  expect(existsSync(rescued as string)).toBe(true)
})

test('settings that cannot be saved are reported once, and the program works and quits as usual', async ({
  start,
  profile,
}) => {
  mkdirSync(join(profile, 'settings.json'), { recursive: true })
  const { page, app, quit } = await start()
  await recordMessages(app)
  const told = page.getByText(/^Inställningarna, som språk/)
  await expect(told.first()).toBeVisible()
  const times = await told.count()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1300, 820))
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { level: 1, name: 'Hem' })).toBeVisible()
  await page.waitForTimeout(1_500)
  await expect(told).toHaveCount(times)
  expect(await messagesShown(app)).toEqual([])
  await quit()
})
