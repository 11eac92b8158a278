import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'playwright/test'
import { List, press } from './screens/list'
import { Log } from './screens/log'
import { test } from './test'

test('saving a long list shows its progress, leaves the list usable and leaves no file when cancelled', {
  tag: '@long',
}, async ({ start, profile }) => {
  const [file, folder] = [join(profile, 'kontor.talan'), join(profile, 'listor')]
  copyFileSync(readFileSync(resolve('out/large-office.txt'), 'utf8'), file)
  mkdirSync(folder)
  const { page } = await start([`--talan-store=${file}`, `--talan-report-folder=${folder}`])
  await expect(new Log(page).count).toHaveText(/^50\s046 kontakter$/)
  const list = new List(page)
  await list.grid.focus()
  await press(page, 'Control+e')
  await page.getByRole('menuitem', { name: 'Excel (xlsx)' }).press('Enter')

  const work = page.getByRole('region', { name: 'Pågående arbete' })
  await expect(work.getByRole('progressbar', { name: /^Sparar listan / })).toHaveAttribute('max', '50045')
  await expect(work.getByText(/^\d[\d\s]* av 50\s045 rader$/)).toBeVisible()
  await list.grid.focus()
  // How far apart two meetings are depends on the days between them: each day has a row of its own, which the keys stop at too.
  const activeRow = (): Promise<number> =>
    list.grid.evaluate(grid => {
      const active = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')
      return Number(active?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex'))
    })
  await press(page, 'Home')
  const first = await activeRow()
  expect(first).toBeGreaterThan(0)
  await press(page, 'ArrowDown', 'ArrowDown')
  await expect.poll(activeRow).toBeGreaterThanOrEqual(first + 2)
  await expect(work).toBeVisible()

  await press(page, 'F6')
  await expect(work.getByRole('button', { name: 'Avbryt' })).toBeFocused()
  await press(page, 'Enter')
  await expect(list.notice('Avbrutet. Ingen fil är sparad.')).toBeVisible()
  await expect(work).toBeHidden()
  await expect(list.grid).toBeFocused()
  expect(readdirSync(folder)).toEqual([])
})
