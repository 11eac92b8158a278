import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { barriers, showStill } from './axe'
import { CountedKeys } from './counted-keys'
import { openDialogAnswers } from './dialogs'
import { test } from './test'

const meetings = 2_000
const two = (value: number) => String(value).padStart(2, '0')

/** The day of the meeting of a number, in one of the four ways that three colleagues wrote it. Those of a number that 100 divides are a week. */
function writtenDay(at: number): string {
  const [year, month, day] = [2019 + (at % 7), 1 + (at % 12), 1 + (at % 28)]
  if (at % 100 === 99) return `v. ${1 + (at % 50)} ${year}`
  if (at % 100 === 50) return `31/2 ${year}`
  if (at % 3 === 0) return `${year}-${two(month)}-${two(day)}`
  return at % 3 === 1 ? `${day}/${month} ${year}` : `${year}${two(month)}${two(day)}`
}

const given = ['Göte', 'Ylva', 'Örjan', 'Åsa', 'Nils', 'Ängla', 'Bo', 'Märta', 'Sixten', 'Tova']
const family = ['Mallberg', 'Provåker', 'Låtsby', 'Nyvald', 'Bergdal', 'Samplova', 'Provhage', 'Exempelström']
const forms = ['möte', 'Tel', 'e-post', 'Lunch', 'MÖTE', 'videomöte']

/** Who was met: one by the family name first, or two with a slash between. */
function writtenPeople(at: number): string {
  const one = [given[at % given.length] ?? '', family[at % family.length] ?? '']
  const other = [given[(at + 3) % given.length] ?? '', family[(at + 1) % family.length] ?? '']
  return at % 4 === 0 ? `${one[1]}, ${one[0]}` : at % 4 === 1 ? `${one.join(' ')} / ${other.join(' ')}` : one.join(' ')
}

/**
 * A log that three colleagues kept for seven years: a title and an empty line first, columns of their own, empty lines, every tenth line twice,
 * and a sum last. It is coded as an older Excel codes a text.
 */
function messyLog(): Buffer {
  const lines = Array.from({ length: meetings }, (_, at) => {
    const cells = [at + 1, writtenDay(at), at % 2 === 0 ? '13.00' : '', `Sak ${at + 1}`, writtenPeople(at)]
    return [...cells, forms[at % forms.length], at % 5 === 0 ? 'återkommer efter påsk' : '', 'x'].join(';')
  })
  const repeated = lines.filter((_, at) => at % 200 === 7)
  const withGaps = lines.flatMap((line, at) => (at % 250 === 0 ? [';;;;;;;', line] : [line]))
  const header = 'Löpnr;När?;Kl;Saken;Vilka;Form;Minnesord;Klar i pärmen'
  const text = ['Kontoret i Testby – möteslogg;;;;;;;', ';;;;;;;', header, ...withGaps, ...repeated, 'Summa;;;;;;;2000']
  return Buffer.from(text.join('\r\n').replaceAll('–', '-'), 'latin1')
}

const step = (page: Page, name: string) => page.locator('[aria-current="step"]', { hasText: name })
/** A number as a pattern, with any space between the thousands. */
const counted = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, '\\s')
const filter = (page: Page, name: string, count: number) =>
  page.getByRole('radio', { name: new RegExp(`^${name}\\s${counted(count)}$`) })

/** Moves with the Tab key until the focus is on what has this name. */
async function tabTo(keys: CountedKeys, name: string): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    const now = await keys.page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })
    if (now.startsWith(name)) return
    await keys.press('Tab')
  }
  throw new Error(`the Tab key does not reach ${name}`)
}

test('two thousand meetings with columns of their own are read in and checked with fifty keys', {
  tag: '@long',
}, async ({ start, profile }) => {
  test.setTimeout(300_000)
  const { app, page } = await start()
  await showStill(page)
  const file = join(profile, 'möteslogg.csv')
  writeFileSync(file, messyLog())
  await openDialogAnswers(app, file)
  const keys = await CountedKeys.from(page)

  await keys.press('Control+k')
  await keys.type('läs in')
  await expect(page.getByRole('option', { name: 'Läs in en fil…' })).toBeVisible()
  await keys.press('Enter')
  await expect(page.getByText('Textfil med kolumner')).toBeVisible()
  await expect(page.getByText('När?', { exact: true }).first()).toBeVisible()
  expect.soft(await barriers(page), 'file').toEqual([])
  await keys.press('Control+Enter')

  await expect(step(page, 'Kolumner')).toBeVisible()
  const columnOf = (header: string) => page.getByRole('combobox', { name: `${header} läses som` })
  await expect(columnOf('När?')).toHaveValue('startsOn')
  await expect(columnOf('Vilka')).toHaveValue('people')
  await expect(columnOf('Form')).toHaveValue('kind')
  expect.soft(await barriers(page), 'columns').toEqual([])
  await tabTo(keys, 'Saken läses som')
  await keys.type('rub')
  await expect(page.getByText('du har valt det')).toHaveCount(1)
  await expect(columnOf('Saken')).toHaveValue('headline')
  await tabTo(keys, 'Minnesord läses som')
  await keys.type('ante')
  await expect(columnOf('Minnesord')).toHaveValue('note')
  await expect(page.getByText('du har valt det')).toHaveCount(2)
  await expect(page.getByText('Läses inte: Löpnr, Klar i pärmen.')).toBeVisible()
  await keys.press('Control+Enter')

  // Of each hundred meetings one has only a week and one a day that does not exist.
  const [weeks, wrong, repeated] = [meetings / 100, meetings / 100, meetings / 200]
  const good = meetings - weeks - wrong
  const grid = page.getByRole('grid', { name: 'Raderna i filen' })
  await expect(grid).toBeFocused({ timeout: 60_000 })
  await expect(filter(page, 'Nya', good)).toBeVisible()
  await expect(filter(page, 'Samma', repeated)).toBeVisible()
  await expect(filter(page, 'Granska', weeks)).toBeChecked()
  await expect(filter(page, 'Fel', wrong)).toBeVisible()
  expect.soft(await barriers(page), 'review').toEqual([])
  await keys.press('Tab')
  await expect(page.getByLabel('Dag för raden')).toBeFocused()
  await keys.type('2022-05-09')
  await keys.press('Enter')
  await expect(filter(page, 'Nya', good + 1)).toBeVisible()
  await keys.press('Control+Enter')

  await expect(page.getByText('Inläsningen är klar')).toBeVisible({ timeout: 120_000 })
  expect.soft(await barriers(page), 'done').toEqual([])
  await keys.press('Control+2')
  await expect(page.getByText(new RegExp(`^${counted(good + 1)} kontakter$`))).toBeVisible()
  await keys.wereAtMost(50)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Sak 1998')
  await expect(page.getByRole('option', { name: /Sak 1998/ }).first()).toBeVisible()
})
