import { expect } from 'playwright/test'
import { heading } from './screens/heading'
import { Log } from './screens/log'
import { Palette } from './screens/palette'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

test('the palette finds a screen, a command and a meeting by name, and the meeting is shown at its row of the log', async ({
  start,
}) => {
  const { page } = await start()
  const log = new Log(page)
  await log.loadDemo()
  const palette = new Palette(page)
  await palette.choose('rappo', /^Rapporter/)
  await expect(heading(page, 'Rapporter')).toBeVisible()

  await palette.open()
  await expect(palette.group('Senaste').getByRole('option').first()).toHaveText(/^Logg/)
  await page.keyboard.press('Escape')
  await expect(palette.dialog).toBeHidden()

  await palette.open()
  await page.keyboard.type('>mörka')
  await expect(palette.offer('Mörka färger')).toHaveAttribute('data-highlighted', '')
  await expect(palette.group('Träffar')).toHaveCount(0)
  await page.keyboard.press('Escape')

  await palette.open()
  await page.keyboard.type('norrbotniabanan')
  const hit = palette.group('Träffar').getByRole('option').first()
  await expect(hit).toBeVisible()
  const title = (await hit.locator('span').first().innerText()).trim()
  expect(title).not.toBe('')
  await page.keyboard.press('Enter')
  await expect(palette.dialog).toBeHidden()
  await expect(log.grid.getByRole('row', { selected: true })).toContainText(title)
  await expect(log.grid).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(log.grid.getByRole('row', { selected: true })).not.toContainText(title)
  await palette.open()
  await page.keyboard.press('Escape')
  await expect(log.grid).toBeFocused()
})

test('Enter pressed before the answer has come opens what the answer brings', async ({ start }) => {
  const { page } = await start()
  const log = new Log(page)
  await log.loadDemo()
  await page.keyboard.press('Control+9')
  await expect(heading(page, 'Rapporter')).toBeVisible()
  const palette = new Palette(page)
  await palette.open()
  await page.keyboard.insertText('norrbotniabanan')
  await page.keyboard.press('Enter')
  await expect(palette.dialog).toBeHidden()
  await expect(log.grid.getByRole('row', { selected: true })).toContainText(/\w/)
})

test('Shift+Enter makes a contact of what was typed', async ({ start }) => {
  const { page } = await start()
  const palette = new Palette(page)
  await palette.open()
  await page.keyboard.type('Samråd om tidtabell')
  await expect(
    palette.group('Skapa').getByRole('option', { name: 'Logga kontakt ”Samråd om tidtabell”' }),
  ).toBeVisible()
  await page.keyboard.press('Shift+Enter')
  const quickLog = new QuickLog(page)
  await expect(quickLog.participants).toBeFocused()
  await expect(quickLog.dialog.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Samråd om tidtabell')
})
