import { expect, type Page } from 'playwright/test'
import { List, press } from './screens/list'
import { test } from './test'

/** Opens the list of people, in the order of surnames. */
async function thePeople(page: Page): Promise<List> {
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('heading', { level: 1, name: 'Personer' })).toBeVisible()
  const list = new List(page)
  await expect(list.rows.first()).toBeVisible()
  await list.grid.focus()
  return list
}

/** The row that the arrow keys are on. */
const current = (list: List) => list.grid.locator('tr[data-current]')

test('typing in the list of people goes to the name that begins so', async ({ demoPage: page }) => {
  const list = await thePeople(page)
  await page.keyboard.type('mal')
  await expect(current(list)).toContainText('Mallberg')
  await page.waitForTimeout(1_100)
  await page.keyboard.type('göte m')
  await expect(current(list)).toContainText('Göte Mallberg')
})

test('a single letter that acts still acts, and is a letter inside a name', async ({ demoPage: page }) => {
  const list = await thePeople(page)
  await press(page, 'Home', 'x')
  await expect(list.selection).toBeVisible()
  await press(page, 'Escape')
  await page.keyboard.type('malbx')
  await expect(list.selection).toHaveCount(0)
})

test('a click in a cell and F2 edits that cell', async ({ demoPage: page }) => {
  const list = new List(page)
  const row = list.rows.filter({ hasText: 'Skogen i EU' }).first()
  const place = await list.grid.getByRole('columnheader', { name: 'Rubrik' }).getAttribute('id')
  await row.locator(`[data-column="${place?.split('-').at(-1)}"]`).click()
  await press(page, 'F2')
  // The row has no such text while it is in a field.
  await expect(list.grid.locator('[data-edited] input')).toHaveValue(/Skogen i EU/)
  await press(page, 'Escape')
})

test('a double click on the edge of a column fits it to what it holds', async ({ demoPage: page }) => {
  const list = await thePeople(page)
  const heading = list.grid.getByRole('columnheader', { name: 'Namn', exact: true })
  const width = async () => Math.round((await heading.boundingBox())?.width ?? 0)
  const before = await width()
  const edge = heading.locator('span[aria-hidden]').last()
  await edge.dblclick()
  await expect.poll(width).not.toBe(before)
  const cells = list.grid.locator('td[data-column="0"]')
  const isWhole = await cells.evaluateAll(all => all.every(cell => cell.scrollWidth <= cell.clientWidth + 1))
  expect(isWhole).toBe(true)
})
