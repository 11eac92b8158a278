import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page } from 'playwright/test'
import { extractText } from 'unpdf'
import { barriers, showStill } from './axe'
import { CountedKeys } from './counted-keys'
import { askFromPage } from './office-bridge'
import { Palette } from './screens/palette'
import { RecordScreen } from './screens/record'
import { test } from './test'

/** Makes this the folder of the user's documents, where briefings are saved. Returns the folder it was before. */
const saveIn = (app: ElectronApplication, folder: string): Promise<string> =>
  app.evaluate(({ app: program }, documents) => {
    const before = program.getPath('documents')
    program.setPath('documents', documents)
    return before
  }, folder)

/** Saves the open briefing by key as a document and as a PDF, and looks at both files. */
async function saveBoth(keys: CountedKeys, page: Page, app: ElectronApplication, folder: string): Promise<void> {
  const documents = await saveIn(app, folder)
  try {
    await keys.press('F12')
    await expect(page.getByText(/\.docx är sparad i/)).toBeVisible()
    await keys.wereAtMost(14)
    await page.keyboard.press('Control+Shift+P')
    await expect(page.getByText(/\.pdf är sparad i/)).toBeVisible()
  } finally {
    await saveIn(app, documents)
  }
  const [written] = readdirSync(folder).filter(name => name.endsWith('.docx'))
  expect(written).toMatch(/^Underlag \d{4}-\d\d-\d\d Göte Mallberg v1\.docx$/)
  const bytes = readFileSync(join(folder, written as string))
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  const printed = readdirSync(folder).find(name => name.endsWith('.pdf')) as string
  const pdf = readFileSync(join(folder, printed)).toString('latin1')
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toContain('/Lang (sv-SE)')
}

const sheet = (page: Page) => page.getByRole('article', { name: 'Underlaget' })

test('a briefing is drafted with thirteen keys, keeps its text over a reload and shows what differs between versions', async ({
  app,
  demoPage: page,
  folder,
}) => {
  const keys = await CountedKeys.from(page)
  await keys.press('Control+k')
  await expect(new Palette(page).field).toBeFocused()
  await keys.type('göte')
  await expect(new Palette(page).offer(/^Göte Mallberg/).first()).toHaveAttribute('data-highlighted', '')
  await keys.press('Enter')
  await expect(new RecordScreen(page).heading).toHaveText('Göte Mallberg')
  await keys.press('Control+d')
  const dialog = page.getByRole('dialog', { name: 'Nytt underlag' })
  await expect(dialog.getByRole('combobox', { name: 'Fråga' })).toBeFocused()
  await expect(dialog.getByText('Om Göte Mallberg')).toBeVisible()
  await keys.type('du')
  await expect(dialog.getByRole('combobox')).toHaveValue('malmbanan')
  await keys.press('Control+Enter')
  await expect(sheet(page).getByRole('heading', { level: 1, name: 'Göte Mallberg' })).toBeVisible()
  await keys.wereAtMost(13)
  await saveBoth(keys, page, app, folder)

  await expect(sheet(page)).toContainText('Ordförande (L), Trafikutskottet, sedan 6 oktober 2026.')
  await page.getByRole('textbox', { name: 'Våra budskap' }).fill('En sammanhängande korridor.')
  await expect(page.getByText('Utkast efter version 1, inte sparat')).toBeVisible()
  await expect.poll(() => askFromPage(page, 'draft:list', {})).toMatchObject({ value: [{ form: 'field' }] })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+8')
  await page
    .getByRole('region', { name: 'Sparade underlag' })
    .getByRole('button', { name: /^Göte Mallberg/ })
    .press('Enter')
  await expect(page.getByRole('textbox', { name: 'Våra budskap' })).toHaveValue('En sammanhängande korridor.')
  await expect(page.getByText('Utkast efter version 1, inte sparat')).toBeVisible()

  await askFromPage(page, 'record:change', {
    kind: 'person',
    id: 'demo-c07',
    changes: { name: 'Göte Mallberg-Ny' },
  })
  await page.keyboard.press('F5')
  await expect(page.getByText(/uppgifter skiljer sig från versionen/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Våra budskap' })).toHaveValue('En sammanhängande korridor.')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Version 2, sparad')).toBeVisible()
  const side = page.getByRole('complementary', { name: 'Versioner och skillnader' })
  await side.getByRole('combobox', { name: 'Jämför med' }).selectOption({ label: 'Version 1' })
  await expect(side.getByText('Nytt').first()).toBeVisible()
  await expect(side.getByText('En sammanhängande korridor.')).toBeVisible()
  await expect(side.locator('ins').filter({ hasText: 'Göte Mallberg-Ny' }).first()).toBeVisible()
  await side.getByRole('button', { name: /^Version 1/ }).click()
  await expect(sheet(page).getByRole('heading', { level: 1, name: 'Göte Mallberg', exact: true })).toBeVisible()
  await expect(sheet(page).getByRole('textbox')).toHaveCount(0)

  await sheet(page)
    .getByRole('button', { name: /^Källa \d+: Kontakt: Studieresa/ })
    .first()
    .click()
  await expect(new RecordScreen(page).heading).toHaveText('Studieresa längs Norrbotniabanan och Malmbanan')
})

