import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { barriers, showStill } from './axe'
import { openDialogAnswers } from './dialogs'
import { logTheMeeting } from './journey'
import { pressInMenuBar } from './native-menus'
import { Home } from './screens/home'
import { Log } from './screens/log'
import { QuickLog } from './screens/quick-log'
import { Settings } from './screens/settings'
import { test } from './test'

const listOf = (page: Page) => page.getByRole('region', { name: 'Kom igång' })
/** A step of the list, which says of itself whether it is done. */
const stepOf = (page: Page, name: string) => listOf(page).getByRole('listitem').filter({ hasText: name })
const isDone = (page: Page, name: string) =>
  expect(stepOf(page, name).getByRole('img', { name: 'Klart', exact: true }), name).toBeVisible()
const isLeft = (page: Page, name: string) =>
  expect(stepOf(page, name).getByRole('img', { name: 'Inte klart' }), name).toBeVisible()

const meetings = ['Datum;Rubrik;Deltagare;Typ', '2026-03-03;Spår i Notviken;Göte Mallberg;Möte (fysiskt)', ''].join(
  '\r\n',
)

/** Reads a list in to the end, from the file that the system's dialog gives. */
async function readIn(page: Page): Promise<void> {
  await stepOf(page, 'Läs in det ni redan har').getByRole('button', { name: 'Välj fil…' }).click()
  await expect(page.getByText('Textfil med kolumner')).toBeVisible()
  for (const step of ['Fil', 'Kolumner', 'Granska']) {
    await expect(page.locator('[aria-current="step"]', { hasText: step })).toBeVisible()
    if (step === 'Granska') await expect(page.getByRole('grid', { name: 'Raderna i filen' })).toBeFocused()
    await page.keyboard.press('Control+Enter')
  }
  await expect(page.getByText('Inläsningen är klar')).toBeVisible()
}

test('the check list ticks itself while its steps are done, and goes away with the last one', async ({
  start,
  profile,
}) => {
  test.setTimeout(120_000)
  const stick = join(profile, 'sticka')
  mkdirSync(stick)
  const { app, page } = await start([], { at: 'home' })
  const home = new Home(page)
  await showStill(page)
  await expect(listOf(page).getByText('0 av 5 klara')).toBeVisible()
  await expect(stepOf(page, 'Var filen ligger')).toContainText('kontor.talan')
  expect.soft(await barriers(page), 'a new office').toEqual([])

  await page.getByRole('textbox', { name: 'Ditt namn' }).fill('Alva Lind')
  await page.keyboard.press('Enter')
  await isDone(page, 'Vem är du?')
  await expect(stepOf(page, 'Vem är du?')).toContainText('Du är Alva Lind.')
  await isLeft(page, 'Kollegor')

  await stepOf(page, 'Kollegor').getByRole('button', { name: 'Lägg till' }).click()
  await page.getByRole('dialog', { name: 'Ny medarbetare' }).getByRole('textbox', { name: 'Namn' }).fill('Bo Ek')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog', { name: 'Ny medarbetare' })).toBeHidden()
  await home.open()
  await isDone(page, 'Kollegor')
  await expect(stepOf(page, 'Kollegor')).toContainText('Bo Ek')

  await openDialogAnswers(app, stick)
  await stepOf(page, 'Var filen ligger').getByRole('button', { name: 'Välj plats för kopian' }).click()
  await expect(page.getByRole('heading', { name: 'Kopior på en andra plats' })).toBeFocused()
  await page
    .getByRole('region', { name: 'Kopior på en andra plats' })
    .getByRole('button', { name: 'Välj en mapp…' })
    .click()
  await page.getByText('Alla som kommer åt mappen').click()
  await page.getByRole('button', { name: 'Börja kopiera hit' }).click()
  await expect(page.getByRole('button', { name: 'Börja kopiera hit' })).toBeHidden({ timeout: 60_000 })
  await home.open()
  await isDone(page, 'Var filen ligger')
  await expect(stepOf(page, 'Var filen ligger')).toContainText(stick)

  await stepOf(page, 'Logga första mötet').getByRole('button', { name: 'Logga ett möte' }).click()
  const quickLog = new QuickLog(page)
  await expect(quickLog.participants).toBeFocused()
  await quickLog.createPerson('Siv Öman', 'trafikutskottet', 'Trafikutskottet', 'Ledamot')
  await quickLog.headline('Första mötet')
  await quickLog.save()
  await home.open()
  await isDone(page, 'Logga första mötet')
  await expect(listOf(page).getByText('4 av 5 klara')).toBeVisible()
  expect.soft(await barriers(page), 'four steps done').toEqual([])
  await page.keyboard.press('Control+z')
  await isLeft(page, 'Logga första mötet')
  await page.keyboard.press('Control+y')
  await isDone(page, 'Logga första mötet')

  const file = join(profile, 'möten.csv')
  writeFileSync(file, meetings)
  await openDialogAnswers(app, file)
  await readIn(page)
  await home.open()
  await expect(home.part('Senast inlagt')).toBeVisible()
  await expect(listOf(page)).toBeHidden()

  await pressInMenuBar(app, 'Hjälp', 'Kom igång')
  await expect(listOf(page).getByText('5 av 5 klara')).toBeVisible()
  expect.soft(await barriers(page), 'all steps done').toEqual([])
})

test('the check list is hidden by one click, also after a restart, and shown again from the settings', async ({
  start,
}) => {
  const { page, quit } = await start([], { at: 'home' })
  await listOf(page).getByRole('button', { name: 'Dölj listan' }).click()
  await expect(listOf(page)).toBeHidden()
  await page.getByRole('button', { name: 'Ångra', exact: true }).click()
  await expect(listOf(page)).toBeVisible()
  await listOf(page).getByRole('button', { name: 'Dölj listan' }).click()
  await expect(page.getByText('Inget loggat än.').filter({ visible: true })).toBeVisible()
  await quit()
  const again = await start([], { at: 'home' })
  await expect(again.page.getByText('Inget loggat än.').filter({ visible: true })).toBeVisible()
  await expect(listOf(again.page)).toBeHidden()
  await new Settings(again.page).open()
  await again.page.getByRole('button', { name: 'Visa listan på Hem' }).click()
  await expect(listOf(again.page)).toBeVisible()
})

test('the example office is left after a question that says what stays, and comes back when that is undone', async ({
  demoPage: page,
}) => {
  await showStill(page)
  const log = new Log(page)
  await logTheMeeting(page)
  await expect(listOf(page)).toBeHidden()
  const leave = page.getByRole('button', { name: 'Ta bort exempeldata…' })
  const question = page.getByRole('dialog', { name: 'Du lämnar exempelkontoret' })
  await leave.click()
  await expect(question).toContainText('Det du själv har loggat blir kvar')
  await expect(question.getByRole('button', { name: 'Stanna kvar' })).toBeFocused()
  expect.soft(await barriers(page), 'leaving the example office').toEqual([])
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(log.count).toHaveText('47 kontakter')

  await leave.click()
  await question.getByRole('button', { name: 'Lämna exempelkontoret' }).click()
  await expect(log.count).toHaveText('1 kontakt')
  await page
    .getByRole('dialog', { name: /^Exempeldata borttagna/ })
    .getByRole('button', { name: 'Ångra' })
    .click()
  await expect(page.getByText('Exempelkontoret är tillbaka som du lämnade det.')).toBeVisible()
  await expect(log.count).toHaveText('47 kontakter')
  await expect(leave).toBeVisible()
})
