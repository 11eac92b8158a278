import type { Page } from 'playwright/test'
import { listSettingsAtFirst } from '../../src-shared/lists/list-settings'
import { askFromPage, newestContacts } from '../e2e/office-bridge'

/** Goes to the log. A key pressed before the page listens is lost, so the key is pressed again until the log is shown. */
async function toLog(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: 'Logg', exact: true })
  for (let turn = 0; turn < 10 && !(await heading.isVisible()); turn += 1) {
    await page.keyboard.press('Control+2')
    await page.waitForTimeout(500)
  }
}

/** Makes the next start show every list in full, because a filter, a group or an open record is not a difference. */
export async function showAllNextTime(page: Page): Promise<void> {
  // The latest choice is saved after 400 ms without another, and would otherwise overwrite this change.
  await page.waitForTimeout(1000)
  await askFromPage(page, 'settings:change', { language: 'sv', zoom: 100, lists: listSettingsAtFirst })
}

/** Returns the differences between the log on the screen and in the store: its length and its first five rows. Empty if there are none. */
export async function differences(page: Page): Promise<string[]> {
  await toLog(page)
  const { total, rows } = await newestContacts(page, 5)
  if (total === 0) return []
  const grid = page.getByRole('grid').filter({ visible: true })
  await grid.evaluate(element => element.scrollTo(0, 0))
  await page.waitForTimeout(400)
  // The days to come are folded, and the newest interactions may be among them.
  for (const folded = grid.getByRole('button', { expanded: false }); (await folded.count()) > 0; )
    await folded.first().click()
  const counted = page.getByRole('status').filter({ hasText: /^[\d\u00a0\u202f ]+ kontakte?r?$/, visible: true })
  const shown = Number((await counted.innerText()).replace(/\D/g, ''))
  const text = await grid.innerText()
  return [
    ...(shown === total ? [] : [`the window shows ${shown} interactions, the store holds ${total}`]),
    ...rows.filter(({ headline }) => !text.includes(headline)).map(({ headline }) => `not shown: ${headline}`),
  ]
}
