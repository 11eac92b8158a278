import { expect } from 'playwright/test'
import { putDemoOffice } from './demo-office'
import { logTheMeeting, meeting } from './journey'
import { heading } from './screens/heading'
import { Log } from './screens/log'
import { Palette } from './screens/palette'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

test('Ctrl+2 opens the log, Ctrl+9 the reports, and no key opens a screen that does not exist', async ({ page }) => {
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' })
  await expect(menu.getByRole('button', { name: 'Logg', exact: true })).toHaveAttribute('aria-current', 'page')
  await expect(page).toHaveTitle('Logg – Talan')
  await page.keyboard.press('Control+9')
  await expect(heading(page, 'Rapporter')).toBeVisible()
  await expect(page).toHaveTitle('Rapporter – Talan')
  await expect(menu.getByRole('button', { name: 'Rapporter' })).toHaveAttribute('aria-keyshortcuts', 'Control+9')
  const names = await menu.getByRole('listitem').allInnerTexts()
  for (const [place, name] of [
    [1, 'Hem'],
    [3, 'Personer'],
    [4, 'Organisationer'],
    [5, 'Frågor'],
    [6, 'Processer'],
    [7, 'Åtaganden'],
    [8, 'Underlag'],
  ] as const) {
    if (names.includes(name)) continue
    await page.keyboard.press(`Control+${place}`)
    await expect(heading(page, 'Rapporter'), `${name} is not built`).toBeVisible()
  }
  await page.keyboard.press('Control+2')
  await expect(heading(page, 'Logg')).toBeVisible()
})

test('Alt with an arrow and the side buttons of the mouse go back and forward, except in the quick-log', async ({
  page,
}) => {
  await expect(heading(page, 'Logg')).toBeVisible()
  await page.keyboard.press('Control+9')
  await expect(heading(page, 'Rapporter')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading(page, 'Logg')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading(page, 'Hem')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading(page, 'Hem')).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(heading(page, 'Logg')).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(heading(page, 'Rapporter')).toBeVisible()
  const press = (button: number) =>
    page.evaluate(which => {
      document.body.dispatchEvent(new MouseEvent('mouseup', { button: which, bubbles: true }))
    }, button)
  await press(3)
  await expect(heading(page, 'Logg')).toBeVisible()
  await press(4)
  await expect(heading(page, 'Rapporter')).toBeVisible()
  await page.getByRole('button', { name: 'Bakåt' }).click()
  await expect(heading(page, 'Logg')).toBeVisible()
  await new QuickLog(page).open()
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Escape')
  await expect(heading(page, 'Logg')).toBeVisible()
})

test('the screen, its scroll position and the recent screens are restored after a restart', async ({
  start,
  profile,
}) => {
  putDemoOffice(profile)
  const first = await start()
  const log = new Log(first.page)
  await expect(log.count).toHaveText('46 kontakter')
  await first.page.keyboard.press('Control+9')
  await expect(heading(first.page, 'Rapporter')).toBeVisible()
  await first.page.keyboard.press('Control+2')
  await log.grid.focus()
  await first.page.keyboard.press('End')
  const scrolled = () => log.grid.evaluate(element => element.scrollTop)
  await expect.poll(scrolled).toBeGreaterThan(100)
  const before = await scrolled()
  await first.page.waitForTimeout(1_000)
  await first.kill()

  const second = await start()
  const again = new Log(second.page)
  await expect.poll(() => again.grid.evaluate(element => element.scrollTop)).toBe(before)
  const palette = new Palette(second.page)
  await palette.open()
  await expect(palette.group('Senaste').getByRole('option').first()).toHaveText(/^Rapporter/)
  await second.page.keyboard.press('Enter')
  await expect(heading(second.page, 'Rapporter')).toBeVisible()
  await second.page.waitForTimeout(1_000)
  await second.quit()

  const third = await start()
  await expect(heading(third.page, 'Rapporter')).toBeVisible()
})

test('the key sheet opens on F1 and on ?, and a ? typed in a field is only text', async ({ page }) => {
  await expect(heading(page, 'Logg')).toBeVisible()
  const sheet = page.getByRole('dialog', { name: 'Kortkommandon' })
  await page.keyboard.press('F1')
  await expect(sheet).toBeVisible()
  await expect(sheet.getByText('Gå till Rapporter')).toBeVisible()
  await expect(sheet.getByText('Ctrl+Shift+M')).toBeVisible()
  await expect(sheet.getByText('Gå till Logg')).toBeVisible()
  for (const text of ['Ändra uppgiften', 'Slå ihop', 'Se kontakterna i loggen'])
    await expect(sheet.getByText(text, { exact: true })).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.headline('Varför?')
  await expect(sheet).toBeHidden()
  await expect(quickLog.dialog.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Varför?')
})

test('Ctrl+Z undoes a logging and Ctrl+Y redoes it, and Ctrl+Z in a text field undoes only its text', async ({
  demoPage: page,
}) => {
  const log = new Log(page)
  await logTheMeeting(page)
  await expect(log.count).toHaveText('47 kontakter')
  await page.keyboard.press('Control+z')
  await expect(log.count).toHaveText('46 kontakter')
  await page.keyboard.press('Control+y')
  await expect(log.count).toHaveText('47 kontakter')
  await expect(log.row(meeting.headline)).toContainText('Göte Mallberg, Ordförande')
  await page.keyboard.press('Control+z')
  await expect(log.count).toHaveText('46 kontakter')
  await page.keyboard.press('Control+z')
  await expect(log.count).toHaveText('46 kontakter')
  await page.keyboard.press('Control+y')
  await expect(log.count).toHaveText('47 kontakter')
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.headline('Fel ord')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  await expect(log.count).toHaveText('47 kontakter')
})

test('F6 moves the focus to the next part of the window, and Shift+F6 to the one before', async ({
  demoPage: page,
}) => {
  const log = new Log(page)
  await log.grid.focus()
  const isIn = (selector: string) => page.evaluate(within => document.activeElement?.closest(within) !== null, selector)
  await page.keyboard.press('Shift+F6')
  expect(await isIn('header')).toBe(true)
  await page.keyboard.press('Shift+F6')
  expect(await isIn('nav')).toBe(true)
  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  await expect(log.grid).toBeFocused()
})

test('a failing screen says what is safe, has a reference to copy, and leaves the other screens working', async ({
  start,
}) => {
  const { app, page } = await start()
  await expect(heading(page, 'Logg')).toBeVisible()
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('pack:list')
    ipcMain.handle('pack:list', () => ({ ok: true, value: { runs: null } }))
  })
  await page.keyboard.press('Control+9')
  const stopped = page.getByRole('alert')
  await expect(stopped).toContainText('Rapporter kunde inte visas')
  await expect(stopped).toContainText('Allt du har sparat ligger kvar i kontorsdatabasen.')
  const copy = stopped.getByRole('button', { name: /^Kopiera referensen [0-9a-f]{8}$/ })
  const reference = (await copy.innerText()).replace('Kopiera referensen ', '')
  await copy.click()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(reference)
  await page.keyboard.press('Control+2')
  await expect(heading(page, 'Logg')).toBeVisible()
})
