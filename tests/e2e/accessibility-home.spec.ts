import { expect } from 'playwright/test'
import { barriers, showStill } from './axe'
import { askFromPage } from './office-bridge'
import { test } from './test'

/** Screens that no other accessibility test visits. */
const always = ['Papperskorg', 'Historik', 'Underlag', 'Partner', 'Import och export']
/** Screens that show something else when they are empty. */
const empty = ['Personer', 'Processer', 'Åtaganden', 'Rapporter']

test('the first screen, the seldom visited screens and the empty screens have no barriers', { tag: '@long' }, async ({
  start,
}) => {
  test.slow()
  const { page } = await start([], { at: 'home' })
  const heading = page.getByRole('heading', { level: 1 })
  await showStill(page)
  for (const content of ['empty', 'full']) {
    if (content === 'full') await askFromPage(page, 'office:load-demo', {})
    await page.reload()
    await expect(heading).toHaveText('Hem')
    await page.waitForTimeout(300)
    expect(await barriers(page), `${content} home`).toEqual([])
    for (const name of content === 'full' ? always : [...always, ...empty]) {
      await page.getByRole('navigation').getByText(name, { exact: true }).click()
      await expect(heading).toHaveText(name)
      await page.waitForTimeout(300)
      expect(await barriers(page), `${content} ${name}`).toEqual([])
    }
  }
  await page.keyboard.press('Control+1')
  await expect(heading).toHaveText('Hem')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog', { name: 'Skjut upp till' })).toBeVisible()
  await page.waitForTimeout(300)
  expect(await barriers(page), 'postponing').toEqual([])
})
