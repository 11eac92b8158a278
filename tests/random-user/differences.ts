import type { Page } from 'playwright/test'
import { listSettingsAtFirst } from '../../src-shared/lists/list-settings'
import { askFromPage, newestContacts } from '../e2e/office-bridge'

/** A key pressed before the page listens is lost, so it is pressed until it is answered. */
async function toLog(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: 'Logg', exact: true })
  for (let turn = 0; turn < 10 && !(await heading.isVisible()); turn += 1) {
    await page.keyboard.press('Control+2')
    await page.waitForTimeout(500)
  }
}

/** Lets the next start show all of every list: whatever was filtered, grouped or left open is no difference. */
export async function showAllNextTime(page: Page): Promise<void> {
  // What was chosen last is written down when it has rested for 400 ms, and would come after this.
  await page.waitForTimeout(1000)
  await askFromPage(page, 'settings:change', { language: 'sv', zoom: 100, lists: listSettingsAtFirst })
}

/** Where the log on the screen says something else than the store does: how long it is, and what its first rows are. */
export async function differences(page: Page): Promise<string[]> {
  await toLog(page)
  const { total, rows } = await newestContacts(page, 5)
  if (total === 0) return []
  const grid = page.getByRole('grid').filter({ visible: true })
  await grid.evaluate(element => element.scrollTo(0, 0))
  await page.waitForTimeout(400)
  const shown = Number(await grid.getAttribute('aria-rowcount')) - 1
  const text = await grid.innerText()
  return [
    ...(shown === total ? [] : [`the window shows ${shown} interactions, the store holds ${total}`]),
    ...rows.filter(({ headline }) => !text.includes(headline)).map(({ headline }) => `not shown: ${headline}`),
  ]
}
