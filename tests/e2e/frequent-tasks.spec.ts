import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { CountedKeys } from './counted-keys'
import { heading } from './screens/heading'
import { Home } from './screens/home'
import { List } from './screens/list'
import { Log } from './screens/log'
import { Packs } from './screens/packs'
import { Palette } from './screens/palette'
import { QuickLog } from './screens/quick-log'
import { RecordScreen } from './screens/record'
import { type Start, test as withLaptop } from './test'

/** The ten most frequent tasks, in an office of fifty thousand interactions. The user's guide promises these numbers of keys. */
const test = withLaptop.extend<{ page: Page }>({
  page: async ({ start, profile }, use) => {
    const { page } = await inTheLargeOffice(start, profile)
    await use(page)
  },
})

async function inTheLargeOffice(start: Start, profile: string) {
  const file = join(profile, 'kontor.talan')
  copyFileSync(readFileSync(resolve('out/large-office.txt'), 'utf8'), file)
  const running = await start([`--talan-store=${file}`, `--talan-report-folder=${profile}`])
  await expect(new Log(running.page).count).toHaveText(/^50\s046 kontakter$/)
  return running
}

const highlighted = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('option', { name }).first()).toHaveAttribute('data-highlighted', '')

test('1. a meeting with two people about an issue is logged with at most 75 keys and no click', {
  tag: '@long',
}, async ({ page }) => {
  const headline = 'Dubbelspår till Luleå, samt nästa etapps plan'
  expect(headline).toHaveLength(45)
  const keys = await CountedKeys.from(page)
  const { dialog } = new QuickLog(page)
  await keys.press('Control+l')
  // The test does not wait: text typed before the dialog is open goes into it.
  await keys.type('mallb')
  await highlighted(page, 'Göte Mallberg')
  await keys.press('Enter')
  await keys.type('låts')
  await highlighted(page, 'Örjan Låtsby')
  await keys.press('Tab')
  await keys.type('malm')
  await highlighted(page, 'Dubbelspår Malmbanan')
  await keys.press('Tab', 'Tab')
  await keys.type(headline)
  await keys.press('Control+Enter')
  await expect(page.getByText('Loggat', { exact: true })).toBeVisible()
  await expect(dialog).toBeHidden()
  await keys.wereAtMost(75)
  const row = new Log(page).row(headline)
  await expect(row).toContainText('Göte Mallberg, Ordförande')
  await expect(row).toContainText('Örjan Låtsby')
  await expect(row).toContainText('Dubbelspår Malmbanan')
})

test('2. a person is found and the last contact read with seven keys', { tag: '@long' }, async ({ page }) => {
  const keys = await CountedKeys.from(page)
  await keys.press('Control+k')
  await keys.type('ylva')
  await highlighted(page, /^Ylva Provåker/)
  await keys.press('Enter')
  const record = new RecordScreen(page)
  await expect(record.heading).toHaveText('Ylva Provåker')
  await expect(record.facts).toContainText('Senaste kontakt')
  await expect(record.facts).toContainText('2026-11-10')
  await expect(page).toHaveTitle('Ylva Provåker – Talan')
  await keys.wereAtMost(7)
})

test('3. ten follow-ups take at most two keys each: K for done, S and a digit to postpone', { tag: '@long' }, async ({
  page,
}) => {
  const home = new Home(page)
  await home.givePromises(10)
  await page.reload()
  await home.open()
  await expect(home.followUps).toHaveCount(10)
  const keys = await CountedKeys.from(page)
  await keys.press('ArrowDown')
  await expect(home.followUps.first().getByRole('button').first()).toBeFocused()
  for (let left = 10; left > 5; left -= 1) {
    await keys.press('k')
    await expect(home.followUps).toHaveCount(left - 1)
    await expect(home.followUps.first().getByRole('button').first()).toBeFocused()
  }
  // The key 3 postpones by a week, or to the working day after that.
  for (let number = 0; number < 5; number += 1) {
    await keys.press('s', '3')
    await expect(home.postponing).toBeHidden()
    await expect(home.followUps.filter({ hasText: /Om [789] dagar/ })).toHaveCount(number + 1)
  }
  await expect(home.followUps).toHaveCount(5)
  await keys.wereAtMost(2 * 10)
})

