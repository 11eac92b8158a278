import { type ElectronApplication, expect, type Locator, type Page } from 'playwright/test'
import { withMenuAnswered } from './native-menus'
import { askFromPage } from './office-bridge'
import { press } from './screens/list'
import { QuickLog } from './screens/quick-log'
import { Settings } from './screens/settings'
import { test } from './test'

/** Opens the quick-log and returns its note. */
async function theNote(page: Page): Promise<Locator> {
  const log = new QuickLog(page)
  await log.open()
  const note = log.dialog.getByRole('textbox', { name: 'Anteckning' })
  await note.click()
  return note
}

/** Puts the empty form away. */
async function leave(note: Locator): Promise<void> {
  await note.fill('')
  await press(note.page(), 'Escape')
  await expect(note).toHaveCount(0)
}

/** Returns the menu of the first word of a field, and answers it with one of its items. */
async function menuOfFirstWord(app: ElectronApplication, field: Locator, chosen: string | null): Promise<string[]> {
  const [menu = []] = await withMenuAnswered(app, chosen, async () => {
    await field.click({ button: 'right', position: { x: 24, y: 16 } })
    await expect
      .poll(() => app.evaluate(() => (globalThis as unknown as { shownMenus: unknown[] }).shownMenus.length))
      .toBeGreaterThan(0)
  })
  return menu
}

test('a misspelled word is marked, and its menu has the right one', async ({ app, page }) => {
  const note = await theNote(page)
  await page.keyboard.type('Skicckar en järnvägsutredning.')
  await expect.poll(() => menuOfFirstWord(app, note, null)).toContain('Skickar')
  expect(await menuOfFirstWord(app, note, null)).toEqual(
    expect.arrayContaining(['Lägg till i ordlistan', 'Klipp ut', 'Klistra in']),
  )
  await menuOfFirstWord(app, note, 'Skickar')
  await expect(note).toHaveValue('Skickar en järnvägsutredning.')
  expect(await menuOfFirstWord(app, note, null)).not.toContain('Lägg till i ordlistan')
  await note.fill('')
  await page.keyboard.type('Järnvägsutredning är rätt.')
  await page.waitForTimeout(1_000)
  expect(await menuOfFirstWord(app, note, null)).toEqual(['Klipp ut', 'Kopiera', 'Klistra in', 'Markera allt'])
  await leave(note)
})

test('an added word is right from then on, and can be taken out in the settings', async ({ app, page }) => {
  const note = await theNote(page)
  await page.keyboard.type('Tjofraskel kom.')
  await expect.poll(() => menuOfFirstWord(app, note, null)).toContain('Lägg till i ordlistan')
  await menuOfFirstWord(app, note, 'Lägg till i ordlistan')
  await expect.poll(() => menuOfFirstWord(app, note, null)).not.toContain('Lägg till i ordlistan')
  await expect(note).toHaveValue('Tjofraskel kom.')
  await leave(note)
  await new Settings(page).open()
  const words = page.getByRole('list', { name: 'Ord du har lagt till' })
  await expect(words).toContainText('Tjofraskel')
  await words.getByRole('button', { name: 'Ta bort Tjofraskel ur ordlistan' }).click()
  await expect(words).toHaveCount(0)
  expect(await askFromPage(page, 'spelling:check', { words: ['Tjofraskel'] })).toEqual({
    ok: true,
    value: { misspelled: ['Tjofraskel'] },
  })
})

test('names in the register are right, and a name nobody has is not', async ({ demoPage: page }) => {
  const words = ['Mallberg', 'Mallbergs', 'Malbeerg']
  expect(await askFromPage(page, 'spelling:check', { words })).toEqual({
    ok: true,
    value: { misspelled: ['Malbeerg'] },
  })
})

test('no word is marked when the spelling is switched off', async ({ app, page }) => {
  await new Settings(page).open()
  const off = page.getByRole('group', { name: 'Stavningskontroll' }).getByRole('radio', { name: 'Av' })
  await off.focus()
  await page.keyboard.press('Space')
  await expect(off).toBeChecked()
  const note = await theNote(page)
  await page.keyboard.type('Skicckar nu.')
  await page.waitForTimeout(1_500)
  expect(await menuOfFirstWord(app, note, null)).toEqual(['Klipp ut', 'Kopiera', 'Klistra in', 'Markera allt'])
  await leave(note)
})

test('no request leaves for a word', async ({ app, page }) => {
  await app.evaluate(({ session }) => {
    const asked: string[] = []
    Object.assign(globalThis, { askedAddresses: asked })
    session.defaultSession.webRequest.onBeforeRequest((details, pass) => {
      asked.push(details.url)
      pass({})
    })
  })
  try {
    const note = await theNote(page)
    await page.keyboard.type('Recieve utredningg xqzv.')
    await expect.poll(() => menuOfFirstWord(app, note, null)).toContain('Receive')
    await leave(note)
    const asked = await app.evaluate(() => (globalThis as unknown as { askedAddresses: string[] }).askedAddresses)
    expect(asked.filter(address => !/^(talan|data|blob):/.test(address))).toEqual([])
  } finally {
    await app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null))
  }
})
