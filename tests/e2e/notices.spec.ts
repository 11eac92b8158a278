import { expect } from 'playwright/test'
import { answeredFromPage } from './office-bridge'
import { Palette } from './screens/palette'
import { test } from './test'

test('the notices of the system are turned on and off by one choice in the settings', async ({ page }) => {
  await new Palette(page).choose('inställningar', /Inställningar/)
  const choice = page.getByRole('group', { name: 'Påminnelser på datorn' })
  await expect(choice.getByRole('radio', { name: 'Av' })).toBeChecked()
  const isOn = async () => (await answeredFromPage(page, 'settings:read', {})).hasNotices
  await choice.getByRole('radio', { name: 'På' }).check()
  await expect.poll(isOn).toBe(true)
  await choice.getByRole('radio', { name: 'Av' }).check()
  await expect.poll(isOn).toBe(false)
})
