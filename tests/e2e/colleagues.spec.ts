import { expect, type Page } from 'playwright/test'
import { heading } from './screens/heading'
import { Palette } from './screens/palette'
import { QuickLog } from './screens/quick-log'
import { Settings } from './screens/settings'
import { test } from './test'

/** Fills in the form of a new colleague by the keyboard and saves it. */
async function addColleague(page: Page, name: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Ny medarbetare' })
  await page.getByRole('button', { name: 'Ny medarbetare' }).focus()
  await page.keyboard.press('Enter')
  await expect(form.getByRole('textbox', { name: 'Namn' })).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible()
}

test('in an empty office, two colleagues are added and the one at the laptop is on the first meeting and in the history', async ({
  page,
}) => {
  const quickLog = new QuickLog(page)
  // This draft begins before the office has colleagues.
  await quickLog.open()
  await page.keyboard.press('Escape')
  await new Settings(page).open()
  await expect(page.getByText(/^Ingen är upplagd än/)).toBeVisible()
  await addColleague(page, 'Bo Ek')
  await addColleague(page, 'Alva Lind')
  await page.getByRole('combobox', { name: 'Jag är' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Alva Lind' }).click()
  await expect(page.getByText('Du är Alva Lind på den här datorn.')).toBeVisible()

  await quickLog.open()
  await expect(quickLog.dialog.getByRole('button', { name: 'Ta bort Alva Lind' })).toBeVisible()
  await quickLog.createPerson('Siv Öman', 'trafikutskottet', 'Trafikutskottet', 'Ledamot')
  await quickLog.headline('Första mötet')
  await quickLog.save()
  await new Palette(page).choose('historik', /^Historik/)
  await expect(heading(page, 'Historik')).toBeVisible()
  const latest = page.getByRole('region', { name: 'Ändringar, senaste först' }).getByRole('listitem').first()
  await expect(latest).toContainText(/Alva Lind \(\S+\) loggade kontakten ”Första mötet”/)
})

test('a new colleague is made in Från oss, saved with the meeting and undone with it', async ({ page }) => {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.createPerson('Siv Öman', 'trafikutskottet', 'Trafikutskottet', 'Ledamot')
  await quickLog.headline('Samtal')
  const ours = quickLog.dialog.getByRole('combobox', { name: 'Från oss', exact: true, includeHidden: true })
  await quickLog.moveTo(ours)
  await page.keyboard.type('Alva Lind')
  await expect(page.getByRole('option', { name: /^Skapa ”Alva Lind”/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(quickLog.dialog.getByRole('button', { name: 'Ta bort Alva Lind' })).toBeVisible()
  await quickLog.save()
  await new Settings(page).open()
  const colleagues = page.getByRole('list', { name: 'Medarbetare' })
  await expect(colleagues.getByRole('listitem')).toContainText('Alva Lind')
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Ingen är upplagd än/)).toBeVisible()
})

test('the first colleague adds herself on the first screen and is not asked again who she is', async ({ start }) => {
  const { page, quit } = await start([], { at: 'home' })
  const question = page.getByRole('region', { name: 'Vem är du?' })
  await question.getByRole('textbox', { name: 'Ditt namn' }).fill('Alva Lind')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Du är Alva Lind på den här datorn.')).toBeVisible()
  await expect(question).toBeHidden()
  await quit()
  const again = await start([], { at: 'home' })
  await expect(again.page.getByRole('button', { name: /^Logga ett möte/ })).toBeVisible()
  await expect(again.page.getByRole('region', { name: 'Vem är du?' })).toBeHidden()
})
