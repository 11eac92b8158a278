import { expect } from 'playwright/test'
import { test } from './test'

test('in the settings what is worked out from what the office has written is counted anew, by key too, and it is said how it was', async ({
  demoPage: page,
}) => {
  await page.getByRole('navigation').getByText('Inställningar').click()
  const recount = page.getByRole('button', { name: 'Räkna om' })
  const said = page.getByText(/stämde, och är gjort på nytt\. Inget ni har skrivit är ändrat\./)
  await recount.click()
  await expect(said.first()).toBeVisible()
  await expect(said.first()).toBeHidden({ timeout: 30_000 })
  await recount.focus()
  await page.keyboard.press('Enter')
  await expect(said.first()).toBeVisible()
})
