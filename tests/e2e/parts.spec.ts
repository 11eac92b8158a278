import { expect, type Page } from 'playwright/test'
import { objections } from './axe'
import { Palette } from './screens/palette'
import { RecordScreen } from './screens/record'
import { test } from './test'

/** Returns the form with this name. */
const formOf = (page: Page, name: string) => page.getByRole('form', { name })
async function fill(page: Page, form: string, lines: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(lines)) {
    const control = formOf(page, form).getByLabel(label, { exact: true })
    if ((await control.evaluate(element => element.tagName)) === 'SELECT') await control.selectOption({ label: text })
    else await control.fill(text)
  }
  await page.keyboard.press('Control+Enter')
  await expect(formOf(page, form)).toBeHidden()
}

test('the parts of a record are added, edited in place and undone', { tag: '@long' }, async ({ demoPage: page }) => {
  test.setTimeout(120_000)
  const record = new RecordScreen(page)
  const part = (name: string) => page.getByRole('tabpanel').getByRole('button', { name, exact: true })

  // Ctrl+N in the list makes a process: its stages in the order of decisions, its documents, and days moved by the statutory rule.
  await page.keyboard.press('Control+6')
  await expect(page.getByRole('grid')).toBeVisible()
  await page.keyboard.press('Control+n')
  await expect(formOf(page, 'Ny process').getByLabel('Namn')).toBeFocused()
  await fill(page, 'Ny process', { Namn: 'Ny gruvlag' })
  await expect(record.heading).toHaveText('Ny gruvlag')
  for (const [stage, planned] of [
    ['Proposition eller skrivelse', '2027-10'],
    ['Remiss', '2027-01-15'],
  ] as const) {
    await part('Nytt skede').click()
    await fill(page, 'Nytt skede', { Skede: stage, Planerat: planned })
  }
  const stages = page.getByRole('list', { name: 'Skeden' }).getByRole('listitem')
  await expect(stages).toHaveText([/Remiss/, /Proposition.*oktober 2027/s])
  await record.tab('Bevakning').click()
  await expect(page.getByRole('tabpanel')).toContainText('arbetsdagar')
  await part('Nytt bevakningsdatum').click()
  const watch = formOf(page, 'Nytt bevakningsdatum')
  await watch.getByLabel('Lagstadgad sista dag').check()
  await watch.getByLabel('Dag', { exact: true }).fill('2026-12-26')
  await expect(watch).toContainText('flyttas till 2026-12-28')
  expect(await objections(page), 'a form on a record').toEqual([])
  await fill(page, 'Nytt bevakningsdatum', { 'Vad dagen gäller': 'Sista dag för yttrande' })
  await expect(page.getByRole('tabpanel')).toContainText('2026-12-28')
  await part('Ändra Sista dag för yttrande').press('F2')
  await fill(page, 'Ändra Sista dag för yttrande', { Dag: '2026-12-07' })
  await expect(page.getByRole('tabpanel')).toContainText('2026-12-07')
  await expect(part('Ändra Sista dag för yttrande')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('tabpanel')).toContainText('2026-12-28')
  await record.tab('Handlingar').click()
  await part('Ny handling').click()
  await fill(page, 'Ny handling', { Beteckning: 'Dir. 2026:9' })
  await part('Ta bort Dir. 2026:9').click()
  await expect(page.getByRole('tabpanel')).toContainText('Inga handlingar.')

  // An organisation gets a commitment and a position, which needs evidence.
  await new Palette(page).choose('Trafikutsk', /^Trafikutskottet/)
  await record.tab('Åtaganden').click()
  await part('Nytt åtagande').click()
  await fill(page, 'Nytt åtagande', { Åtagande: 'Skicka sin tidsplan', 'Vem lovar': 'De lovar', Senast: '2027-02-01' })
  await expect(page.getByRole('tabpanel')).toContainText('De: Skicka sin tidsplan')
  await record.tab('Ståndpunkter').click()
  await part('Ny ståndpunkt').click()
  const position = formOf(page, 'Ny ståndpunkt')
  await position.getByLabel('Fråga', { exact: true }).selectOption({ index: 1 })
  await page.keyboard.press('Control+Enter')
  await expect(position.getByRole('alert')).toContainText('behöver ett belägg')
  await fill(page, 'Ny ståndpunkt', { Ståndpunkt: 'positiv (+1)', 'Belägg: handling': 'Bet. 2026/27:TU9' })
  await expect(page.getByRole('tabpanel')).toContainText('Bet. 2026/27:TU9')

  // A partner gets another membership, funding without a stated amount, and its own wording of an issue.
  await new Palette(page).choose('Fyra regioner', /Fyra regioner/)
  await page.getByRole('complementary').getByRole('button', { name: 'Norrbotten', exact: true }).click()
  await expect(record.heading).toHaveText('Region Norrbotten')
  await record.facts.getByRole('button', { name: 'Nytt medlemskap' }).click()
  await fill(page, 'Nytt medlemskap', { 'Från och med': '2028-01-01', 'Till och med': '2028-12-31', Läge: 'Beslutat' })
  await expect(record.facts).toContainText('2028-01-01 – 2028-12-31')
  await record.tab('Finansiering').click()
  await part('Ny finansiering').click()
  await fill(page, 'Ny finansiering', { Typ: 'Tak' })
  await expect(page.getByRole('tabpanel')).toContainText('inte angivet')
  await record.tab('Frågor').click()
  await part('Ny formulering').click()
  await fill(page, 'Ny formulering', {
    Formulering: 'Snabbare tillstånd i norr',
    'Beslutad av': 'Regionala utvecklingsnämnden',
    Beslutsdag: '2026-10',
    Diarienummer: 'RUN/1/2026',
  })
  await expect(page.getByRole('tabpanel')).toContainText('beslutad 2026-10 · RUN/1/2026')

  // Ctrl+Shift+N makes a new record on every screen; a digit chooses its kind.
  await page.keyboard.press('Control+Shift+n')
  expect(await objections(page), 'the choice of what to make').toEqual([])
  await page.keyboard.press('2')
  const person = formOf(page, 'Ny person')
  await person.getByLabel('Namn').fill('Göte Malberg')
  await expect(
    page.getByRole('dialog', { name: 'Ny person' }).getByRole('button', { name: 'Öppna Göte Mallberg' }),
  ).toBeVisible()
  expect(await objections(page), 'a new person').toEqual([])
  // The latest notice stays visible and never covers the save button.
  const notices = page.getByRole('region', { name: 'Meddelanden' }).getByRole('dialog').first()
  const boxes = await Promise.all(
    [notices, page.getByRole('dialog', { name: 'Ny person' }).getByRole('button', { name: 'Spara' })].map(one =>
      one.boundingBox(),
    ),
  )
  const [told, save] = boxes
  if (told && save)
    expect(told.y >= save.y + save.height || told.y + told.height <= save.y || told.x >= save.x + save.width).toBe(true)
  await fill(page, 'Ny person', { Namn: 'Nils Norén', Titel: 'Handläggare' })
  await expect(record.heading).toHaveText('Nils Norén')
})
