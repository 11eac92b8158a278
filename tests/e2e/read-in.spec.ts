import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { barriers, showStill } from './axe'
import { openDialogAnswers } from './dialogs'
import { answeredFromPage, newestContacts } from './office-bridge'
import { Log } from './screens/log'
import { test } from './test'

/** A list as somebody kept it: a title above the headings, days in three forms, one that does not exist, and a name in two spellings. */
const meetings = [
  'Möteslogg;;;;;',
  'Datum;Kl;Vad gällde det;Vilka;Form;Övrigt',
  '2026-03-03;13.00;Mötesspår i Notviken;Göte Mallberg;Möte (fysiskt);tar med karta',
  '17/4 2026;09:15;Samråd om elnät;Ylva Provåker;Telefonsamtal;',
  '2026-02-30;;En dag som inte finns;Göte Mallberg;E-post;',
  'v. 12 2026;;Frukost om kompetens;Nils Nyvald;Frukostmöte;',
  '',
].join('\r\n')

/** Writes a file into the folder and returns its path. */
function aFile(folder: string, name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const goOn = (page: Page) => page.keyboard.press('Control+Enter')
const step = (page: Page, name: string) => page.locator('[aria-current="step"]', { hasText: name })

test('a list of meetings is read in by keyboard and taken back as a whole', async ({ page, app, folder }) => {
  test.setTimeout(120_000)
  await showStill(page)
  await openDialogAnswers(app, aFile(folder, 'möten.csv', meetings))
  await page.keyboard.press('Control+k')
  await page.keyboard.type('läs in en fil')
  await expect(page.getByRole('option', { name: 'Läs in en fil…' })).toBeVisible()
  await page.keyboard.press('Enter')

  await expect(step(page, 'Fil')).toBeVisible()
  await expect(page.getByText('Textfil med kolumner')).toBeVisible()
  expect.soft(await barriers(page), 'file').toEqual([])
  await goOn(page)
  await expect(step(page, 'Kolumner')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Datum läses som' })).toHaveValue('startsOn')
  await page.getByRole('combobox', { name: 'Vad gällde det läses som' }).selectOption({ label: 'Rubrik' })
  await page.getByRole('combobox', { name: 'Övrigt läses som' }).selectOption({ label: 'Anteckning' })
  await expect(page.getByText('du har valt det')).toHaveCount(2)
  expect.soft(await barriers(page), 'columns').toEqual([])
  await goOn(page)

  await expect(step(page, 'Granska')).toBeVisible()
  const grid = page.getByRole('grid', { name: 'Raderna i filen' })
  await expect(grid).toBeFocused()
  expect.soft(await barriers(page), 'review').toEqual([])
  await page.getByRole('radio', { name: /^Fel/ }).check()
  await expect(grid.getByText(/ingen dag som finns/i).first()).toBeVisible()
  await page.getByRole('radio', { name: /^Granska/ }).check()
  await grid.focus()
  await page.keyboard.press('b')
  await expect(grid.getByText('Lämnas utanför').first()).toBeVisible()
  await page.getByRole('radio', { name: /^Namn/ }).check()
  expect.soft(await barriers(page), 'names').toEqual([])
  await page.getByRole('radio', { name: /^Alla/ }).check()
  await goOn(page)

  await expect(page.getByText('Inläsningen är klar')).toBeVisible()
  expect.soft(await barriers(page), 'done').toEqual([])
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('grid').getByText('Mötesspår i Notviken')).toBeVisible()
  await page.getByRole('navigation').getByText('Import och export').click()
  await page.getByRole('button', { name: 'Ångra hela inläsningen…' }).click()
  await expect(page.getByRole('button', { name: 'Behåll inläsningen' })).toBeFocused()
  await expect(page.getByText(/^Inget av det har ändrats/)).toBeVisible()
  expect.soft(await barriers(page), 'reverting').toEqual([])
  await page.getByRole('button', { name: 'Ångra inläsningen', exact: true }).click()
  await expect(page.getByText(/^Inläsningen är ångrad/).first()).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(page.getByText('Mötesspår i Notviken')).toHaveCount(0)
})

/** A meeting that the office wrote down with other words, and one that it does not have. */
const otherWords = [
  'Datum;Tid;Rubrik;Organisation;Form;Anteckning;Plats',
  '2026-04-17;09:15;Samråd om elnät;Trafikverket;E-post;Filens anteckning;Vasagatan 1',
  '2026-04-18;10:00;Ett annat samråd;Trafikverket;E-post;;',
].join('\r\n')

/** Logs an e-mail to Trafikverket, as the quick-log does. */
const logByHand = (
  page: Page,
  own: { readonly headline: string; readonly startsTime: '09:15' | null; readonly note: string },
) =>
  answeredFromPage(page, 'interaction:log', {
    ...own,
    kind: 'email',
    status: 'held',
    startsOn: '2026-04-17',
    durationMinutes: null,
    initiative: 'mutual',
    mainTaskId: null,
    jointMessage: false,
    confidentiality: 'open',
    participants: [],
    organisationIds: ['se-myn-trafikverket'],
    staffIds: [],
    issueIds: [],
    partnerIds: [],
    commitments: [],
  })

test('a conflict is decided field by field, and the log then shows what the file made and changed', async ({
  page,
  app,
  folder,
}) => {
  test.setTimeout(120_000)
  await showStill(page)
  await logByHand(page, { headline: 'Samråd om elnät', startsTime: '09:15', note: 'Talans anteckning' })
  await logByHand(page, { headline: 'Loggad för hand', startsTime: null, note: '' })
  await openDialogAnswers(app, aFile(folder, 'samråd.csv', otherWords))
  await page.getByRole('navigation').getByText('Import och export').click()
  await page.getByRole('button', { name: 'Välj filer…' }).click()
  await expect(page.getByText('Textfil med kolumner')).toBeVisible()
  await goOn(page)
  await expect(step(page, 'Kolumner')).toBeVisible()
  await goOn(page)
  const grid = page.getByRole('grid', { name: 'Raderna i filen' })
  await expect(page.getByRole('radio', { name: /^Krock 1/ })).toBeChecked()
  await expect(grid).toBeFocused()
  expect.soft(await barriers(page), 'conflict').toEqual([])
  const side = (name: string) => page.getByRole('radio', { name })
  await expect(side('Anteckning i Talan: Talans anteckning')).toBeChecked()
  await expect(side('Plats i filen: Vasagatan 1')).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(side('Anteckning i Talan: Talans anteckning')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(side('Anteckning: Båda')).toBeChecked()
  await expect(side('Anteckning: Båda')).toBeFocused()
  await expect(side('Plats i filen: Vasagatan 1')).toBeChecked()
  await expect(page.getByRole('button', { name: /^Läs in 2 rader/ })).toBeVisible()
  await goOn(page)

  await expect(page.getByText('Inläsningen är klar')).toBeVisible()
  await page.getByRole('button', { name: 'Visa i loggen' }).click()
  const log = new Log(page)
  await expect(log.row('Ett annat samråd')).toBeVisible()
  await expect(log.row('Samråd om elnät')).toBeVisible()
  await expect(log.row('Loggad för hand')).toHaveCount(0)
  const { rows } = await newestContacts(page, 5)
  const id = rows.find(({ headline }) => headline === 'Samråd om elnät')?.id as never
  const { note, location } = await answeredFromPage(page, 'interaction:read', { id })
  expect([note, location ?? '']).toEqual(['Talans anteckning\n\nFilens anteckning', 'Vasagatan 1'])
})

test('a file that is no workbook is refused with what to do, and nothing is left of it', async ({
  page,
  app,
  folder,
}) => {
  await openDialogAnswers(app, aFile(folder, 'trasig.xlsx', 'PK\u0003\u0004 not a workbook'))
  await page.getByRole('button', { name: 'Läs in en lista' }).click()
  await expect(page.getByRole('heading', { name: 'Filen går inte att läsa' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('trasig.xlsx')
  expect.soft(await barriers(page), 'unreadable').toEqual([])
  await page.getByRole('button', { name: 'Avbryt inläsningen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Import och export' })).toBeVisible()
  await expect(page.getByText('Inget är inläst från filer än.')).toBeVisible()
})

test('the window says what a dropped file will become, and refuses one that the page made itself', async ({ page }) => {
  await showStill(page)
  const dragged = (type: string) =>
    page.evaluate(name => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['a;b'], 'lista.csv', { type: 'text/csv' }))
      document.body.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }))
    }, type)
  // A hand that drags says so several times a second. The part that answers is fetched after the first screen.
  await expect(async () => {
    await dragged('dragover')
    await expect(page.getByText('Släpp för att läsa in')).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 15_000 })
  expect.soft(await barriers(page), 'dropping').toEqual([])
  await dragged('drop')
  await expect(page.getByText('Släpp för att läsa in')).toBeHidden()
  await expect(page.getByRole('alert')).toBeVisible()
})
