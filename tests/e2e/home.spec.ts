import { expect, type Page } from 'playwright/test'
import { askFromPage } from './office-bridge'
import { heading } from './screens/heading'
import { Home } from './screens/home'
import { Log } from './screens/log'
import { test } from './test'

/** Twelve promises, made in one meeting of the demo office and due on the days before today; `due` comes from the page's own clock. */
async function givePromises(page: Page, count: number): Promise<void> {
  const listed = await askFromPage(page, 'home:read', {})
  const { today } = (listed as unknown as { value: { today: string } }).value
  for (let number = 0; number < count; number += 1) {
    // The demo has few promises: its own are opened again and given a day each.
    const id = `demo-k${(number % 7) + 1}`
    await askFromPage(page, 'commitment:edit', { id, changes: { status: 'open', dueOn: today, interactionId: null } })
  }
}

test('the first screen is Hem, and an office with nothing in it is offered a beginning', async ({ start }) => {
  const { page } = await start([], { at: 'home' })
  await expect(heading(page, 'Hem')).toBeVisible()
  await expect(page.getByText('Inget loggat än. Börja med ett möte – resten fylls på.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Logga ett möte' })).toBeVisible()
  await page.getByRole('button', { name: 'Ladda exempeldata' }).click()
  const home = new Home(page)
  await expect(home.part('Att följa upp')).toBeVisible()
  await expect(page.getByText('Det här är exempelkontoret.').filter({ visible: true })).toBeVisible()
  await expect(home.part('Kontorsdatabasen')).toContainText('kontor.talan')
  await expect(home.part('Kontorsdatabasen')).toContainText('Ingen kopia än')
  await expect(home.part('Kontorsdatabasen')).toContainText('Hel, läst igenom', { timeout: 20_000 })
  await expect(home.part('Senast inlagt').getByRole('listitem')).toHaveCount(5)
  await expect(page.getByText('Tappar kontakt')).toHaveCount(0)
})

test('every follow-up of the morning takes at most two keys: K when it is done, S and Enter when it is put off', async ({
  start,
}) => {
  const { page } = await start()
  await new Log(page).loadDemo()
  await givePromises(page, 7)
  const home = new Home(page)
  await page.reload()
  await home.open()
  await expect(home.followUps).toHaveCount(7)
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  await press('ArrowDown')
  await expect(home.followUps.first().getByRole('button').first()).toBeFocused()
  for (let left = 7; left > 4; left -= 1) {
    await press('k')
    await expect(home.followUps).toHaveCount(left - 1)
    await expect(home.followUps.first().getByRole('button').first()).toBeFocused()
  }
  for (let number = 0; number < 4; number += 1) {
    await press('s')
    await expect(home.postponing).toBeVisible()
    await press('3')
    await expect(home.postponing).toBeHidden()
    await expect(home.followUps.filter({ hasText: 'Om 7 dagar' })).toHaveCount(number + 1)
  }
  await expect(home.followUps).toHaveCount(4)
  expect(keys).toBeLessThanOrEqual(2 * 7)
})

test('what is ticked off is undone by the notice and by Ctrl+Z, and another day is written as people write it', async ({
  start,
}) => {
  const { page } = await start()
  await new Log(page).loadDemo()
  await givePromises(page, 2)
  await page.reload()
  const home = new Home(page)
  await home.open()
  await expect(home.followUps.filter({ hasText: 'Idag' })).toHaveCount(2)
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
  await expect(home.followUps.filter({ hasText: 'Om 7 dagar' })).toHaveCount(1)
})

test('Enter on a line of the first screen opens what it is about', async ({ start }) => {
  const { page } = await start()
  const log = new Log(page)
  await log.loadDemo()
  const home = new Home(page)
  await home.open()
  const line = home.part('Senast inlagt').getByRole('listitem').first().getByRole('button')
  await line.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Hem')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(line).toBeFocused()
})
