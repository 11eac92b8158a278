import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { askFromPage } from './office-bridge'
import { Log } from './screens/log'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

/** What axe objects to on the screen as it is now, in words. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
}

/** Somebody met the same day already, an issue, a promise without its words, and a completion open in the note. */
async function fillEverything(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  const { value } = (await askFromPage(page, 'interaction:page', { offset: 0, limit: 100 })) as {
    value: { rows: { startsOn: string; participants: { name: string }[] }[] }
  }
  const met = value.rows.find(row => row.participants.some(({ name }) => name === 'Göte Mallberg'))
  await dialog.getByRole('textbox', { name: /^(Datum|Date)$/ }).fill(met?.startsOn ?? '')
  await expect(dialog.getByText(/Redan loggat samma dag|Already logged the same day/)).toBeVisible()
  await dialog.getByRole('combobox', { name: /^(Frågor|Issues)$/ }).click()
  await page.keyboard.type('malm')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: /^\+ / }).click()
  await dialog.getByRole('textbox', { name: /^(Klart senast|Done by)$/ }).fill('snart')
  await page.keyboard.press('Control+Enter')
  await dialog.getByRole('textbox', { name: /^(Anteckning|Note)$/ }).click()
  await page.keyboard.type('@örj')
  await expect(page.getByRole('option').first()).toBeVisible()
}

for (const colours of ['light', 'dark'] as const)
  for (const language of ['sv', 'en'] as const)
    test(`no screen has a barrier, ${colours}, ${language}, empty and full`, async ({ start }) => {
      const { page } = await start()
      await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
      await expect(page.getByText('Inget loggat än.')).toBeVisible()
      await askFromPage(page, 'settings:change', { language })
      await page.reload()
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await page.waitForTimeout(300)
      expect(await objections(page), 'empty log').toEqual([])
      await askFromPage(page, 'office:load-demo', {})
      await page.reload()
      await expect(page.getByRole('grid')).toBeVisible()
      await page.waitForTimeout(300)
      expect(await objections(page), 'log').toEqual([])
      await page.keyboard.press('Control+l')
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Control+Enter')
      await page.waitForTimeout(300)
      expect(await objections(page), 'quick-log with problems').toEqual([])
      await page.keyboard.type('göte')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await objections(page), 'quick-log with hits').toEqual([])
      await page.keyboard.press('Enter')
      await fillEverything(page)
      expect(await objections(page), 'quick-log full, with warnings, problems and a list open').toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+9')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(language === 'sv' ? 'Rapporter' : 'Reports')
      await page.waitForTimeout(300)
      expect(await objections(page), 'reports').toEqual([])
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await objections(page), 'palette').toEqual([])
      await page.keyboard.type('malm')
      await expect(page.getByRole('option', { name: /2027|2026/ }).first()).toBeVisible()
      expect(await objections(page), 'palette with hits').toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.keyboard.press('F1')
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.waitForTimeout(300)
      expect(await objections(page), 'key sheet').toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page
        .getByRole('navigation')
        .getByText(language === 'sv' ? 'Inställningar' : 'Settings')
        .click()
      await page.waitForTimeout(300)
      expect(await objections(page), 'settings').toEqual([])
    })

test('the log is walked by keyboard, and the focus comes back to it after the quick-log', async ({ start }) => {
  const { page } = await start()
  const log = new Log(page)
  await log.loadDemo()
  await log.grid.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(log.grid.getByRole('row', { selected: true })).toContainText('2026-07-02')
  await page.keyboard.press('Home')
  await expect(log.grid.getByRole('row', { selected: true })).toContainText('2027-01-20')
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await page.keyboard.press('Escape')
  await expect(quickLog.dialog).toBeHidden()
  await expect(log.grid).toBeFocused()
})
