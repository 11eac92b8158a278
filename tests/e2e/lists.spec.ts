import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'playwright/test'
import { saveDialogAnswers } from './dialogs'
import { sheetsOf } from './journey'
import { answeredFromPage, askFromPage } from './office-bridge'
import { Home } from './screens/home'
import { List, press } from './screens/list'
import { Log } from './screens/log'
import { test } from './test'

test('a shipped view is opened from another screen, and a changed view is marked as changed', async ({
  demoPage: page,
}) => {
  const list = new List(page)
  await page.keyboard.press('Control+9')
  await expect(page.getByRole('heading', { level: 1, name: 'Rapporter' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('utan f')
  await expect(page.getByRole('option', { name: 'Utan fråga' }).first()).toHaveAttribute('data-highlighted', '')
  await page.keyboard.press('Enter')
  await expect(list.view).toHaveText('Utan fråga')
  await expect(page.getByRole('list', { name: 'Filter' }).getByRole('listitem')).toHaveCount(3)
  await page.getByRole('button', { name: 'Ta bort filtret Utan fråga' }).click()
  await expect(list.view).toHaveText('Utan frågaändrad')
})

test('names are sorted in Swedish order, with å ä ö last, and reversed at the next press', async ({
  demoPage: page,
}) => {
  const list = new List(page)
  await list.open('Control+4', 'Organisationer')
  await press(page, 'Home', 'ArrowUp', 'Enter')
  await expect(list.grid.getByRole('columnheader', { name: 'Namn' })).toHaveAttribute('aria-sort', 'ascending')
  const inOrder = async (direction: 1 | -1) => {
    const names = await list.column('Namn')
    const { compare } = new Intl.Collator('sv-SE')
    return names.every((name, at) => at === 0 || direction * compare(names[at - 1] ?? '', name) <= 0)
  }
  await expect.poll(() => inOrder(1)).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => inOrder(-1)).toBe(true)
  const [last = ''] = await list.column('Namn')
  expect(last).toMatch(/^[ÅÄÖ]/)
})

test('a cell is edited in place: Enter saves it, Escape does not, and the change is undone', async ({
  demoPage: page,
}) => {
  const list = new List(page)
  await list.grid.focus()
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'F2')
  const editor = list.grid.getByRole('textbox', { name: 'Rubrik' })
  await expect(editor).toBeFocused()
  await editor.fill('Ny rubrik i listan')
  await page.keyboard.press('Escape')
  await expect(list.grid).toBeFocused()
  await expect(list.grid).not.toContainText('Ny rubrik i listan')
  await press(page, 'F2')
  await editor.fill('Ny rubrik i listan')
  await page.keyboard.press('Enter')
  await expect(editor).toBeHidden()
  await expect(list.grid).toBeFocused()
  await expect(list.grid).toContainText('Ny rubrik i listan')
  await page.keyboard.press('Control+z')
  await expect(list.grid).not.toContainText('Ny rubrik i listan')
})

test('Ctrl+A selects every hit and not only those in view, and a change applies to all of them', async ({
  demoPage: page,
}) => {
  const list = new List(page)
  await list.grid.focus()
  await press(page, 'Control+a')
  await expect(list.selection).toContainText('46 markerade')
  await press(page, 'e')
  await list.dialog.getByRole('combobox', { name: 'Fält' }).selectOption({ label: 'Initiativ' })
  await list.dialog.getByRole('combobox', { name: 'Initiativ' }).selectOption({ label: 'Ömsesidigt' })
  await expect(list.dialog.getByRole('status')).toHaveText(/^\d+ av 46 ändras\./)
  await list.dialog.getByRole('combobox', { name: 'Initiativ' }).press('Control+Enter')
  await expect(list.dialog).toBeHidden()
  const others = await askFromPage(page, 'list:page', {
    query: {
      list: 'interactions',
      filter: { match: 'all', rows: [{ field: 'initiative', operator: 'none-of', codes: ['mutual'] }] },
      sort: [],
      groupBy: null,
      me: null,
    },
    offset: 0,
    limit: 0,
  })
  expect(others).toMatchObject({ value: { total: 0 } })
})

test('a list is exported as it is shown and read by another program', async ({
  app,
  demoPage: page,
  folder: ownFolder,
}) => {
  const list = new List(page)
  await list.open('Control+3', 'Personer')
  const folder = join(ownFolder, 'listor')
  mkdirSync(folder)
  await press(page, 'Control+f', '"mall')
  await expect(page.getByText(/^\d+ av \d+$/)).toBeVisible()
  await expect.poll(() => list.column('Namn')).toEqual(['Göte Mallberg'])
  const shown = await list.column('Namn')
  await saveDialogAnswers(app, join(folder, 'folk.xlsx'))
  await press(page, 'Control+e')
  await page.getByRole('menuitem', { name: 'Excel (xlsx)' }).click()
  await expect(list.notice(/1 rad sparad i folk\.xlsx/)).toBeVisible()
  const [rows = []] = (await sheetsOf(join(folder, 'folk.xlsx'))).values()
  expect(rows[0]?.[0]).toBe('Namn')
  expect(rows.slice(1).map(cells => cells[0])).toEqual(shown)
  await saveDialogAnswers(app, join(folder, 'folk.csv'))
  await press(page, 'Control+e')
  await page.getByRole('menuitem', { name: 'CSV' }).click()
  await expect(list.notice(/folk.csv/)).toBeVisible()
  expect(readFileSync(join(folder, 'folk.csv'), 'utf8').trim().split('\n')).toHaveLength(shown.length + 1)
})

test('a view saved for the office is there after a restart, also on the first screen, and is removed', async ({
  start,
  profile,
}) => {
  copyFileSync(resolve('out/offices/demo.talan'), join(profile, 'kontor.talan'))
  const first = await start()
  const list = new List(first.page)
  await list.open('Control+3', 'Personer')
  await press(first.page, 'Home', 'ArrowUp', 'Enter')
  await list.view.click()
  await first.page.getByRole('menuitem', { name: 'Spara vyn…' }).click()
  await list.dialog.getByRole('textbox', { name: 'Namn' }).fill('Efter namn')
  await first.page.keyboard.press('Enter')
  await expect(list.dialog).toBeHidden()
  await expect(list.view).toHaveText('Efter namn')
  const kept = () => answeredFromPage(first.page, 'settings:read', {})
  await expect.poll(async () => (await kept()).lists.left.people?.view).toEqual(expect.any(String))
  await first.quit()

  const { page } = await start()
  const again = new List(page)
  await expect(again.view).toHaveText('Efter namn')
  await expect(again.grid.getByRole('columnheader', { name: 'Namn' })).toHaveAttribute('aria-sort', 'ascending')
  const home = new Home(page)
  await home.open()
  await home
    .part('Sparade vyer')
    .getByRole('button', { name: /^Efter namn/ })
    .press('Enter')
  await expect(again.view).toHaveText('Efter namn')
  await again.view.click()
  await page.getByRole('menuitem', { name: 'Ta bort vyn Efter namn' }).click()
  await expect(again.notice('Vyn Efter namn är borttagen.')).toBeVisible()
  await expect(again.view).toHaveText(/^Alla personer/)
})

test('rows are grouped with counts, columns are hidden and moved, and a row is read beside the list', async ({
  demoPage: page,
}) => {
  const list = new List(page)
  await list.grid.focus()
  await page.getByRole('button', { name: 'Gruppera' }).click()
  await page.getByRole('menuitem', { name: 'Datum' }).click()
  await expect(
    list.grid
      .getByRole('row')
      .filter({ hasText: /^januari 2027\d+$/ })
      .first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Kolumner' }).click()
  await page.getByRole('checkbox', { name: 'Berör' }).uncheck()
  await page.getByRole('button', { name: 'Flytta Rubrik åt vänster' }).click()
  await page.keyboard.press('Escape')
  const headings = (await list.grid.getByRole('columnheader').allInnerTexts()).map(text => text.trim())
  expect(headings.slice(1)).toEqual(['Datum', 'Rubrik', 'Typ', 'Deltagare', 'Frågor', 'Delning'])
  await list.grid.focus()
  await press(page, 'ArrowDown', 'Space')
  await expect(list.pane).toContainText('Från oss')
  await expect(list.grid).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list.pane).toBeHidden()
  await expect(list.grid).toBeFocused()
})

test('rows deleted from a list are restored by the next undo', async ({ demoPage: page }) => {
  const log = new Log(page)
  const list = new List(page)
  await list.grid.focus()
  await press(page, 'x', 'ArrowDown', 'x', 'Delete')
  await expect(log.count).toHaveText('44 kontakter')
  await list.page.getByRole('button', { name: 'Ångra' }).click()
  await expect(log.count).toHaveText('46 kontakter')
})

test('letters are text in a field, and no commands in a list when the user has turned that off', async ({
  demoPage: page,
}) => {
  const list = new List(page)
  await press(page, 'Control+f', '"xe')
  await expect(page.getByRole('searchbox', { name: 'Filtrera listan' })).toHaveValue('xe')
  await expect(list.selection).toBeHidden()
  await press(page, 'Escape', 'Escape')
  await page.getByRole('navigation').getByText('Inställningar').click()
  await page.getByRole('group', { name: 'Bokstäver som kortkommandon i listor' }).getByText('Av').click()
  await page.keyboard.press('Control+2')
  await list.grid.focus()
  await press(page, 'x', 'e')
  await expect(list.selection).toBeHidden()
  await expect(list.dialog).toBeHidden()
})

test('a list without hits says so and offers to clear the filter', async ({ demoPage: page }) => {
  await press(page, 'Control+f', '"zzzz')
  await expect(page.getByText('Inga träffar för ”zzzz”.')).toBeVisible()
  await page.getByRole('button', { name: 'Rensa filter' }).click()
  await expect(new Log(page).count).toHaveText('46 kontakter')
})

test('only the rows in view of a long list exist, in order after a scroll, and one key leads to the last', async ({
  demoPage: page,
}) => {
  const list = new List(page)
  await list.open('Control+4', 'Organisationer')
  const rows = Number(await list.grid.getAttribute('aria-rowcount')) - 1
  expect(rows).toBeGreaterThan(100)
  await page.keyboard.press('End')
  await expect(list.active).toHaveAttribute('aria-rowindex', String(rows + 1))
  await expect(list.active).toContainText(/\w/)
  expect(await list.rows.count()).toBeLessThanOrEqual(60)

  await list.grid.hover()
  for (let turn = 0; turn < 7; turn += 1) await page.mouse.wheel(0, -250)
  const lines = () => list.rows.evaluateAll(all => all.map(row => Number(row.getAttribute('aria-rowindex'))))
  await expect.poll(async () => Math.min(...(await lines())), 'scrolled').toBeLessThan(rows - 50)
  await expect
    .poll(async () => (await lines()).every((line, place, all) => place === 0 || line === (all[place - 1] ?? 0) + 1))
    .toBe(true)
})
