import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { barriers, showStill } from './axe'
import { openDialogAnswers } from './dialogs'
import { answeredFromPage, newestContacts } from './office-bridge'
import { Log } from './screens/log'
import { test } from './test'

/** A log of meetings with Trafikverket, one a line. */
const aLog = (headlines: readonly string[]): string =>
  [
    'Datum;Rubrik;Organisation;Form',
    ...headlines.map((headline, at) => {
      const day = new Date(Date.UTC(2020, 0, 1 + (at % 2_000))).toISOString().slice(0, 10)
      return `${day};${headline};Trafikverket;Möte (fysiskt)`
    }),
    '',
  ].join('\r\n')

/** Reads a file in from the screen of imports, as it is proposed. */
async function readIn(page: Page): Promise<void> {
  await page.getByRole('navigation').getByText('Import och export').click()
  await page.getByRole('button', { name: 'Välj filer…' }).click()
  for (const name of ['Vidare till kolumner', 'Jämför med Talan', /^Läs in \d/]) {
    await expect(page.getByRole('button', { name })).toBeEnabled({ timeout: 60_000 })
    await page.keyboard.press('Control+Enter')
  }
  await expect(page.getByText('Inläsningen är klar')).toBeVisible({ timeout: 120_000 })
}

const dialogOf = (page: Page, file: string) => page.getByRole('dialog', { name: `Ångra inläsningen av ${file}?` })

test('what has been changed since an import is counted before it is taken back, and named afterwards', async ({
  page,
  app,
  folder,
}) => {
  test.setTimeout(90_000)
  await showStill(page)
  const file = join(folder, 'möten.csv')
  writeFileSync(file, aLog(['Samråd om elnät', 'Mötesspår i Notviken']))
  await openDialogAnswers(app, file)
  await readIn(page)
  const { rows } = await newestContacts(page, 5)
  const id = rows.find(({ headline }) => headline === 'Samråd om elnät')?.id as never
  await answeredFromPage(page, 'interaction:edit', { id, changes: { headline: 'Eget ord' } })
  await page.getByRole('button', { name: 'Ångra hela inläsningen…' }).click()
  const dialog = dialogOf(page, 'möten.csv')
  await expect(dialog.getByRole('button', { name: 'Behåll inläsningen' })).toBeFocused()
  await expect(dialog.getByText(/uppgift(er)? har ändrats eller börjat användas sedan dess\. De lämnas/)).toBeVisible()
  expect.soft(await barriers(page), 'reverting').toEqual([])
  await dialog.getByRole('button', { name: 'Ångra inläsningen', exact: true }).click()
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Eget ord' })).toBeVisible()
  // The cross of every dialog has the same name.
  await dialog.getByRole('button', { name: 'Stäng' }).last().click()
  const log = new Log(page)
  await log.open()
  await expect(log.row('Eget ord')).toBeVisible()
  await expect(log.row('Mötesspår i Notviken')).toHaveCount(0)
})

test('a large import is taken back with a bar, called off in the middle, and then taken back whole', {
  tag: '@long',
}, async ({ page, app, folder }) => {
  test.setTimeout(400_000)
  const file = join(folder, 'stor.csv')
  writeFileSync(file, aLog(Array.from({ length: 20_000 }, (_, at) => `Möte ${at + 1}`)))
  await openDialogAnswers(app, file)
  await readIn(page)
  const log = new Log(page)
  await log.open()
  await expect(log.count).toHaveText(/^20\s000 kontakter$/)
  await page.getByRole('navigation').getByText('Import och export').click()
  await page.getByRole('button', { name: 'Ångra hela inläsningen…' }).click()
  const dialog = dialogOf(page, 'stor.csv')
  const confirm = dialog.getByRole('button', { name: 'Ångra inläsningen', exact: true })
  await expect(dialog.getByText(/^Inget av det har ändrats/)).toBeVisible()
  const bar = dialog.getByRole('progressbar', { name: 'Så långt har det kommit' })
  await confirm.click()
  // While it is taken back, the dialog stays and cannot be begun twice. It is called off as soon as that is offered.
  await expect(confirm).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Avbryt' }).click()
  await expect(dialog.getByText('Avbrutet. Inget är ändrat.')).toBeVisible()
  await expect(confirm).not.toHaveAttribute('aria-disabled', 'true')
  expect((await newestContacts(page, 1)).total).toBe(20_000)
  await confirm.click()
  await expect(bar).toBeVisible()
  // The rules are tried while it goes on: it may be over before they are, and the dialog is then gone.
  expect.soft(await barriers(page), 'taking back').toEqual([])
  await expect(dialog).toBeHidden({ timeout: 120_000 })
  expect((await newestContacts(page, 1)).total).toBe(0)
})