test('4. a briefing on a person is drafted with at most thirteen keys and saved as Word with one more', {
  tag: '@long',
}, async ({ page, profile }) => {
  await new Palette(page).choose('mallb', /^Göte Mallberg/)
  await expect(new RecordScreen(page).heading).toHaveText('Göte Mallberg')
  const keys = await CountedKeys.from(page)
  await keys.press('Control+d')
  const issue = page.getByRole('dialog', { name: 'Nytt underlag' }).getByRole('combobox', { name: 'Fråga' })
  await expect(issue).toBeFocused()
  await keys.type('du')
  await expect(issue).toHaveValue('malmbanan')
  await keys.press('Control+Enter')
  const sheet = page.getByRole('article', { name: 'Underlaget' })
  await expect(sheet.getByRole('heading', { level: 1, name: 'Göte Mallberg' })).toBeVisible()
  await keys.wereAtMost(13)
  await keys.press('F12')
  await expect(page.getByText(/\.docx är sparad i/)).toBeVisible()
  expect(readdirSync(profile).filter(name => name.endsWith('.docx'))).toHaveLength(1)
})

test('5. the year’s meetings about an issue are shown after eight keys', { tag: '@long' }, async ({ page }) => {
  const keys = await CountedKeys.from(page)
  await keys.press('Control+k')
  await keys.type('malmb')
  await highlighted(page, /^Dubbelspår på Malmbanan/)
  await keys.press('Enter')
  await expect(new RecordScreen(page).heading).toHaveText(/Malmbanan/)
  const entries = page.getByRole('tabpanel', { name: 'Tidslinje' }).getByRole('article')
  await expect(entries.first()).toContainText('2026')
  await keys.wereAtMost(8)
})

test('6a. a view of the office is opened from another screen with at most eight keys', { tag: '@long' }, async ({
  page,
}) => {
  await page.keyboard.press('Control+9')
  await expect(heading(page, 'Rapporter')).toBeVisible()
  const keys = await CountedKeys.from(page)
  await keys.press('Control+k')
  await expect(new Palette(page).field).toBeFocused()
  await keys.type('förse')
  await highlighted(page, 'Försenat')
  await keys.press('Enter')
  await expect(new List(page).view).toHaveText('Försenat')
  await keys.wereAtMost(8)
})

test('6b. a filter of three conditions is built with at most 55 keys and reads as a sentence', {
  tag: '@long',
}, async ({ page }) => {
  const list = new List(page)
  await list.grid.focus()
  const fields = list.builder.getByRole('combobox', { name: 'Fält' })
  const keys = await CountedKeys.from(page)
  await keys.press('Control+Shift+F')
  await expect(fields).toBeFocused()
  await keys.type('frå')
  await keys.press('Tab', 'Tab')
  await keys.type('malm')
  await highlighted(page, /Malmbanan/)
  await keys.press('Enter', 'Control+Enter')
  await expect(fields).toHaveCount(2)
  await keys.type('typ')
  await keys.press('Tab', 'ArrowDown', 'Tab')
  await keys.type('frukost')
  await highlighted(page, 'Frukostmöte')
  await keys.press('Enter', 'Control+Enter')
  await expect(fields).toHaveCount(3)
  await keys.type('dat')
  await keys.press('Tab')
  await keys.type('eft')
  await keys.press('Tab')
  await keys.type('2026-10-01')
  await expect(list.builder).toContainText('om Dubbelspår på Malmbanan')
  await expect(list.builder).toContainText('efter 2026-10-01')
  await keys.wereAtMost(55)
  const status = list.builder.getByRole('status')
  await expect(status).toHaveText(/^\d+ träff(ar)?$/)
  const hits = (await status.innerText()).split(' ')[0]
  await expect(page.getByText(new RegExp(`^${hits} av 50\\s046$`))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list.builder).toBeHidden()
  await expect(list.grid).toBeFocused()
  for (const issues of await list.column('Frågor')) expect(issues).toContain('Malmbanan')
  for (const kind of await list.column('Typ')) expect(kind).not.toBe('Frukostmöte')
})

test('7. a new person is added while logging with at most 44 keys', { tag: '@long' }, async ({ page }) => {
  const { dialog } = new QuickLog(page)
  await page.keyboard.press('Control+l')
  await expect(new QuickLog(page).participants).toBeFocused()
  const keys = await CountedKeys.from(page)
  await keys.type('Sixten Påhittad')
  await highlighted(page, 'Skapa ”Sixten Påhittad”')
  await keys.press('Enter')
  await expect(dialog.getByRole('combobox', { name: 'Organisation för Sixten Påhittad' })).toBeFocused()
  await keys.type('trafikv')
  await highlighted(page, /^Trafikverket/)
  await keys.press('Tab')
  await keys.type('Strateg')
  await keys.wereAtMost(44)
  await new QuickLog(page).headline('Första mötet med Sixten')
  await new QuickLog(page).save()
  await expect(new Log(page).row('Första mötet med Sixten')).toContainText('Sixten Påhittad, Strateg')
})

