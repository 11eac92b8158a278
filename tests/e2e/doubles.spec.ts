import { expect, type Page } from 'playwright/test'
import { barriers, objections, showStill } from './axe'
import { answeredFromPage, newestContacts } from './office-bridge'
import { List, press } from './screens/list'
import { Palette } from './screens/palette'
import { QuickLog } from './screens/quick-log'
import { RecordScreen } from './screens/record'
import { test } from './test'

const gote = { kind: 'person', id: 'demo-c07' } as const

/** How many living people the office has. */
async function countOfPeople(page: Page): Promise<number> {
  const query = {
    list: 'people',
    filter: { match: 'all', rows: [] },
    sort: [],
    groupBy: null,
    me: null,
  } as const
  return (await answeredFromPage(page, 'list:page', { query, offset: 0, limit: 1 })).total
}

test('in the quick-log a misspelt name asks who is meant and why: one key takes the known one, Enter makes a new one', async ({
  demoPage: page,
}) => {
  await showStill(page)
  const before = await countOfPeople(page)
  const quickLog = new QuickLog(page)
  const { dialog, participants } = quickLog
  await quickLog.open()
  await page.keyboard.type('Göte Malberg')
  const question = page.getByRole('option', { name: /^Menar du Göte Mallberg, Ordförande, Trafikutskottet\?/ })
  await expect(question).toContainText('En bokstav skiljer i namnet · Alt+Enter')
  await expect(question).not.toHaveAttribute('data-highlighted')
  await expect(page.getByRole('option', { name: /^Skapa ”Göte Malberg”/ })).toHaveAttribute('data-highlighted', '')
  expect(await barriers(page), 'the list with a question').toEqual([])
  await press(page, 'Alt+Enter')
  await expect(participants).toHaveValue('')
  await expect(dialog.getByRole('button', { name: 'Ta bort Göte Mallberg' })).toBeVisible()
  await expect(dialog.getByRole('group', { name: /^Ny person/ })).toHaveCount(0)

  // Enter makes a new one though, and the question stays beside it until it is answered.
  await press(page, 'Backspace')
  await page.keyboard.type('Göte Malberg')
  await expect(question).toBeVisible()
  await press(page, 'Enter')
  const row = dialog.getByRole('group', { name: 'Ny person: Göte Malberg' })
  await expect(row.getByText('Menar du Göte Mallberg, Ordförande, Trafikutskottet?')).toBeVisible()
  await expect(row.getByText('En bokstav skiljer i namnet.')).toBeVisible()
  await expect(dialog.getByRole('combobox', { name: 'Organisation för Göte Malberg' })).toBeFocused()
  expect(await barriers(page), 'the question beside a new person').toEqual([])

  // Typing goes on undisturbed, and the same organisation makes it likelier.
  await page.keyboard.type('trafikuts')
  await expect(page.getByRole('option', { name: /^Trafikutskottet/ }).first()).toHaveAttribute('data-highlighted', '')
  await press(page, 'Enter')
  await expect(row.getByText('En bokstav skiljer i namnet, samma organisation.')).toBeVisible()
  await press(page, 'Alt+Enter')
  await expect(row).toHaveCount(0)
  await expect(dialog.getByRole('button', { name: 'Ta bort Göte Mallberg' })).toBeVisible()
  await expect(participants).toBeFocused()
  await quickLog.headline('Samma Göte')
  await quickLog.save()
  expect(await countOfPeople(page)).toBe(before)
  const { rows } = await newestContacts(page, 100)
  expect(rows.find(one => one.headline === 'Samma Göte')?.participants.map(({ name }) => name)).toEqual([
    'Göte Mallberg',
  ])
})

test('a pointer where the question appears chooses nothing: Enter and Tab still make a new person', async ({
  demoPage: page,
}) => {
  await showStill(page)
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await page.keyboard.type('Göte Malberg')
  const question = page.getByRole('option', { name: /^Menar du Göte Mallberg/ })
  const created = page.getByRole('option', { name: /^Skapa ”Göte Malberg”/ })
  await expect(created).toHaveAttribute('data-highlighted', '')
  const box = await question.boundingBox()
  expect(box?.y, 'the question stands above').toBeLessThan((await created.boundingBox())?.y ?? 0)
  for (const key of ['Enter', 'Tab']) {
    await quickLog.participants.fill('')
    await expect(question).toHaveCount(0)
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 5)
    await quickLog.participants.pressSequentially('Göte Malberg')
    await expect(question).toBeVisible()
    // Whoever reaches for the keyboard nudges the mouse.
    await page.mouse.move((box?.x ?? 0) + 26, (box?.y ?? 0) + 7)
    await expect(question).toHaveAttribute('data-highlighted', '')
    await page.keyboard.press(key)
    const row = quickLog.dialog.getByRole('group', { name: 'Ny person: Göte Malberg' })
    await expect(row).toBeVisible()
    await quickLog.dialog.getByRole('button', { name: 'Ta bort Göte Malberg' }).click()
  }
  await expect(quickLog.dialog.getByRole('button', { name: 'Ta bort Göte Mallberg' })).toHaveCount(0)
})

