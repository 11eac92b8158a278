import { expect } from 'playwright/test'
import { answeredFromPage } from './office-bridge'
import { heading } from './screens/heading'
import { Home } from './screens/home'
import { test } from './test'

test('the first screen is Hem, and an empty office is offered the demo data', async ({ start }) => {
  const { page } = await start([], { at: 'home' })
  await expect(heading(page, 'Hem')).toBeVisible()
  await expect(page.getByText('Inget loggat än. Börja med ett möte – resten fylls på.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Logga ett möte' })).toBeVisible()
  await page.getByRole('button', { name: 'Ladda exempeldata' }).click()
  const home = new Home(page)
  await expect(home.part('Att följa upp')).toBeVisible()
  await expect(page.getByText('Det här är exempelkontoret.').filter({ visible: true })).toBeVisible()
  await expect(home.part('Kontorsdatabasen')).toContainText('kontor.talan')
  await expect(home.part('Kontorsdatabasen')).toContainText('Ingen säkerhetskopia än')
  await expect(home.part('Kontorsdatabasen')).toContainText('Filen är hel (kontrollerad', { timeout: 20_000 })
  await expect(home.part('Senast inlagt').getByRole('listitem')).toHaveCount(5)
  await expect(page.getByText('Tappar kontakt')).toHaveCount(0)
})

test('a completed follow-up is undone by the notice and by Ctrl+Z, and one is postponed to a typed day', async ({
  demoPage: page,
}) => {
  const home = new Home(page)
  await home.givePromises(2)
  // The demo office follows the calendar, so more of it may be due on the day of the test.
  const { commitments, today } = await answeredFromPage(page, 'home:read', {})
  const dueToday = commitments.filter(({ dueOn }) => dueOn === today)
  expect(dueToday.length).toBeGreaterThanOrEqual(2)
  await page.reload()
  await home.open()
  await expect(home.followUps.filter({ hasText: 'I dag' })).toHaveCount(dueToday.length)
  await expect(home.followUps.filter({ hasText: 'Försenat' }).first()).toContainText(/Vi har lovat|De har lovat/)
  const count = await home.followUps.count()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('k')
  await expect(home.followUps).toHaveCount(count - 1)
  await page.getByRole('button', { name: 'Ångra', exact: true }).click()
  await expect(home.followUps).toHaveCount(count)
  await home.followUps.first().getByRole('button', { name: /^Klar/ }).click()
  await expect(home.followUps).toHaveCount(count - 1)
  await page.keyboard.press('Control+z')
  await expect(home.followUps).toHaveCount(count)
  const inAWeek = home.followUps.filter({ hasText: 'Om 7 dagar' })
  const before = await inAWeek.count()
  await home.followUps
    .first()
    .getByRole('button', { name: /^Skjut upp/ })
    .click()
  const day = home.postponing.getByRole('textbox', { name: 'Annan dag' })
  await day.fill('igår')
  await page.keyboard.press('Enter')
  await expect(home.postponing.getByText('”igår” är inget datum framåt i tiden. Inget är ändrat.')).toBeVisible()
  await day.fill('+1v')
  await page.keyboard.press('Enter')
  await expect(home.postponing).toBeHidden()
  await expect(inAWeek).toHaveCount(before + 1)
})

test('Enter on a line of the first screen opens its record', async ({ demoPage: page }) => {
  const home = new Home(page)
  await home.open()
  const line = home.part('Senast inlagt').getByRole('listitem').first().getByRole('button')
  await line.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Hem')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(line).toBeFocused()
})
