import { expect, type Page } from 'playwright/test'
import { putDemoOffice } from './demo-office'
import { answeredFromPage } from './office-bridge'
import { test } from './test'

/** Returns the content of the latest draft as it is on the disk; empty if there is none. */
async function kept(page: Page): Promise<string> {
  const [latest] = await answeredFromPage(page, 'draft:list', {})
  const read = latest && (await answeredFromPage(page, 'draft:read', { id: latest.id }))
  return read?.draft?.content ?? ''
}

test('a half-written cell is on Hem after a power cut and opens in its cell as it was', async ({ start, profile }) => {
  putDemoOffice(profile)
  const first = await start()
  const { page } = first
  const grid = page.getByRole('grid')
  await grid.focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'F2']) await page.keyboard.press(key)
  const editor = grid.getByRole('textbox', { name: 'Rubrik' })
  await expect(editor).toBeFocused()
  await editor.fill('En rubrik som aldrig blev')
  await expect.poll(() => kept(page)).toContain('En rubrik som aldrig blev')
  await first.kill()

  const { page: again } = await start()
  await again.keyboard.press('Control+1')
  await expect(again.getByRole('heading', { name: 'Utkast (1)' })).toBeVisible()
  await again.getByText('En rubrik som aldrig blev').click()
  await expect(again.getByRole('heading', { level: 1, name: 'Logg' })).toBeVisible()
  await again.getByRole('grid').focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'F2']) await again.keyboard.press(key)
  await expect(again.getByRole('grid').getByRole('textbox', { name: 'Rubrik' })).toHaveValue(
    'En rubrik som aldrig blev',
  )
})

test('a half-written note in a record is still there after a power cut', async ({ start, profile }) => {
  putDemoOffice(profile)
  const first = await start()
  const { page } = first
  await page.getByRole('grid').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: /^Anteckning/ })
    .first()
    .click()
  await page.keyboard.type('Ring tillbaka om spårvalet')
  await expect.poll(() => kept(page)).toContain('Ring tillbaka om spårvalet')
  await first.kill()

  const { page: again } = await start()
  await expect(again.getByRole('textbox', { name: /^Anteckning/ })).toHaveValue(/Ring tillbaka om spårvalet/)
})

test('Ctrl+L on a person begins an interaction with that person', async ({ demoPage: page }) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('göte')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Göte Mallberg' })).toBeVisible()
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('dialog', { name: 'Logga kontakt' }).getByText('Göte Mallberg').first()).toBeVisible()
})
