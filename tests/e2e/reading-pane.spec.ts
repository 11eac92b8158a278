import { expect } from 'playwright/test'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { dayAfter } from '../../src-shared/days/working-days'
import { objections } from './axe'
import { CountedKeys } from './counted-keys'
import { answeredFromPage } from './office-bridge'
import { List, press } from './screens/list'
import { RecordScreen } from './screens/record'
import { test } from './test'

test('twenty meetings are read in a row with twenty keys, and the pane follows each of them', async ({
  demoPage: page,
}) => {
  const list = new List(page)
  await list.grid.focus()
  const keys = await CountedKeys.from(page)
  await keys.press('Space')
  await expect(list.pane.getByRole('button', { name: /^Rubrik:/ })).toBeVisible()
  const read = new Set<string>()
  for (let row = 0; row < 20; row += 1) {
    if (row > 0) await keys.press('ArrowDown')
    const headline = await list.active.locator('[data-code="headline"]').getAttribute('title')
    await expect(list.pane.getByRole('button', { name: `Rubrik: ${headline}` })).toBeVisible()
    read.add(headline ?? '')
  }
  expect(read.size).toBe(20)
  await keys.wereAtMost(20)
  await expect(list.grid).toBeFocused()
  expect(await objections(page), 'the log with its reading pane').toEqual([])
})

test('a meeting is changed in the reading pane, Esc leads back to its row, and the pane is open at the next visit', async ({
  demoPage: page,
}) => {
  const [list, record] = [new List(page), new RecordScreen(page)]
  await list.grid.focus()
  await press(page, 'Space')
  await expect(list.pane.getByRole('list', { name: 'Deltagare' })).toBeVisible()
  await record.change('Rubrik', 'En rubrik ur läsrutan')
  await expect(list.active).toContainText('En rubrik ur läsrutan')
  await list.pane.getByRole('region', { name: 'Raden i läsrutan' }).focus()
  await press(page, 'Alt+ArrowDown')
  await expect(list.active).not.toContainText('En rubrik ur läsrutan')
  await press(page, 'Alt+ArrowUp')
  await expect(list.active).toContainText('En rubrik ur läsrutan')
  await press(page, 'Escape')
  await expect(list.grid).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(list.active).not.toContainText('En rubrik ur läsrutan')
  await list.open('Control+3', 'Personer')
  await expect(list.pane).toBeHidden()
  await press(page, 'Control+2')
  await expect(list.pane).toBeVisible()
  await list.pane.getByRole('button', { name: 'Stäng' }).click()
  await expect(list.pane).toBeHidden()
  await expect(list.grid).toBeFocused()
})

for (const [key, heading, part] of [
  ['Control+3', 'Personer', 'Senaste kontakter'],
  ['Control+4', 'Organisationer', 'Personer med roll i dag'],
  ['Control+5', 'Frågor', 'Gäller i dag'],
  ['Control+6', 'Processer', 'Bevakning'],
] as const)
  test(`${heading} are read beside their list`, async ({ demoPage: page }) => {
    const list = new List(page)
    await list.open(key, heading)
    await press(page, 'Space')
    await expect(list.pane.getByRole('region', { name: part })).toBeVisible()
    await expect(list.pane).toContainText(/^1 av \d/)
    await press(page, 'ArrowDown')
    await expect(list.pane).toContainText(/^2 av \d/)
    expect(await objections(page), heading).toEqual([])
  })

test('the log begins with its latest day, and the days to come unfold with an arrow', async ({ demoPage: page }) => {
  const today = dayInStockholm(new Date())
  // The last minute of the day is above whatever the demo office has of today.
  for (const [headline, ahead, startsTime] of [
    ['Samtalet i dag', 0, '23:59'],
    ['Samtalet framöver', 400, null],
  ] as const)
    await answeredFromPage(page, 'interaction:log', {
      kind: 'phone',
      status: ahead > 0 ? 'planned' : 'held',
      startsOn: dayAfter(today, ahead),
      startsTime,
      durationMinutes: null,
      headline,
      note: '',
      initiative: 'out',
      mainTaskId: null,
      jointMessage: false,
      confidentiality: 'internal',
      participants: [{ personId: 'demo-c07' }],
      organisationIds: [],
      staffIds: [],
      issueIds: [],
      partnerIds: [],
    })
  await page.reload()
  const list = new List(page)
  await list.open('Control+2', 'Logg')
  await expect(list.headings.first()).toContainText(/^Kommande/)
  await expect(list.rows.first()).toContainText('Samtalet i dag')
  await expect(list.headings.nth(1)).toContainText(/^I dag/)
  await expect(list.grid.getByText('Samtalet framöver')).toHaveCount(0)
  await press(page, 'Home', 'ArrowRight')
  await expect(list.rows.first()).toContainText('Samtalet framöver')
  await expect(list.rows.first()).toContainText('Planerad: ')
  await expect(list.rows.first().getByRole('gridcell', { name: 'Intern' })).toBeVisible()
  await press(page, 'ArrowLeft', 'ArrowLeft')
  await expect(list.rows.first()).toContainText('Samtalet i dag')
})

test('commitments are grouped by when they call for something, and K and S act on the active one', async ({
  demoPage: page,
}) => {
  const { today } = await answeredFromPage(page, 'home:read', {})
  const sunday = new Date(Date.parse(today) + ((7 - (new Date(today).getUTCDay() || 7)) % 7) * 86_400_000)
  const later = '2199-01-01'
  const days = ['2020-01-02', sunday.toISOString().slice(0, 10), later, later, later, later]
  // The seventh of the demo office is written off.
  for (const [place, dueOn] of days.entries()) {
    const changes = { status: 'open', dueOn, interactionId: null } as const
    await answeredFromPage(page, 'record:change', { kind: 'commitment', id: `demo-k${place + 1}`, changes })
  }
  const list = new List(page)
  await list.open('Control+7', 'Åtaganden')
  await expect(list.headings.filter({ hasText: 'Försenat' })).toBeVisible()
  await expect(list.headings.filter({ hasText: 'Denna vecka' })).toBeVisible()
  await expect(list.headings.filter({ hasText: 'Senare' })).toBeVisible()
  await expect(list.headings.last().getByRole('button', { expanded: false })).toContainText('Klara och avskrivna')
  await expect(list.rows.first()).toContainText(/Vi har lovat|De har lovat/)
  const count = await list.rows.count()
  await press(page, 'ArrowDown', 'k')
  await expect(list.rows).toHaveCount(count - 1)
  await expect(list.active).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(list.rows).toHaveCount(count)
  await press(page, 'Home', 's')
  await expect(page.getByRole('dialog', { name: 'Skjut upp till' })).toBeVisible()
  await press(page, '3')
  await expect(list.headings.filter({ hasText: 'Försenat' })).toHaveCount(0)
  const whose = page.getByRole('group', { name: 'Vem som lovat' })
  await whose.getByRole('button', { name: 'De', exact: true }).click()
  await expect(list.grid).toContainText('De har lovat')
  await expect(list.grid).not.toContainText('Vi har lovat')
  await whose.getByRole('button', { name: 'Alla' }).click()
  await expect(list.grid).toContainText('Vi har lovat')
  expect(await objections(page), 'grouped commitments').toEqual([])
})
