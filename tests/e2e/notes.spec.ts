import { expect, type Page } from 'playwright/test'
import { barriers, showStill } from './axe'
import { answeredFromPage, newestContacts } from './office-bridge'
import { List } from './screens/list'
import { Palette } from './screens/palette'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

const written = `# Sammanfattning
Vi sågs om **spåret** och *tiden*.

- en punkt
- en till

1. först
2. sedan

> Vi återkommer
[utredningen](https://example.org/utredning) och <b>inget</b>`

/** Gives the newest interaction of the log a headline and a note, and opens it. */
async function openWithNote(page: Page, note: string): Promise<void> {
  await showStill(page)
  const { rows } = await newestContacts(page, 1)
  const id = rows[0]?.id as never
  await answeredFromPage(page, 'interaction:edit', { id, changes: { headline: 'Med en lång anteckning', note } })
  await new Palette(page).choose('Med en lång ant', /Med en lång anteckning/)
  await expect(page.getByRole('heading', { level: 1, name: 'Med en lång anteckning' })).toBeVisible()
}

test('a note is read with its headings, lists, quotes and links, and raw HTML in it is text', async ({
  demoPage: page,
}) => {
  await openWithNote(page, written)
  await expect(page.getByRole('heading', { name: 'Sammanfattning' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'en till' })).toBeVisible()
  await expect(page.locator('strong', { hasText: 'spåret' })).toBeVisible()
  await expect(page.locator('blockquote')).toContainText('Vi återkommer')
  await expect(page.getByRole('link', { name: 'utredningen' })).toHaveAttribute('href', 'https://example.org/utredning')
  await expect(page.getByText('(example.org)')).toBeVisible()
  await expect(page.getByText('<b>inget</b>')).toBeVisible()
  expect(await barriers(page)).toEqual([])
})

test('a click in a note with marks puts the caret at the letter that was clicked, and F2 writes it as it was typed', async ({
  demoPage: page,
}) => {
  await openWithNote(page, written)
  const writing = page.getByRole('textbox', { name: 'Anteckning', exact: true })
  const word = page.locator('strong', { hasText: 'spåret' })
  await word.click({ position: { x: 2, y: 6 } })
  await expect(writing).toBeFocused()
  await expect(writing).toHaveValue(written)
  const caret = await writing.evaluate(box => (box as HTMLTextAreaElement).selectionStart)
  expect(Math.abs(caret - written.indexOf('spåret'))).toBeLessThanOrEqual(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Ändra anteckning/ })).toBeFocused()
  await page.keyboard.press('F2')
  await expect(writing).toHaveValue(written)
})

test('a mention is chosen after @, leads to the record, and the record says where it is mentioned', async ({
  demoPage: page,
}) => {
  await showStill(page)
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.choosePerson('göte', 'Göte Mallberg')
  await quickLog.headline('Ett möte som nämner')
  await quickLog.note('Hälsa @örj')
  await expect(page.getByRole('option', { name: 'Örjan Låtsby' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('från oss')
  await quickLog.save()
  await new List(page).rows.filter({ hasText: 'Ett möte som nämner' }).first().dblclick()
  const mention = page.getByRole('button', { name: 'Örjan Låtsby', exact: true })
  await expect(mention).toBeVisible()
  await expect(page.getByText('talan:')).toHaveCount(0)
  expect(await barriers(page), 'a note with a mention').toEqual([])

  await page.getByRole('button', { name: /^Ändra anteckning/ }).focus()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Anteckning', exact: true })).toHaveValue(
    'Hälsa @Örjan Låtsby från oss',
  )
  await page.keyboard.press('Escape')
  await mention.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Örjan Låtsby' })).toBeVisible()
  const backlink = page.getByRole('list', { name: 'Nämns i' }).getByRole('button', { name: 'Ett möte som nämner' })
  await expect(backlink).toBeVisible()
  expect(await barriers(page), 'the record that is mentioned').toEqual([])
  await backlink.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ett möte som nämner' })).toBeVisible()
})
