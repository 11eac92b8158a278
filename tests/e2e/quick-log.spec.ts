import { expect } from 'playwright/test'
import { putDemoOffice } from './demo-office'
import { newestContacts } from './office-bridge'
import { Log } from './screens/log'
import { Palette } from './screens/palette'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

test('the text typed in the quick-log is there word for word after a power cut', async ({ start, profile }) => {
  putDemoOffice(profile)
  const { page, kill } = await start()
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.choosePerson('göte', 'Göte Mallberg')
  await quickLog.headline('Halvskriven rubrik – åäö')
  await quickLog.note('Tre rader,\nvarav den sista inte är färdi')
  await expect(quickLog.dialog.getByText('Utkast sparat')).toBeVisible()
  await kill()

  const again = await start()
  const restored = new QuickLog(again.page)
  await expect(new Log(again.page).count).toHaveText('46 kontakter')
  await restored.open()
  await expect(restored.dialog.getByText('Utkast återställt')).toBeVisible()
  await expect(restored.dialog.getByText('Göte Mallberg', { exact: true })).toBeVisible()
  await expect(restored.dialog.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Halvskriven rubrik – åäö')
  await expect(restored.dialog.getByRole('textbox', { name: 'Anteckning' })).toHaveValue(
    'Tre rader,\nvarav den sista inte är färdi',
  )
  await restored.save()
  await again.quit()

  const last = await start()
  await new QuickLog(last.page).open()
  await expect(new QuickLog(last.page).dialog.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('')
})

test('an earlier meeting with the same person is named before saving, and does not prevent it', async ({
  demoPage: page,
}) => {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.choosePerson('göte', 'Göte Mallberg')
  await quickLog.headline('Första mötet')
  await quickLog.date('2026-11-03')
  await quickLog.save()

  await quickLog.open()
  await quickLog.choosePerson('göte', 'Göte Mallberg')
  await quickLog.headline('Andra mötet')
  await quickLog.date('2026-11-03')
  await expect(quickLog.dialog.getByText('Redan loggat samma dag med Göte Mallberg: ”Första mötet”.')).toBeVisible()
  await quickLog.date('2026-11-08')
  await expect(quickLog.dialog.getByText(/träffade Göte Mallberg den 3 november, om ”Första mötet”/)).toBeVisible()
  await quickLog.save()
  await expect(new Log(page).row('Andra mötet')).toBeVisible()
})

test('the concerned partners are proposed with their reasons, and a removed one stays removed', async ({
  demoPage: page,
}) => {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.choosePerson('göte', 'Göte Mallberg')
  await quickLog.choosePerson('umeå ko', 'Umeå kommun')
  await quickLog.choosePerson('luleå ko', 'Luleå kommun')
  await expect(quickLog.dialog.getByText('Föreslås: Umeå kommun hör dit')).toBeAttached()
  await quickLog.headline('Kommunerna')
  await quickLog.dialog.getByRole('button', { name: 'Ta bort Luleå kommun' }).last().click()
  await quickLog.save()
  const row = new Log(page).row('Kommunerna')
  await expect(row).toContainText('Umeå')
  const { rows } = await newestContacts(page, 100)
  expect(rows.find(one => one.headline === 'Kommunerna')?.partnerIds).toEqual(['umea-kommun'])
})

test('a note completes people and issues, a commitment reads its day, and Ctrl+S saves with the dialog open', async ({
  demoPage: page,
}) => {
  const quickLog = new QuickLog(page)
  const { dialog } = quickLog
  await quickLog.open()
  await quickLog.choosePerson('göte', 'Göte Mallberg')
  await quickLog.headline('Med löfte')
  await quickLog.note('Hälsa @örj')
  await expect(page.getByRole('option', { name: 'Örjan Låtsby' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('om #malm')
  await expect(page.getByRole('option', { name: 'Dubbelspår Malmbanan' })).toBeVisible()
  await page.keyboard.press('Tab')
  const note = dialog.getByRole('textbox', { name: 'Anteckning' })
  await expect(note).toHaveValue('Hälsa @Örjan Låtsby om #Dubbelspår Malmbanan ')
  await expect(note).toBeFocused()
  await expect(dialog.getByRole('textbox', { name: 'Budskap: Dubbelspår Malmbanan' })).toBeVisible()

  await quickLog.moveTo(dialog.getByRole('button', { name: '+ Åtagande' }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('Skicka underlag')
  await page.keyboard.press('Tab')
  await page.keyboard.type('snart')
  await page.keyboard.press('Control+s')
  await expect(dialog.getByText('”snart” är inget datum. Inget är sparat.')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2026-12-04')
  await expect(dialog.getByText('fre 4 dec 2026')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(dialog.getByText('Sparat. Ändrar du något sparas kontakten om.')).toBeVisible()
  await quickLog.headline('Med löfte, ändrat')
  await quickLog.save()
  await expect(new Log(page).row('Med löfte, ändrat')).toBeVisible()
  await expect(new Log(page).count).toHaveText('47 kontakter')
})

test('a private note is shown on its meeting and is not found by searching', async ({ demoPage: page }) => {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.choosePerson('göte', 'Göte Mallberg')
  await quickLog.headline('Enskilt samtal')
  await quickLog.note('Han överväger att lämna uppdraget.')
  await quickLog.dialog.getByRole('radio', { name: 'Jag', exact: true }).check()
  await quickLog.save()
  await new Palette(page).choose('Enskilt', /^Enskilt samtal/)
  await expect(page.getByRole('textbox', { name: 'Egen anteckning som ingen annan ser' })).toHaveValue(
    'Han överväger att lämna uppdraget.',
  )
  await new Palette(page).open()
  await page.keyboard.type('överväger')
  await expect(page.getByRole('option', { name: /överväger/ }).first()).toBeVisible()
  await expect(page.getByRole('option', { name: /Enskilt samtal/ })).toHaveCount(0)
})

test('text typed before the quick-log is open goes into it once, even if Ctrl+L is held down', async ({
  demoPage: page,
}) => {
  // The keys come in one go, so that the dialog cannot open between them.
  await page.evaluate(() => {
    const press = (key: string, ctrlKey = false) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
      )
    press('l', true)
    press('l', true)
    for (const letter of 'mallb') press(letter)
  })
  await expect(new QuickLog(page).participants).toHaveValue('mallb')
  await expect(page.getByRole('option', { name: 'Göte Mallberg' }).first()).toBeVisible()
})

test('in a wide window the note is in view beside the day, and in a narrow one the parts lie below each other', async ({
  start,
}) => {
  const { app, page } = await start()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  const quickLog = new QuickLog(page)
  await quickLog.open()
  const place = async (role: 'textbox' | 'combobox', name: string) => {
    const box = await quickLog.dialog.getByRole(role, { name, exact: true }).boundingBox()
    if (!box) throw new Error(`${name} is not shown`)
    return box
  }
  const [headline, note, date] = [
    await place('textbox', 'Rubrik'),
    await place('textbox', 'Anteckning'),
    await place('textbox', 'Datum'),
  ]
  expect(date.x).toBeGreaterThan(headline.x + headline.width)
  expect(date.y).toBeLessThan(note.y)
  expect(note.y + note.height).toBeLessThan(700)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
  await expect
    .poll(async () => (await place('textbox', 'Datum')).y - (await place('textbox', 'Rubrik')).y)
    .toBeGreaterThan(0)
})
