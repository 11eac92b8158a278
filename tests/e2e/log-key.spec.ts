import { expect } from 'playwright/test'
import { askFromPage } from './office-bridge'
import { test } from './test'

test('a system-wide key for the quick-log is registered when chosen, and a key that is taken is refused', async ({
  app,
  page,
}) => {
  try {
    const isTaken = (key: string) =>
      app.evaluate(({ globalShortcut }, wanted) => globalShortcut.isRegistered(wanted), key)
    expect(await isTaken('CommandOrControl+Shift+L')).toBe(false)
    await page.getByRole('navigation').getByText('Inställningar').click()
    const choice = page.getByRole('group', { name: 'Logga från vilket program som helst' })
    await choice.getByText('Ctrl+Shift+L').click()
    await expect.poll(() => isTaken('CommandOrControl+Shift+L')).toBe(true)
    await app.evaluate(({ globalShortcut }) => globalShortcut.register('CommandOrControl+Shift+F9', () => undefined))
    await choice.getByText('Ctrl+Shift+F9').click()
    await expect(page.getByText('Ett annat program har redan tangenten Ctrl+Shift+F9.')).toBeVisible()
    expect(await isTaken('CommandOrControl+Shift+L')).toBe(true)
    await choice.getByText('Av', { exact: true }).click()
    await expect.poll(() => isTaken('CommandOrControl+Shift+L')).toBe(false)
  } finally {
    await askFromPage(page, 'log-key:choose', { key: null })
    await app.evaluate(({ globalShortcut }) => globalShortcut.unregisterAll())
  }
})
