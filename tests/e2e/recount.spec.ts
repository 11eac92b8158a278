import { expect } from 'playwright/test'
import { test } from './test'

test('the derived data is rebuilt from the settings, by mouse and by key, and the result is reported', async ({
  demoPage: page,
}) => {
  await page.getByRole('navigation').getByText('Inställningar').click()
  const recount = page.getByRole('button', { name: 'Räkna om' })
  const said = page.getByText(/stämde, och är gjort på nytt\. Inget ni har skrivit är ändrat\./)
  await recount.click()
  await expect(said.first()).toBeVisible()
  await page.getByRole('region', { name: 'Meddelanden' }).getByLabel('Stäng').click()
  await expect(said.first()).toBeHidden()
  await recount.focus()
  await page.keyboard.press('Enter')
  await expect(said.first()).toBeVisible()
})