/** Writes the open briefing by a button and returns the text of each page of its PDF. */
async function pagesOf(page: Page, folder: string, button: string, ending: RegExp): Promise<readonly string[]> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect.poll(() => readdirSync(folder).filter(name => ending.test(name)).length).toBe(1)
  const name = readdirSync(folder).find(one => ending.test(one)) as string
  const { text } = await extractText(new Uint8Array(readFileSync(join(folder, name))), { mergePages: false })
  return text
}

test('a briefing is two pages on paper whatever is written, and its pocket version is one', async ({
  app,
  demoPage: page,
  folder,
}) => {
  const subject = { subjectTable: 'interaction', subjectId: 'demo-i41' } as const
  const made = await askFromPage(page, 'briefing:create', { subject, issueId: null, language: 'sv' })
  expect(made).toMatchObject({ ok: true })
  await page.keyboard.press('Control+8')
  await page.getByRole('region', { name: 'Sparade underlag' }).getByRole('button').first().click()
  const messages = page.getByRole('textbox', { name: 'Våra budskap' })
  await expect(messages).toHaveAttribute('placeholder', 'Inget skrivet än')
  await messages.fill('En korridor. Godset och persontrafiken hänger ihop.\nEn tidplan.\nFyra regioner.')
  await expect(page.getByText('ryms inte och utelämnas')).toHaveCount(0)
  await messages.press('Control+End')
  await messages.pressSequentially('\nEtt fjärde budskap.')
  await expect(page.getByText('Det sista ryms inte och utelämnas på papper.')).toBeVisible()
  const long = 'Vilka siffror saknas för att ta upp banorna i kammaren innan debatten om järnvägens underhåll? '
  await page
    .getByRole('textbox', { name: 'Frågor att ställa' })
    .fill(Array.from({ length: 9 }, () => long.repeat(4)).join('\n'))
  await page.getByRole('textbox', { name: 'Säg inte' }).fill(Array.from({ length: 9 }, () => long.repeat(3)).join('\n'))
  await page.getByRole('textbox', { name: 'Praktiskt' }).fill(long.repeat(6))
  await page.getByRole('textbox', { name: 'Det vi vill ha' }).fill(long.repeat(8))
  const documents = await saveIn(app, folder)
  try {
    const pages = await pagesOf(page, folder, 'Spara som PDF', /v2\.pdf$/)
    expect(pages).toHaveLength(2)
    const [first = '', second = ''] = pages.map(text => text.replaceAll(/\s+/g, ' '))
    for (const text of [
      'Våra tre budskap',
      'En korridor.',
      'Frågor att ställa',
      'Säg inte',
      'Så är frågorna formulerade',
      'Göte Mallberg',
    ])
      expect([text, first.includes(text)]).toEqual([text, true])
    expect(first).not.toContain('fjärde')
    for (const text of [
      'Var besluten är',
      'Framfört och svar',
      'Senaste kontakter',
      'Utelämnat för att rymmas på två sidor: 1 budskap',
      'Källor i Talan.',
    ])
      expect([text, second.includes(text)]).toEqual([text, true])
    const pocket = await pagesOf(page, folder, 'Fickversion', /fickversion\.pdf$/)
    expect(pocket).toHaveLength(1)
    expect(pocket[0]).toContain('En korridor.')
    expect([...pages, ...pocket].join('')).not.toContain('\u00ad')
  } finally {
    await saveIn(app, documents)
  }
})

test('the list of briefings, the dialog and a briefing have no barriers', { tag: '@long' }, async ({
  demoPage: page,
}) => {
  await showStill(page)
  await page.keyboard.press('Control+8')
  await expect(page.getByRole('heading', { level: 1, name: 'Underlag' })).toBeVisible()
  expect(await barriers(page), 'empty list').toEqual([])
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('grid')).toBeVisible()
  await page.getByRole('grid').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+d')
  const dialog = page.getByRole('dialog', { name: 'Nytt underlag' })
  await expect(dialog.getByText(/^Om /)).toBeVisible()
  expect(await barriers(page), 'dialog').toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(sheet(page)).toBeVisible()
  await page.getByRole('textbox', { name: 'Praktiskt' }).fill('Legitimation')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Version 2, sparad')).toBeVisible()
  await page.getByRole('combobox', { name: 'Jämför med' }).selectOption({ label: 'Version 1' })
  await page.waitForTimeout(300)
  expect(await barriers(page), 'briefing').toEqual([])
  await page.keyboard.press('Control+8')
  await expect(page.getByRole('region', { name: 'Sparade underlag' }).getByRole('button')).toHaveCount(1)
  expect(await barriers(page), 'list').toEqual([])
  await askFromPage(page, 'settings:change', { language: 'en' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+8')
  await page.getByRole('region', { name: 'Saved briefings' }).getByRole('button').click()
  await expect(page.getByRole('button', { name: 'Save as Word' })).toBeVisible()
  await page.waitForTimeout(300)
  expect(await barriers(page), 'briefing in English').toEqual([])
})
