import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { barriers, showStill } from './axe'
import { openDialogAnswers } from './dialogs'
import { Palette } from './screens/palette'
import { RecordScreen } from './screens/record'
import { test } from './test'

/** Two meetings with somebody whom the office does not know, at a company that it does not know. */
const meetings = [
  'Datum;Rubrik;Deltagare;Organisation;Form',
  '2026-03-03;Mötesspår i Notviken;Göte Källman;Provbolaget AB;Möte (fysiskt)',
  '2026-03-10;Samråd om elnät;Göte Källman;Provbolaget AB;Telefonsamtal',
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
  await expect(page.getByText('Inläsningen är klar')).toBeVisible()
}

test('a person, an organisation and an interaction each say which file and line they were read from', async ({
  page,
  app,
  folder,
}) => {
  test.setTimeout(120_000)
  await showStill(page)
  const file = join(folder, 'källor.csv')
  writeFileSync(file, meetings)
  await openDialogAnswers(app, file)
  await readIn(page)

  const record = new RecordScreen(page)
  const sources = record.facts
    .locator('dl > div', { has: page.getByText('Källor', { exact: true }) })
    .getByRole('listitem')
  const fromLine = (line: number) => new RegExp(`^källor\\.csv, rad ${line}, inläst \\d+ \\p{L}+ \\d{4}$`, 'u')

  await new Palette(page).choose('Göte Källman', /^Göte Källman/)
  await expect(record.heading).toHaveText('Göte Källman')
  await expect(sources).toHaveText([fromLine(2)])
  expect.soft(await barriers(page), 'sources of a person').toEqual([])

  await new Palette(page).choose('Provbolaget', /^Provbolaget AB/)
  await expect(record.heading).toHaveText('Provbolaget AB')
  await expect(sources).toHaveText([fromLine(2)])

  await new Palette(page).choose('Samråd om elnät', /Samråd om elnät/)
  await expect(record.heading).toHaveText('Samråd om elnät')
  await expect(sources).toHaveText([fromLine(3)])

  // What the office brought itself has no file to name.
  await new Palette(page).choose('Näringsutskottet', /^Näringsutskottet/)
  await expect(record.heading).toHaveText('Näringsutskottet')
  await expect(record.facts.getByText('Källor', { exact: true })).toHaveCount(0)
})
