import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { weekWith } from '../../src-shared/days/calendar-month'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { dayAfter } from '../../src-shared/days/working-days'
import { longDate } from '../../src-shared/text/dates'
import { objections } from './axe'
import { openDialogAnswers } from './dialogs'
import { answeredFromPage } from './office-bridge'
import { Palette } from './screens/palette'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

/** Monday to Sunday of the week after the real one, in which nothing is past. */
const [monday = '', tuesday = '', wednesday = '', thursday = ''] = weekWith(
  dayAfter(dayInStockholm(new Date()), 7),
).days

const plan = (page: Page, headline: string, startsOn: string, startsTime: string | null, more: object = {}) =>
  answeredFromPage(page, 'interaction:log', {
    kind: 'meeting_physical',
    status: 'planned',
    startsOn,
    startsTime,
    durationMinutes: 60,
    headline,
    note: '',
    initiative: 'out',
    mainTaskId: null,
    jointMessage: false,
    confidentiality: 'open',
    participants: [],
    organisationIds: ['se-myn-trafikverket'],
    staffIds: [],
    issueIds: [],
    partnerIds: [],
    ...more,
  } as never)

/** Shows next week in the calendar. */
async function openNextWeek(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kalender', exact: true }).click()
  await page.getByRole('button', { name: 'Nästa vecka' }).click()
}

const dayOf = (page: Page, day: string) => page.getByRole('group', { name: longDate(day, 'sv'), exact: true })
const meetingOf = (page: Page, day: string, headline: string) =>
  dayOf(page, day).getByRole('button', { name: new RegExp(`${headline} (?:till|hela dagen)`) })

test('the log as a calendar shows a week, plans in an empty hour and opens a meeting, all by keyboard', async ({
  page,
}) => {
  await plan(page, 'Inför planbeslutet', tuesday, '14:00')
  await openNextWeek(page)
  await expect(meetingOf(page, tuesday, 'Inför planbeslutet')).toHaveAccessibleName(
    '14.00 Inför planbeslutet till 15.00, Möte (fysiskt), Planerad, Trafikverket',
  )
  expect(await objections(page), 'week').toEqual([])

  const slot = dayOf(page, tuesday).getByRole('button', { name: `Planera ${longDate(tuesday, 'sv')} 13–14` })
  await slot.focus()
  await page.keyboard.press('ArrowDown')
  await expect(meetingOf(page, tuesday, 'Inför planbeslutet')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: `Planera ${longDate(wednesday, 'sv')} 14–15` })).toBeFocused()
  await page.keyboard.press('Control+l')
  const quickLog = new QuickLog(page)
  await expect(quickLog.dialog.getByRole('textbox', { name: 'Datum', exact: true })).toHaveValue(wednesday)
  await expect(quickLog.dialog.getByRole('textbox', { name: 'Tid', exact: true })).toHaveValue('14:00-15:00')
  await page.keyboard.press('Escape')
  await expect(quickLog.dialog).toBeHidden()

  await page.keyboard.press('ArrowLeft')
  await expect(meetingOf(page, tuesday, 'Inför planbeslutet')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Inför planbeslutet')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(meetingOf(page, tuesday, 'Inför planbeslutet')).toBeVisible()
})

test('the log is shown as a calendar, and as a list again, by the palette', async ({ page }) => {
  const palette = new Palette(page)
  await palette.choose('loggen som kalender', 'Visa loggen som kalender')
  await expect(page.getByRole('button', { name: 'Kalender', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await palette.choose('loggen som lista', 'Visa loggen som lista')
  await expect(page.getByRole('button', { name: 'Lista', exact: true })).toHaveAttribute('aria-pressed', 'true')
})

test('a planned meeting is moved by Shift and the arrow keys, and Ctrl+Z moves it back', async ({ page }) => {
  await plan(page, 'Flyttas', tuesday, '14:00')
  await openNextWeek(page)
  await meetingOf(page, tuesday, 'Flyttas').focus()
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowDown']) await page.keyboard.press(key)
  await expect(
    page.getByText(`Flyttas till ${longDate(wednesday, 'sv')} kl. 14.15. Enter sparar, Esc avbryter.`),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(meetingOf(page, tuesday, 'Flyttas')).toHaveAccessibleName(/^14\.00/)

  for (const key of ['Shift+ArrowRight', 'Shift+ArrowDown', 'Enter']) await page.keyboard.press(key)
  await expect(meetingOf(page, wednesday, 'Flyttas')).toHaveAccessibleName(/^14\.15 Flyttas till 15\.15/)
  await expect(meetingOf(page, wednesday, 'Flyttas')).toBeFocused()
  await expect(page.getByText(`Mötet är flyttat till ${longDate(wednesday, 'sv')} kl. 14.15.`)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(meetingOf(page, tuesday, 'Flyttas')).toHaveAccessibleName(/^14\.00 Flyttas till 15\.00/)
})

test('a planned meeting is dragged to another day and hour; one that was held is not', async ({ page }) => {
  await plan(page, 'Dras', tuesday, '10:00')
  await plan(page, 'Redan hållet', wednesday, '10:00', { status: 'held' })
  await openNextWeek(page)
  const drag = async (headline: string, from: string) => {
    const block = await meetingOf(page, from, headline).boundingBox()
    const column = await dayOf(page, thursday).boundingBox()
    if (!block || !column) throw new Error('the week is not drawn')
    await page.mouse.move(block.x + 20, block.y + 10)
    await page.mouse.down()
    await page.mouse.move(block.x + 30, block.y + 20)
    await page.mouse.move(column.x + 30, block.y + 10 + 52, { steps: 4 })
    await page.mouse.up()
  }
  await drag('Dras', tuesday)
  await expect(meetingOf(page, thursday, 'Dras')).toHaveAccessibleName(/^11\.00 Dras till 12\.00/)
  await drag('Redan hållet', wednesday)
  await expect(meetingOf(page, wednesday, 'Redan hållet')).toHaveAccessibleName(/^10\.00 Redan hållet till 11\.00/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logg')
})

test('a month shows the first meetings of a day and how many more there are, and Enter shows its week', async ({
  page,
}) => {
  for (const hour of ['08', '09', '10', '11', '12']) await plan(page, `Möte ${hour}`, monday, `${hour}:00`)
  await openNextWeek(page)
  await page.getByRole('button', { name: 'Månad', exact: true }).click()
  const cell = page.getByRole('gridcell', { name: new RegExp(`^${longDate(monday, 'sv')}, 5 kontakter\\b`) })
  await expect(cell.getByRole('button')).toHaveCount(4)
  await expect(cell.getByRole('button', { name: '+2 till' })).toBeVisible()
  expect(await objections(page), 'month').toEqual([])
  await cell.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('gridcell', { name: new RegExp(`^${longDate(tuesday, 'sv')}`) })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(meetingOf(page, monday, 'Möte 12')).toBeVisible()
})

test('what is shown is written as a calendar file, without what may not be told', async ({ page, app, folder }) => {
  await openDialogAnswers(app, folder)
  await plan(page, 'Öppet möte', tuesday, '09:00')
  await plan(page, 'Hemligt internt', wednesday, '09:00', { confidentiality: 'internal' })
  await openNextWeek(page)
  await expect(meetingOf(page, wednesday, 'Hemligt internt')).toBeVisible()
  await page.keyboard.press('Control+e')
  await expect(page.getByText(`2 möten i talan-moten-${monday}.ics.`)).toBeVisible()
  const [file = ''] = readdirSync(folder)
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text).toContain('SUMMARY:Öppet möte')
  expect(text).not.toContain('Hemligt')
})