test('8. a new role is registered with at most 39 keys, and the old role ends the day before', {
  tag: '@long',
}, async ({ page }) => {
  await new Palette(page).choose('Per Åländ', /^Per Åländ/)
  const record = new RecordScreen(page)
  await expect(record.heading).toHaveText('Per Åländ')
  const keys = await CountedKeys.from(page)
  await keys.press('Control+k')
  await keys.type('>ny r')
  await highlighted(page, 'Ny roll')
  await keys.press('Enter')
  const form = page.getByRole('form', { name: 'Ny roll' })
  await expect(form.getByRole('textbox', { name: 'Titel' })).toBeFocused()
  await keys.type('gd')
  await keys.press('Tab')
  await keys.type('trafikv')
  await highlighted(page, /^Trafikverket/)
  await keys.press('Enter', 'Tab', 'Control+a')
  await keys.type('2/1 2027')
  await expect(form.getByText('Enhetschef, Trafikverket avslutas 2027-01-01.')).toBeVisible()
  await keys.press('Control+Enter')
  await expect(form).toBeHidden()
  await keys.wereAtMost(39)
  const roles = page.getByRole('list', { name: 'Roller över tid' }).getByRole('listitem')
  await expect(roles.nth(0)).toContainText('gd, Trafikverket')
  await expect(roles.nth(0)).toContainText('2027-01-02 – tills vidare')
  await expect(roles.nth(1)).toContainText('Enhetschef, Trafikverket')
  await expect(roles.nth(1)).toContainText('– 2027-01-01')
  await record.tab('Tidslinje').click()
  await expect(record.entry('Avstämning av höstens frågor om Norrbotniabanan')).toContainText('Per Åländ, Enhetschef')
  await page.keyboard.press('Control+z')
  await record.tab('Roller').click()
  await expect(roles).toHaveCount(1)
})

test('9. five meetings get an issue with at most 21 keys, and one undo removes it from all of them', {
  tag: '@long',
}, async ({ page }) => {
  const list = new List(page)
  await list.grid.focus()
  const firstFive = async () => (await list.column('Frågor')).slice(0, 5)
  const before = await firstFive()
  const keys = await CountedKeys.from(page)
  for (let row = 0; row < 5; row += 1) {
    await keys.press('x')
    if (row < 4) await keys.press('ArrowDown')
  }
  await expect(list.selection).toContainText('5 markerade')
  await keys.press('e')
  await expect(list.dialog.getByRole('combobox', { name: 'Frågor' })).toBeFocused()
  await keys.type('norrb')
  await highlighted(page, /.+/)
  const issue = (await page.getByRole('option').first().locator('span').first().innerText()).trim()
  await keys.press('Enter')
  await expect(list.dialog.getByText(/av 5 ändras\./)).toBeVisible()
  await keys.press('Enter')
  await keys.wereAtMost(21)
  await expect(list.dialog).toBeHidden()
  await expect(list.grid).toBeFocused()
  await expect.poll(async () => (await firstFive()).every(text => text.includes(issue))).toBe(true)
  await page.keyboard.press('Control+z')
  await expect.poll(firstFive).toEqual(before)
})

test('10. the packs of the latest quarter are being made after eight keys', { tag: '@long' }, async ({ page }) => {
  const packs = new Packs(page)
  const keys = await CountedKeys.from(page)
  await keys.press('Control+9')
  for (const step of ['Period', 'Partner', 'Kontrollera', 'Egna ord', 'Förhandsgranska']) {
    await expect(packs.step(step).getByRole('button', { name: 'Nästa', exact: true })).toBeFocused({ timeout: 15_000 })
    await keys.press('Enter')
  }
  const create = packs.step('Skapa och lås')
  await expect(create.getByRole('button', { name: 'Skapa och lås…' })).toBeFocused()
  await keys.press('Enter')
  await keys.wereAtMost(8)
  await expect(create.getByRole('progressbar')).toHaveAttribute('max', '15')
  await create.getByRole('button', { name: 'Avbryt' }).press('Enter')
  await expect(create.getByText('Avbrutet. Inget är sparat och inget är låst.')).toBeVisible({ timeout: 60_000 })
})
