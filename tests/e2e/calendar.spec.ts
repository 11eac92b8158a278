import { expect, type Page } from 'playwright/test'
import { objections } from './axe'
import { openDialogAnswers } from './dialogs'
import { answeredFromPage } from './office-bridge'
import { Palette } from './screens/palette'
import { QuickLog } from './screens/quick-log'
import { RecordScreen } from './screens/record'
import { test } from './test'

const calendarOf = (page: Page) => {
  const calendar = page.getByRole('dialog', { name: 'Välj dag' })
  return {
    calendar,
    grid: calendar.getByRole('grid'),
    day: (name: string) => calendar.getByRole('gridcell', { name: new RegExp(`^\\p{L}+ ${name}(?:,|$)`, 'u') }),
  }
}

test('a day is picked from the calendar of the quick-log by keyboard, and what is typed is said in words', async ({
  demoPage: page,
}) => {
  const quickLog = new QuickLog(page)
  const { calendar, grid, day } = calendarOf(page)
  const box = quickLog.dialog.getByRole('textbox', { name: 'Datum', exact: true })
  await quickLog.open()
  await quickLog.date('2026-11-24 9.15–10')
  await expect(quickLog.dialog.getByText('tisdag 24 november 2026 · v. 48')).toBeVisible()

  await page.keyboard.press('Alt+ArrowDown')
  await expect(day('24 november 2026')).toBeFocused()
  await expect(day('24 november 2026')).toHaveAttribute('aria-selected', 'true')
  await expect(calendar.getByText('november 2026', { exact: true })).toBeVisible()
  await expect(grid.getByRole('rowheader')).toHaveText(['44', '45', '46', '47', '48', '49'])
  await expect(grid.getByRole('columnheader')).toHaveText(['v.', 'må', 'ti', 'on', 'to', 'fr', 'lö', 'sö'])
  expect(await objections(page), 'calendar').toEqual([])

  for (const [key, name] of [
    ['ArrowRight', '25 november 2026'],
    ['ArrowUp', '18 november 2026'],
    ['PageDown', '18 december 2026'],
    ['Home', '14 december 2026'],
    ['End', '20 december 2026'],
    ['Shift+PageDown', '20 december 2027'],
    ['Shift+PageUp', '20 december 2026'],
    ['ArrowDown', '27 december 2026'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(day(name), key).toBeFocused()
  }
  await page.keyboard.press('Escape')
  await expect(calendar).toBeHidden()
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('2026-11-24 9.15–10')

  await page.keyboard.press('Alt+ArrowDown')
  await expect(day('24 november 2026')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(calendar).toBeHidden()
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('2026-11-25 09:15-10:00')
  await expect(quickLog.dialog.getByText('kl. 9.15–10.00')).toBeVisible()
})

test('Tab goes round the calendar and never into the form behind it', async ({ demoPage: page }) => {
  const quickLog = new QuickLog(page)
  const { calendar, day } = calendarOf(page)
  await quickLog.open()
  await quickLog.date('2026-11-24')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(day('24 november 2026')).toBeFocused()
  for (const name of ['Föregående månad', 'I dag', 'Nästa månad']) {
    await page.keyboard.press('Tab')
    await expect(calendar.getByRole('button', { name })).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(calendar.getByText('december 2026', { exact: true })).toBeVisible()
  await expect(calendar.getByRole('button', { name: 'Nästa månad' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(day('24 december 2026')).toBeFocused()
})

test('the day of a contact is picked with the mouse on its page, and typed there with its time', async ({
  demoPage: page,
}) => {
  const record = new RecordScreen(page)
  const { calendar, day } = calendarOf(page)
  await new Palette(page).choose('Fyra regioner', /Fyra regioner/)
  await record.open('Datum')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2026-11-10')
  await page.getByRole('button', { name: 'Öppna kalendern' }).click()
  await day('12 november 2026').click()
  await expect(calendar).toBeHidden()
  await expect(record.box('Datum')).toBeFocused()
  await expect(record.box('Datum')).toHaveValue('2026-11-12')
  await expect(page.getByText('torsdag 12 november 2026 · v. 46')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(record.fact('Datum')).toContainText('torsdag 12 november 2026')

  await record.open('Datum')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2026-11-13 8.30')
  await expect(page.getByText('fredag 13 november 2026 · kl. 8.30')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(record.fact('Datum')).toContainText('fredag 13 november 2026')
  await expect(record.fact('Tid')).toContainText(/0?8[.:]30/)
})

test('the days of a locked quarter are marked, with the word and what it means', async ({
  demoPage: page,
  app,
  folder,
}) => {
  test.slow()
  await openDialogAnswers(app, folder)
  await answeredFromPage(page, 'pack:write', {
    period: '2026Q3',
    partnerIds: [null],
    language: 'sv',
    isLocking: true,
  })
  const quickLog = new QuickLog(page)
  const { calendar, grid, day } = calendarOf(page)
  await quickLog.open()
  await quickLog.date('2026-09-30')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(day('30 september 2026')).toHaveAccessibleName('onsdag 30 september 2026, låst kvartal 3 2026')
  await expect(day('1 oktober 2026')).toHaveAccessibleName('torsdag 1 oktober 2026')
  await expect(grid).toHaveAccessibleDescription(/^Låst: kvartal 3 2026\./)
  await page.keyboard.press('PageDown')
  await expect(day('30 oktober 2026')).toBeFocused()
  await expect(calendar.getByText(/^Låst:/)).toBeHidden()
})
