import { copyFileSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { openDialogAnswers } from './dialogs'
import { answeredFromPage, askAnythingFromPage, askFromPage, newestContacts } from './office-bridge'
import { heading } from './screens/heading'
import { Log } from './screens/log'
import { Palette } from './screens/palette'
import { Reports } from './screens/reports'
import { Settings } from './screens/settings'
import { test } from './test'

const isOverflowing = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

test('the menu folds to its icons and stays folded after a restart', async ({ start }) => {
  const { page, quit } = await start()
  const width = async (of: Page) => (await of.getByRole('navigation').boundingBox())?.width
  await expect.poll(() => width(page)).toBe(216)
  await page.keyboard.press('Control+Shift+M')
  await expect.poll(() => width(page)).toBe(56)
  await expect(page.getByRole('button', { name: 'Rapporter' })).toBeVisible()
  await quit()
  const again = await start()
  await expect.poll(() => width(again.page)).toBe(56)
  await again.page.getByRole('button', { name: 'Fäll ut menyn' }).click()
  await expect.poll(() => width(again.page)).toBe(216)
})

test('a language that was chosen is the language of the next start', async ({ start }) => {
  const { page, quit } = await start()
  const settings = new Settings(page)
  await settings.open()
  await settings.chooseLanguage('English')
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Reports' })).toBeVisible()
  await quit()
  const again = await start()
  await expect(heading(again.page, 'Settings')).toBeVisible()
  await again.page.keyboard.press('Control+1')
  await expect(again.page.getByRole('navigation').getByRole('button', { name: 'Reports' })).toBeVisible()
})

test('in English the days on Home are read as English is written', async ({ demoPage: page }) => {
  await answeredFromPage(page, 'settings:change', { language: 'en' })
  await page.reload()
  await expect(heading(page, 'Home')).toBeVisible()
  await expect(page.getByText(/\b\d{1,2} [A-Z][a-z]+ 20\d\d\b/).first()).toBeVisible()
  await expect(page.getByRole('main').getByText(/\b20\d\d-\d\d-\d\d\b/)).toHaveCount(0)
})

test('at 200 % in the smallest window the page is not cut off sideways, and the zoom is remembered', async ({
  start,
  profile,
}) => {
  copyFileSync(resolve('out/offices/demo.talan'), join(profile, 'kontor.talan'))
  const { app, page, quit } = await start()
  await expect(new Log(page).count).toHaveText('46 kontakter')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 680))
  for (let press = 0; press < 5; press += 1) {
    const before = await page.evaluate(() => window.innerWidth)
    await page.keyboard.press('Control++')
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(before)
  }
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(520)
  for (const key of ['Control+2', 'Control+9']) {
    await page.keyboard.press(key)
    expect(await isOverflowing(page)).toBe(false)
  }
  await expect(page.getByRole('button', { name: /^Logga/ }).first()).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: /^Sök eller skriv kommando/ })).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Control+k')
  await expect(new Palette(page).dialog).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await quit()
  const again = await start()
  expect(
    await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor()),
  ).toBe(2)
  await expect(heading(again.page, 'Rapporter')).toBeVisible()
  await again.page.keyboard.press('Control+0')
  await expect
    .poll(() =>
      again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor()),
    )
    .toBe(1)
})

test('dark or light is chosen in the settings, whatever the system uses, and remembered', async ({ start }) => {
  const { page, quit } = await start()
  await page.emulateMedia({ colorScheme: null })
  const isDark = (of: Page) => of.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await new Settings(page).open()
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check()
  await choose('Mörkt')
  await expect.poll(() => isDark(page)).toBe(true)
  await choose('Ljust')
  await expect.poll(() => isDark(page)).toBe(false)
  await choose('Mörkt')
  await expect.poll(() => isDark(page)).toBe(true)
  await quit()
  const again = await start()
  await again.page.emulateMedia({ colorScheme: null })
  await expect.poll(() => isDark(again.page)).toBe(true)
})

test('the window opens where it was left, or on a display if that place is gone', { tag: '@long' }, async ({
  start,
  profile,
}) => {
  const kept = (): { x: number } | undefined => JSON.parse(readFileSync(join(profile, 'settings.json'), 'utf8')).window
  const first = await start()
  await expect(heading(first.page, 'Logg')).toBeVisible()
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1100, height: 700 }),
  )
  await expect.poll(kept).toMatchObject({ width: 1100, height: 700 })
  await first.kill()
  const second = await start()
  const bounds = (of: typeof second) =>
    of.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  expect(await bounds(second)).toMatchObject({ width: 1100, height: 700 })
  await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 9_000, y: 9_000, width: 1100, height: 700 }),
  )
  await expect.poll(() => kept()?.x).toBeGreaterThan(4_000)
  await second.kill()
  const third = await start()
  const { x, y } = (await bounds(third)) ?? { x: 9_000, y: 9_000 }
  expect(Math.max(x, y)).toBeLessThan(4_000)
})

test('a setting changes without the others, and an invalid place or zoom is refused', async ({ page }) => {
  await expect(heading(page, 'Logg')).toBeVisible()
  await askFromPage(page, 'settings:change', { theme: 'dark' })
  expect(await askFromPage(page, 'settings:change', { isMenuNarrow: true })).toMatchObject({
    value: { theme: 'dark', language: 'sv', isMenuNarrow: true },
  })
  for (const place of [{ view: 'kitchen' }, { view: 'person' }, { view: 'person', id: '../../etc' }, 'log'])
    expect(
      await askAnythingFromPage(page, 'settings:change', { leftAt: { place, scroll: 0, recent: [] } }),
    ).toMatchObject({
      refusal: { code: 'invalid-input' },
    })
  expect(await askAnythingFromPage(page, 'settings:change', { zoom: 400 })).toMatchObject({
    refusal: { code: 'invalid-input' },
  })
  await new Reports(page).open()
})

test('an office chosen while the laptop’s first one is still being made is the one that is open', async ({
  start,
  profile,
}) => {
  const { app, page } = await start([], { at: 'home' })
  const file = join(profile, 'vald.talan')
  copyFileSync(resolve('out/offices/demo.talan'), file)
  await openDialogAnswers(app, file)
  expect(await askFromPage(page, 'office:open', {})).toMatchObject({ ok: true, value: { state: 'open', file } })
  await page.waitForTimeout(1_000)
  expect(await newestContacts(page, 1)).toMatchObject({ total: 46 })
})

test('memory is given back after much scrolling and typing, and not after a little', { tag: '@long' }, async ({
  start,
}) => {
  const { page } = await start()
  await expect(heading(page, 'Logg')).toBeVisible()
  // What the start left is given back first. A second is the rest before it, and the browser's own rest is added.
  await page.waitForTimeout(3_000)
  await page.evaluate(() => {
    const counted = globalThis as unknown as { collections: number; gc: () => Promise<void> }
    counted.collections = 0
    counted.gc = async () => {
      counted.collections += 1
    }
  })
  const collections = () => page.evaluate(() => (globalThis as unknown as { collections: number }).collections)
  const type = (letters: number) =>
    page.evaluate(count => {
      for (let letter = 0; letter < count; letter += 1) document.body.dispatchEvent(new Event('input'))
    }, letters)
  await type(150)
  await page.waitForTimeout(2_500)
  expect(await collections()).toBe(0)
  await type(60)
  await expect.poll(collections).toBe(1)
  await type(60)
  await page.waitForTimeout(2_500)
  expect(await collections()).toBe(1)
})
