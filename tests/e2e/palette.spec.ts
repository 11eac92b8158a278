import { expect } from 'playwright/test'
import { answeredFromPage } from './office-bridge'
import { heading } from './screens/heading'
import { Palette } from './screens/palette'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

test('the palette finds a screen, a command and a record by name, and opens what it finds', async ({
  demoPage: page,
}) => {
  const palette = new Palette(page)
  await palette.choose('rappo', /^Rapporter/)
  await expect(heading(page, 'Rapporter')).toBeVisible()

  await palette.open()
  await expect(palette.group('Senaste').getByRole('option').first()).toHaveText(/^Logg/)
  // What is begun most often comes before the commands, and the views are not among these.
  await expect(palette.group('Skapa').getByRole('option').first()).toHaveText(/^Logga kontakt/)
  await expect(palette.group('Vyer').getByRole('option', { name: /Vår bänk/ })).toBeVisible()
  await expect(palette.group('Kommandon').getByRole('option', { name: /Vår bänk/ })).toHaveCount(0)
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
  // The hits for the first letters are still shown for a moment.
  await expect(hit).toContainText(/norrbotnia/i)
  const title = (await hit.locator('span').first().innerText()).trim()
  expect(title).not.toBe('')
  await page.keyboard.press('Enter')
  await expect(palette.dialog).toBeHidden()
  await expect(heading(page, title)).toBeVisible()
  await palette.open()
  await expect(palette.group('Senaste').getByRole('option').first()).toHaveText(/^Rapporter/)
  await page.keyboard.press('Escape')
  await expect(palette.dialog).toBeHidden()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading(page, 'Rapporter')).toBeVisible()
})

test('Enter pressed before the hits have arrived opens the first hit', async ({ demoPage: page }) => {
  await page.keyboard.press('Control+9')
  await expect(heading(page, 'Rapporter')).toBeVisible()
  const palette = new Palette(page)
  await palette.open()
  await page.keyboard.insertText('norrbotniabanan')
  await page.keyboard.press('Enter')
  await expect(palette.dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Norrbotniabanan/i)
})

test('on a person’s screen, the typed text becomes a new interaction, role or person', async ({ demoPage: page }) => {
  const palette = new Palette(page)
  await palette.choose('Göte Mallberg', /^Göte Mallberg/)
  await expect(heading(page, 'Göte Mallberg')).toBeVisible()
  await palette.open()
  await page.keyboard.type('Samordnare för norra')
  await expect(palette.group('Skapa').getByRole('option')).toHaveText([/^Skapa av ”Samordnare för norra”…/])
  await page.keyboard.press('Shift+Enter')
  const quickLog = new QuickLog(page)
  await expect(quickLog.dialog.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Samordnare för norra')
  await page.keyboard.press('Escape')
  await expect(quickLog.dialog).toBeHidden()

  await palette.open()
  await page.keyboard.type('Samordnare för norra')
  await palette.makeOf()
  await expect(palette.group('Skapa').getByRole('option').first()).toHaveText(/^Logga kontakt ”Samordnare för norra”/)
  await expect(palette.offer('Skapa underlag').first()).not.toContainText('Samordnare')
  await page.keyboard.press('Escape')
  await expect(palette.group('Skapa').getByRole('option')).toHaveText([/^Skapa av ”Samordnare för norra”…/])
  await expect(palette.field).toHaveValue('Samordnare för norra')
  await palette.makeOf()
  await palette.offer('Ny roll ”Samordnare för norra”').click()
  const form = page.getByRole('form', { name: 'Ny roll' })
  await expect(form.getByRole('textbox', { name: 'Titel' })).toHaveValue('Samordnare för norra')

  await palette.open()
  await page.keyboard.type('Anders Påhittad')
  await palette.makeOf()
  await palette.offer('Ny… ”Anders Påhittad”').click()
  await page.getByRole('button', { name: 'Ny person' }).click()
  await expect(page.getByRole('dialog', { name: 'Ny person' }).getByRole('textbox', { name: 'Namn' })).toHaveValue(
    'Anders Påhittad',
  )
})

test('Shift+Enter makes an interaction of the typed text', async ({ page }) => {
  const palette = new Palette(page)
  await palette.open()
  await page.keyboard.type('Samråd om tidtabell')
  await expect(palette.group('Skapa').getByRole('option', { name: 'Skapa av ”Samråd om tidtabell”…' })).toBeVisible()
  await page.keyboard.press('Shift+Enter')
  const quickLog = new QuickLog(page)
  await expect(quickLog.participants).toBeFocused()
  await expect(quickLog.dialog.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Samråd om tidtabell')
})

test('a search finds words in any form, marks them, and shows all it found in the log', async ({ demoPage: page }) => {
  const palette = new Palette(page)
  await palette.open()
  await page.keyboard.type('trafikverkets')
  const asked = { text: 'trafikverkets', limit: 1, offset: 0, depth: 'all' } as const
  const { interactions: count } = await answeredFromPage(page, 'search:find', asked)
  expect(count).toBeGreaterThan(1)
  // Until the answer to the last letter has come, the number is that of the letter before.
  const all = palette.offer(new RegExp(`^Visa alla ${count} i Logg`))
  await expect(all).toBeVisible()
  await expect(palette.group('Träffar').locator('mark').first()).toHaveText(/trafikverket/i)
  await all.click()
  await expect(heading(page, 'Logg')).toBeVisible()
  const field = page.getByRole('searchbox', { name: 'Filtrera listan' })
  await expect(field).toHaveValue('trafikverkets')
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${count} `) })
      .first(),
  ).toBeVisible()

  await palette.open()
  await page.keyboard.type('org:trafikverket dubbelspår')
  await expect(palette.offer(/^Visa alla/)).toHaveCount(0)
  await expect(palette.group('Skapa')).toHaveCount(0)
})
