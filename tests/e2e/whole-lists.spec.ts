import { expect } from 'playwright/test'
import { objections } from './axe'
import { answeredFromPage } from './office-bridge'
import { List } from './screens/list'
import { Palette } from './screens/palette'
import { RecordScreen } from './screens/record'
import { test } from './test'

test('partners are walked through, processes moved on a board, duplicates marked, and all hits deleted and restored', {
  tag: '@long',
}, async ({ demoPage: page }) => {
  test.setTimeout(120_000)
  const [list, record, palette] = [new List(page), new RecordScreen(page), new Palette(page)]

  // Partners: Enter in the list opens one, and Alt with an arrow goes to the next.
  await palette.choose('>partner', 'Gå till Partner')
  await expect(list.rows.first()).toBeVisible()
  expect(await list.column('Medlemskap')).toContain('föreslaget')
  expect(await objections(page), 'partners').toEqual([])
  await list.grid.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const first = await record.heading.innerText()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(record.heading).not.toHaveText(first)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(record.heading).toHaveText(first)

  // The board: keys move a card, the focus follows it, and undo moves it back.
  await list.open('Control+6', 'Processer')
  await page.getByRole('button', { name: 'Tavla' }).click()
  const board = page.getByRole('region', { name: 'Processer efter skede' })
  const column = (name: string) => board.getByRole('region', { name: new RegExp(`^${name}`) })
  const card = board.getByRole('button', { name: /^Naturresursavgifter/ })
  await expect(column('Remiss').getByRole('button')).toHaveText(/^Naturresursavgifter/)
  expect(await objections(page), 'board').toEqual([])
  await card.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(column('Beredning och delning').getByRole('button')).toHaveText(/^Naturresursavgifter/)
  await expect(card).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(column('Remiss').getByRole('button')).toHaveText(/^Naturresursavgifter/)
  await card.press('Enter')
  await expect(record.heading).toContainText('Naturresursavgifter')

  // The log by issue: an interaction with two issues is under both but is one hit. All hits are counted and moved to the trash.
  await list.open('Control+2', 'Logg')
  const count = page.getByRole('status').filter({ hasText: /kontakter$/ })
  const whole = await count.innerText()
  await page.getByRole('button', { name: 'Gruppera' }).click()
  await page.getByRole('menuitem', { name: 'Frågor' }).click()
  await expect(list.grid).toContainText('Införande av regionala/lokala naturresursavgifter')
  await expect(count).toHaveText(whole)
  await list.grid.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('dialog', { name: 'Lägg alla träffar i papperskorgen' })
  expect(await objections(page), 'all hits to the trash').toEqual([])
  await expect(dialog).toContainText(`${whole.replace(/\D/g, '')} läggs i papperskorgen`)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-screen]:visible').getByText('Inget loggat än.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(count).toHaveText(whole)

  // With no overdue commitments, the list says so, names the next due day and leads there. A text without hits can become a commitment.
  const overdue = { match: 'all', rows: [{ field: 'isOverdue', operator: 'yes' }] } as const
  const query = { list: 'commitments', filter: overdue, sort: [], groupBy: null, me: null } as const
  const change = { field: 'status', how: 'set', value: 'done' } as const
  await answeredFromPage(page, 'list:edit', { target: { query, except: [] }, change })
  await palette.choose('förs', 'Försenat')
  await expect(page.getByText(/^Inga försenade åtaganden\. Nästa: \d+ [a-z]{3}\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Visa kommande' }).click()
  await expect(list.rows.first()).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('zzzz')
  await page.getByRole('button', { name: 'Skapa ”zzzz”' }).click()
  await expect(page.getByRole('dialog', { name: 'Nytt åtagande' }).getByLabel('Åtagande', { exact: true })).toHaveValue(
    'zzzz',
  )
  await page.keyboard.press('Escape')

  // A person entered twice: an icon in the list, a banner on the record, and after the merge the kept one under both ids.
  const fields = { name: 'Göte Mallberg', category: null, title: 'Ordförande', organisationId: 'se-riksdag-tu' }
  const { id: twice } = await answeredFromPage(page, 'record:add', { kind: 'person', fields })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await list.open('Control+3', 'Personer')
  await expect(list.grid.getByRole('img', { name: 'Möjlig dubblett' })).toHaveCount(2)
  await list.rows.filter({ hasText: 'Göte Mallberg' }).first().dblclick()
  await expect(page.getByRole('complementary', { name: 'Möjlig dubblett' })).toContainText(
    'Kan vara samma som Göte Mallberg.',
  )
  expect(await objections(page), 'a record that may be a double').toEqual([])
  await page.getByRole('complementary', { name: 'Möjlig dubblett' }).getByRole('button', { name: 'Jämför' }).click()
  await expect(page.getByRole('dialog', { name: /^Slå ihop två/ }).getByRole('table')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog', { name: /^Slå ihop två/ }).getByRole('table')).toBeHidden()
  await expect(page.getByRole('complementary', { name: 'Möjlig dubblett' })).toBeHidden()
  const read = async (id: string) => (await answeredFromPage(page, 'person:read', { id })).id
  expect(await read(twice)).toBe(await read('demo-c07'))
})
