import { expect } from 'playwright/test'
import { answeredFromPage } from './office-bridge'
import { Log } from './screens/log'
import { Palette } from './screens/palette'
import { RecordScreen } from './screens/record'
import { test } from './test'

test('a headline is edited in place by F2, undone by Ctrl+Z and restored from the history', async ({
  demoPage: page,
}) => {
  const old = 'Fyra regioner, ett önskemål: hela Norrbotniabanan'
  await new Palette(page).choose('Fyra regioner', /Fyra regioner/)
  const record = new RecordScreen(page)
  await expect(record.heading).toHaveText(old)
  await record.change('Rubrik', 'En ny rubrik')
  await expect(record.heading).toHaveText('En ny rubrik')
  await page.keyboard.press('Control+z')
  await expect(record.heading).toHaveText(old)
  await record.change('Rubrik', 'En annan rubrik')
  await expect(record.heading).toHaveText('En annan rubrik')
  await record.change('Plats', 'Rosenbad')
  await record.tab('Historik').click()
  await page
    .getByRole('button', { name: /^Återställ värde: .*rubriken från ”Fyra regioner.* till ”En annan rubrik”/ })
    .click()
  await expect(record.heading).toHaveText(old)
  await expect(record.fact('Plats')).toContainText('Rosenbad')
})

test('unsaved text is thrown away only after a question, and survives a reload', async ({ demoPage: page }) => {
  await new Palette(page).choose('Fyra regioner', /Fyra regioner/)
  const record = new RecordScreen(page)
  await record.open('Plats')
  await page.keyboard.press('End')
  await page.keyboard.type(' i Stockholm')
  await page.keyboard.press('Escape')
  const question = page.getByRole('alertdialog', { name: 'Kasta det du har skrivit?' })
  await expect(question.getByRole('button', { name: 'Fortsätt skriva' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(record.box('Plats')).toHaveValue('Landsbygds- och infrastrukturdepartementet i Stockholm')
  await record.box('Plats').focus()
  await page.keyboard.press('Escape')
  await question.getByRole('button', { name: 'Kasta' }).click()
  await expect(record.fact('Plats')).toContainText('Landsbygds- och infrastrukturdepartementet')
  await record.open('Datum')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('trettonde')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('trettonde')
  await expect(record.box('Datum')).toHaveValue('trettonde')
  await page.reload()
  await new Palette(page).choose('Fyra regioner', /Fyra regioner/)
  await expect(record.box('Datum')).toHaveValue('trettonde')
})

test('an organisation’s timeline has only the meetings of those who held a role there that day', async ({
  demoPage: page,
}) => {
  await new Palette(page).choose('Näringsutskottet', /^Näringsutskottet/)
  const record = new RecordScreen(page)
  await expect(record.heading).toHaveText('Näringsutskottet')
  const entries = page.getByRole('article')
  await expect(entries.first()).toBeVisible()
  for (const entry of await entries.allInnerTexts()) expect(entry).toContain('Näringsutskottet')
  const { rows: later } = await answeredFromPage(page, 'timeline:page', {
    subject: { kind: 'person', id: 'demo-c02' },
    filter: { from: '2026-10-06' },
    limit: 100,
  })
  const alone = later.filter(row => row.participants.length === 1)
  for (const { headline } of alone) await expect(record.entry(headline)).toBeHidden()
})

test('Enter in a timeline opens the meeting, and Alt with an arrow goes to the next or the one before', async ({
  demoPage: page,
}) => {
  await new Palette(page).choose('ylva', /^Ylva Provåker/)
  const record = new RecordScreen(page)
  await expect(page.getByRole('article').nth(1)).toBeVisible()
  const [first, second] = await page.getByRole('article').getByRole('button').allInnerTexts()
  await page.getByRole('article').getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await expect(record.heading).toHaveText(first ?? '')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(record.heading).toHaveText(second ?? '')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(record.heading).toHaveText(first ?? '')
})

test('“berör inte” removes a partner with a reason, and the partner can be restored', async ({ demoPage: page }) => {
  await new Palette(page).choose('Fyra regioner', /Fyra regioner/)
  const record = new RecordScreen(page)
  await record.links.getByRole('button', { name: 'Räkna inte med: Norrbotten' }).click()
  await page.keyboard.type('Gällde bara kusten')
  await page.keyboard.press('Enter')
  await expect(record.links).toContainText('Berör inte Norrbotten')
  await expect(record.links).toContainText('Gällde bara kusten')
  await record.links.getByRole('button', { name: 'Räkna med ändå: Norrbotten' }).click()
  await expect(record.links.getByRole('button', { name: 'Räkna inte med: Norrbotten' })).toBeVisible()
})

test('Del puts a meeting in the trash, its screen says so, and Ctrl+Z brings it back', async ({ demoPage: page }) => {
  const log = new Log(page)
  await new Palette(page).choose('Fyra regioner', /Fyra regioner/)
  await expect(new RecordScreen(page).heading).toContainText('Fyra regioner')
  await page.keyboard.press('Delete')
  await expect(log.count).toHaveText('45 kontakter')
  const palette = new Palette(page)
  await palette.open()
  await palette
    .offer(/Fyra regioner/)
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Posten kan inte visas' })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'papperskorgen i 90 dagar' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Öppna papperskorgen' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(new RecordScreen(page).heading).toContainText('Fyra regioner')
  await page.keyboard.press('Control+2')
  await expect(log.count).toHaveText('46 kontakter')
})

test('a person met two thousand times is shown at most a hundred entries at a time', { tag: '@long' }, async ({
  demoPage: page,
}) => {
  test.setTimeout(180_000)
  const sent = await page.evaluate(async () => {
    const { office } = globalThis as unknown as { office: Record<string, (input: object) => Promise<{ ok: boolean }>> }
    const meeting = (at: number) => ({
      kind: 'phone',
      status: 'held',
      startsOn: `20${10 + Math.floor(at / 200)}-0${1 + (at % 9)}-${10 + (at % 18)}`,
      startsTime: null,
      durationMinutes: null,
      headline: `Samtal ${at}`,
      note: '',
      initiative: 'out',
      mainTaskId: null,
      jointMessage: false,
      confidentiality: 'open',
      participants: [{ personId: 'demo-c15' }],
      organisationIds: [],
      staffIds: [],
      issueIds: [],
      partnerIds: [],
    })
    let ok = 0
    for (let at = 0; at < 2_000; at += 1) if ((await office['interaction:log']?.(meeting(at)))?.ok) ok += 1
    return ok
  })
  expect(sent).toBe(2_000)
  await new Palette(page).choose('Rut Test', /^Rut Testdal/)
  const entries = page.getByRole('article')
  await expect(entries.first()).toBeVisible()
  expect(await entries.count()).toBeLessThanOrEqual(100)
  const shown = await entries.count()
  await page.getByRole('button', { name: 'Visa äldre' }).focus()
  await expect.poll(() => entries.count()).toBeGreaterThan(shown)
})