test('the arrow keys reach the question from the row for a new person, up and down, and Enter takes it then', async ({
  demoPage: page,
}) => {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  const question = page.getByRole('option', { name: /^Menar du Göte Mallberg/ })
  const created = page.getByRole('option', { name: /^Skapa ”Göte Malberg”/ })
  for (const key of ['ArrowUp', 'ArrowDown']) {
    await quickLog.participants.pressSequentially('Göte Malberg')
    await expect(created).toHaveAttribute('data-highlighted', '')
    await page.keyboard.press(key)
    await expect(question).toHaveAttribute('data-highlighted', '')
    await page.keyboard.press('Enter')
    await expect(quickLog.dialog.getByRole('button', { name: 'Ta bort Göte Mallberg' })).toBeVisible()
    await page.keyboard.press('Backspace')
    await expect(quickLog.dialog.getByRole('button', { name: 'Ta bort Göte Mallberg' })).toHaveCount(0)
  }
})

test('by mouse the question beside a new person is answered with yes or no, and no is not asked again', async ({
  demoPage: page,
}) => {
  const before = await countOfPeople(page)
  const quickLog = new QuickLog(page)
  const { dialog } = quickLog
  await quickLog.open()
  await quickLog.participants.fill('Göte Malberg')
  await page.getByRole('option', { name: /^Skapa ”Göte Malberg”/ }).click()
  const row = dialog.getByRole('group', { name: 'Ny person: Göte Malberg' })
  await row.getByRole('button', { name: 'Nej, ny' }).click()
  await expect(row.getByText(/^Menar du/)).toHaveCount(0)
  await expect(dialog.getByRole('combobox', { name: 'Organisation för Göte Malberg' })).toBeFocused()

  await quickLog.participants.fill('Ylva Provoker')
  await page.getByRole('option', { name: /^Skapa ”Ylva Provoker”/ }).click()
  await dialog
    .getByRole('group', { name: 'Ny person: Ylva Provoker' })
    .getByRole('button', { name: 'Ja, byt till Ylva Provåker' })
    .click()
  await expect(dialog.getByRole('button', { name: 'Ta bort Ylva Provåker' })).toBeVisible()
  await quickLog.headline('En ny Göte')
  await quickLog.save()
  expect(await countOfPeople(page)).toBe(before + 1)
})

test('a misspelt organisation of a new person is asked about, and never taken by itself', async ({
  demoPage: page,
}) => {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await page.keyboard.type('Sixten Provberg')
  await expect(page.getByRole('option', { name: /^Skapa ”Sixten Provberg”/ })).toBeVisible()
  await press(page, 'Enter')
  const field = quickLog.dialog.getByRole('combobox', { name: 'Organisation för Sixten Provberg' })
  await expect(field).toBeFocused()
  await page.keyboard.type('Trafikvärkket')
  const question = page.getByRole('option', { name: /^Menar du Trafikverket, .*\?/ })
  await expect(question).toContainText('Två bokstäver skiljer i namnet')
  await expect(question).not.toHaveAttribute('data-highlighted')
  await press(page, 'Enter')
  await expect(field).toHaveValue('Trafikvärkket')
  await press(page, 'Alt+Enter')
  await expect(field).toHaveValue('')
  await expect(quickLog.dialog.getByRole('button', { name: 'Ta bort Trafikverket' })).toBeVisible()
})

test('somebody in the bin is named as such, and is restored and taken by one key', async ({ demoPage: page }) => {
  await answeredFromPage(page, 'record:remove', gote)
  await page.reload()
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await page.keyboard.type('Göte Malberg')
  const question = page.getByRole('option', { name: /^Menar du Göte Mallberg, .*\? Ligger i papperskorgen\./ })
  await expect(question).toBeVisible()
  await expect(page.getByRole('option', { name: /^Skapa ”Göte Malberg”/ })).toHaveAttribute('data-highlighted', '')
  await press(page, 'Enter')
  const row = quickLog.dialog.getByRole('group', { name: 'Ny person: Göte Malberg' })
  await expect(row.getByRole('button', { name: 'Återställ Göte Mallberg' })).toBeVisible()
  await press(page, 'Alt+Enter')
  await expect(quickLog.dialog.getByRole('button', { name: 'Ta bort Göte Mallberg' })).toBeVisible()
  await expect(new List(page).notice(/^Återställt: /)).toBeVisible()
  expect(await answeredFromPage(page, 'person:read', { id: 'demo-c07' })).toMatchObject({ name: 'Göte Mallberg' })
})

