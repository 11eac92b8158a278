import { expect, type Locator, type Page } from 'playwright/test'
import { List, press } from './screens/list'
import { Log } from './screens/log'
import { test } from './test'

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }
}

test('keys act on the clicked row, the next row follows a deleted one, and F2 edits the clicked cell', async ({
  demoPage: page,
}) => {
  const list = new List(page)
  await page.keyboard.press('Control+3')
  const row = list.rows.filter({ hasText: 'Maja Mockstedt' })
  const number = Number(await row.getAttribute('aria-rowindex'))
  const next = list.grid.locator(`tbody [aria-rowindex="${number + 1}"] [data-column="0"]`)
  const nextName = await next.innerText()
  await row.click()
  await expect(list.active).toContainText('Maja Mockstedt')
  await page.keyboard.press('Delete')
  const said = list.notice('Maja Mockstedt ligger i papperskorgen.')
  await expect(said).toBeVisible()
  await expect(row).toHaveCount(0)
  await expect(list.active).toContainText(nextName)

  // After an undo by key, the notice with the undo button is gone.
  await page.keyboard.press('Control+z')
  await expect(list.notice('Ångrat.')).toBeVisible()
  await expect(said).toHaveCount(0)
  await expect(row).toBeVisible()
  await expect(list.active).toContainText(nextName)

  // A double click opens its row, even in a list without an active row.
  await page.keyboard.press('Control+4')
  await expect(page.getByRole('heading', { level: 1, name: 'Organisationer' })).toBeVisible()
  const organisation = list.rows.nth(4)
  const name = await organisation.locator('[data-column="0"]').innerText()
  await organisation.dblclick()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

  await page.keyboard.press('Control+2')
  await list.grid.getByRole('gridcell', { name: /Skogen i EU/ }).click()
  await press(page, 'F2')
  await expect(list.grid.getByRole('textbox', { name: 'Rubrik' })).toBeFocused()
  await page.keyboard.press('Escape')
  await list.rows.filter({ hasText: 'Skogen i EU' }).locator('[data-column="0"]').click()
  await press(page, 'F2')
  await expect(list.notice('Datum ändras inte i listan. Enter öppnar raden.')).toBeVisible()
})

test('a notice does not cover the selection’s buttons, and closes by itself even after a click', {
  tag: '@long',
}, async ({ start }) => {
  // A page keeps the clock installed below for good, so the app shared with other tests cannot be used.
  const { page } = await start()
  await new Log(page).loadDemo()
  const list = new List(page)
  await list.rows.first().getByRole('checkbox').click()
  await press(page, 'e')
  await list.dialog.getByRole('combobox', { name: 'Fält' }).selectOption({ label: 'Initiativ' })
  await list.dialog.getByRole('combobox', { name: 'Initiativ' }).selectOption({ label: 'Ömsesidigt' })
  await page.clock.install()
  await list.dialog.getByRole('combobox', { name: 'Initiativ' }).press('Control+Enter')
  await expect(list.dialog).toBeHidden()
  const notice = page.getByRole('region', { name: 'Meddelanden' }).getByRole('dialog', { name: 'Sparat.' })
  await expect(notice).toBeVisible()
  await expect(list.selection).toBeVisible()
  await page.clock.runFor(600)
  expect((await boxOf(notice)).bottom).toBeLessThanOrEqual((await boxOf(list.selection)).top)

  await notice.click({ position: { x: 60, y: 12 } })
  await page.clock.runFor(30_000)
  await expect(notice, 'while the pointer is on it').toBeVisible()
  await page.mouse.move(300, 300)
  await page.clock.runFor(12_000)
  await expect(notice).toHaveCount(0)
})

/** Returns how many CSS pixels the notices cover of the bar of ticked rows, in the first layout that has the bar and in the five after it. */
const coveredFromTheFirst = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
    const bar = () => document.querySelector('[role="toolbar"][aria-label="Markerade rader"]')
    const covered = () => {
      const shelf = document.querySelector('[role="region"][aria-label="Meddelanden"]')
      const [notices, toolbar] = [shelf, bar()].map(one => one?.getBoundingClientRect())
      if (!notices || !toolbar || notices.height === 0) throw new Error('the notices or the bar are not there')
      return Math.max(0, Math.round(notices.bottom - toolbar.top))
    }
    await new Promise<void>(resolve => {
      const seen = new MutationObserver(() => {
        if (!bar()) return
        seen.disconnect()
        resolve()
      })
      seen.observe(document.body, { childList: true, subtree: true })
    })
    const all = [covered()]
    for (let passed = 0; passed < 5; passed += 1) {
      await frame()
      all.push(covered())
    }
    return all
  })

test('a notice leaves the place of the selection’s bar in the layout in which the bar comes', async ({
  demoPage: page,
}) => {
  const list = new List(page)
  await list.rows.first().locator('[data-column="0"]').click()
  await press(page, 'F2')
  await expect(list.notice('Datum ändras inte i listan. Enter öppnar raden.')).toBeVisible()
  const covered = coveredFromTheFirst(page)
  await list.rows.first().getByRole('checkbox').click()
  expect(await covered).toEqual([0, 0, 0, 0, 0, 0])
})
