import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { barriers, showStill } from './axe'
import { newestContacts } from './office-bridge'
import { test } from './test'

const talan = (...given: readonly string[]) => execFileSync('node', ['build/run.mjs', 'talan', ...given])

/** Drops a file or a folder on the middle of the window, as the system does: the page gets what lies at the path. */
async function dropPath(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const [x, y] = await page.evaluate(() => [innerWidth / 2, innerHeight / 2] as const)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data })
  await session.detach()
}

test('the folder of another office’s archive is dropped on the window, looked through and read in', {
  tag: '@long',
}, async ({ page, folder }) => {
  test.setTimeout(120_000)
  await showStill(page)
  const [demo, archive] = [join(folder, 'exempel.talan'), join(folder, 'arkiv')]
  talan('demo', demo)
  talan('export', demo, '--archive', archive)
  await dropPath(page, archive)
  await expect(page.getByText('Ett annat kontors arkiv')).toBeVisible()
  expect.soft(await barriers(page), 'the file of an archive').toEqual([])
  // An archive has no columns, so there is no step where they are chosen.
  const steps = page.getByRole('list', { name: 'Steg' }).getByRole('listitem')
  await expect(steps).toHaveText([/Fil/, /Granska/, /Läs in/, /Klart/])
  await expect(page.getByRole('button', { name: 'Jämför med Talan' })).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('[aria-current="step"]', { hasText: 'Granska' })).toBeVisible()
  const grid = page.getByRole('grid', { name: 'Raderna i filen' })
  await expect(grid).toBeFocused()
  await expect(page.getByText(/^Medarbetare vid det andra kontoret: \d+$/)).toBeVisible()
  expect.soft(await barriers(page), 'the plan of an archive').toEqual([])
  await page.getByRole('button', { name: 'Tillbaka' }).click()
  await expect(page.getByText('Ett annat kontors arkiv')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(grid).toBeVisible()
  await page.getByRole('radio', { name: /^Namn/ }).check()
  await page.getByRole('radio', { name: 'Utanför' }).check()
  await expect(
    page
      .getByRole('list', { name: 'Namn i filen' })
      .getByText(/^Medarbetare/)
      .first(),
  ).toBeVisible()
  await page.getByRole('radio', { name: /^Alla/ }).check()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Inläsningen är klar')).toBeVisible()
  expect((await newestContacts(page, 1)).total).toBeGreaterThan(20)
})

test('a folder that is no archive is refused by name, and nothing is read', async ({ page, folder }) => {
  const plain = join(folder, 'bilder')
  mkdirSync(plain)
  writeFileSync(join(plain, 'a.txt'), 'a')
  await dropPath(page, plain)
  await expect(page.getByRole('heading', { name: 'Filen går inte att läsa' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('bilder')
  await page.getByRole('button', { name: 'Avbryt inläsningen' }).click()
  await expect(page.getByText('Inget är inläst från filer än.')).toBeVisible()
})