test('Ny person and Ny organisation ask too: Alt+Enter opens the known one, Enter goes on with the new one', async ({
  demoPage: page,
}) => {
  await showStill(page)
  await page.keyboard.press('Control+Shift+n')
  await page.keyboard.press('2')
  const person = page.getByRole('dialog', { name: 'Ny person' })
  await expect(person.getByRole('textbox', { name: 'Namn' })).toBeFocused()
  await page.keyboard.type('Malberg, Göte')
  await expect(person.getByText('Menar du Göte Mallberg, Ordförande, Trafikutskottet?')).toBeVisible()
  await expect(person.getByText('En bokstav skiljer i namnet, namnen i annan ordning.')).toBeVisible()
  await expect(person.getByRole('textbox', { name: 'Namn' })).toBeFocused()
  expect(await barriers(page), 'the question in Ny person').toEqual([])
  await person.getByRole('button', { name: 'Nej, ny' }).click()
  await expect(person.getByText(/^Menar du/)).toHaveCount(0)
  await expect(person.getByRole('textbox', { name: 'Namn' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Göte Mallbergh')
  await expect(person.getByRole('button', { name: 'Öppna Göte Mallberg' })).toBeVisible()
  await press(page, 'Alt+Enter')
  await expect(person).toBeHidden()
  const record = new RecordScreen(page)
  await expect(record.heading).toHaveText('Göte Mallberg')

  await page.keyboard.press('Control+Shift+n')
  await page.keyboard.press('3')
  const organisation = page.getByRole('dialog', { name: 'Ny organisation' })
  await expect(organisation.getByRole('textbox', { name: 'Namn' })).toBeFocused()
  await page.keyboard.type('Trafikvärket')
  await expect(organisation.getByText(/^Menar du Trafikverket/)).toBeVisible()
  expect(await barriers(page), 'the question in Ny organisation').toEqual([])
  await press(page, 'Enter')
  await expect(record.heading).toHaveText('Trafikvärket')
})

test('a name or an address edited on the record hints whom it may now be, with links there and to merging', async ({
  demoPage: page,
}) => {
  await showStill(page)
  await new Palette(page).choose('per ålä', /^Per Åländ/)
  const record = new RecordScreen(page)
  await expect(record.heading).toHaveText('Per Åländ')
  await record.open('Namn')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Maja Mockstet')
  const hint = page.getByRole('status').filter({ hasText: 'Kan vara samma som Maja Mockstedt' })
  await expect(hint).toContainText('En bokstav skiljer i namnet.')
  await expect(record.box('Namn')).toBeFocused()
  expect(await barriers(page), 'the hint under a name').toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Kasta' }).click()
  await expect(record.heading).toHaveText('Per Åländ')

  await page.getByRole('button', { name: /^Lägg till e-post eller telefon/ }).click()
  await page.keyboard.type('maja.mockstedt@pts.example')
  await expect(hint).toContainText('Samma e-post')
  await page.keyboard.press('Tab')
  await expect(hint.getByRole('button', { name: 'Maja Mockstedt', exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(hint.getByRole('button', { name: 'Jämför och slå ihop med Maja Mockstedt' })).toBeFocused()
  await page.keyboard.press('Enter')
  const merging = page.getByRole('dialog', { name: /^Slå ihop två/ })
  await expect(merging).toContainText('Maja Mockstedt')
  await page.keyboard.press('Escape')
  await expect(merging).toBeHidden()
  // What was typed has been saved, so the page now says so itself.
  await expect(page.getByText('Kan vara samma som Maja Mockstedt.')).toBeVisible()

  await record.open('Namn')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Rut Tesdal')
  await page.getByRole('status').getByRole('button', { name: 'Rut Testdal', exact: true }).click()
  await expect(record.heading).toHaveText('Rut Testdal')

  await new Palette(page).choose('sjöfartsv', /^Sjöfartsverket/)
  await expect(record.heading).toHaveText('Sjöfartsverket')
  await record.open('Namn')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Trafikvärket')
  await expect(page.getByRole('status').filter({ hasText: 'Kan vara samma som Trafikverket' })).toContainText(
    'En bokstav skiljer i namnet',
  )
})

test('the questions are asked in English too', async ({ demoPage: page }) => {
  await answeredFromPage(page, 'settings:change', { language: 'en' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+Shift+n')
  await page.keyboard.press('2')
  const person = page.getByRole('dialog', { name: 'New person' })
  await person.getByRole('textbox', { name: 'Name' }).fill('Göte Malberg')
  await expect(person.getByText(/^Did you mean Göte Mallberg, /)).toBeVisible()
  await expect(person.getByText('The name differs by one letter.')).toBeVisible()
  await expect(person.getByRole('button', { name: 'Open Göte Mallberg' })).toBeVisible()
  await expect(person.getByRole('button', { name: 'No, new' })).toBeVisible()
  expect(await objections(page), 'the question in English').toEqual([])
})
