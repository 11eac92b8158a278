import { expect, type Page } from 'playwright/test'
import { barriers, objections, showStill } from './axe'
import { answeredFromPage } from './office-bridge'
import { Clashes } from './screens/clashes'
import { heading } from './screens/heading'
import { Palette } from './screens/palette'
import { test as alone } from './test'
import { sharingButton, test } from './two-windows'

const meeting = { id: 'demo-i14', headline: 'Restidsunderlag för etappen Skellefteå–Luleå' } as const
const before = 'Vägledningen ska vara klar i mars. Länsstyrelsen vill ha exempel från kommunerna.'
const alvas =
  'Vägledningen ska vara klar i april. Länsstyrelsen vill ha exempel från kommunerna, helst tre från fjällen.'
const bos =
  'Vägledningen ska vara klar i mars. Länsstyrelsen vill ha exempel från kommunerna senast 15 januari. Nyvald samlar in dem.'
const both =
  'Vägledningen ska vara klar i april. Länsstyrelsen vill ha exempel från kommunerna, helst tre från fjällen senast 15 januari. Nyvald samlar in dem.'

type Changes = { readonly note?: string; readonly startsTime?: string; readonly headline?: string }
const edit = (page: Page, changes: Changes) => answeredFromPage(page, 'interaction:edit', { id: meeting.id, changes })
const read = (page: Page) => answeredFromPage(page, 'interaction:read', { id: meeting.id })

/** Loads the window again, as the user who comes back to it finds it, on the log. */
async function comeBack(page: Page): Promise<void> {
  await page.bringToFront()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('what two write in one meeting while the folder is away is shown to both with both values, and is settled by key for both', async ({
  pair,
}) => {
  test.setTimeout(240_000)
  const { alva, bo } = pair
  await edit(alva.page, { note: before, startsTime: '13:30' })
  await pair.exchange()
  pair.cut()
  await edit(alva.page, { note: alvas, startsTime: '13:00' })
  await edit(bo.page, { note: bos, startsTime: '15:00' })
  await answeredFromPage(alva.page, 'sharing:exchange', {})
  await expect(sharingButton(alva.page, /ingen kontakt med mappen sedan/)).toBeVisible()
  pair.mend()
  await pair.exchange()

  for (const { page } of [alva, bo]) {
    await comeBack(page)
    const clashes = new Clashes(page)
    await clashes.open()
    await expect(clashes.record(meeting.headline)).toContainText(/anteckning/i)
    for (const text of ['helst tre från fjällen', 'senast 15 januari'])
      await expect(clashes.field('Anteckning').getByText(text).first()).toBeVisible()
    await expect(clashes.field('Anteckning')).toContainText(before)
    await expect(clashes.field('Tid')).toContainText('13:00')
    await expect(clashes.field('Tid')).toContainText('15:00')
  }

  const { page } = alva
  await page.bringToFront()
  const clashes = new Clashes(page)
  await expect(clashes.field('Anteckning').getByRole('textbox')).toHaveValue(both)
  await clashes.button('Anteckning', /^Behåll min/).focus()
  await page.keyboard.press('3')
  await expect(clashes.field('Anteckning')).toBeHidden()
  await expect(page.getByText(/^Avgjort: Anteckning i /)).toBeVisible()
  await page.keyboard.press('2')
  await expect(clashes.nothing).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(clashes.field('Tid')).toBeVisible()
  await page.keyboard.press('1')
  await expect(clashes.nothing).toBeVisible()
  await pair.exchange()

  for (const one of [alva, bo]) {
    await expect(new Clashes(one.page).nothing).toBeVisible()
    expect(await read(one.page)).toMatchObject({ note: both, startsTime: '13:00' })
  }
  expect(await read(bo.page)).toEqual(await read(alva.page))
})

test('a meeting that one deleted while the other wrote in it is marked, and comes back when the other keeps it', {
  tag: '@long',
}, async ({ pair }) => {
  test.setTimeout(240_000)
  const { alva, bo } = pair
  pair.cut()
  await answeredFromPage(alva.page, 'record:remove', { kind: 'interaction', id: meeting.id })
  await edit(bo.page, { note: bos })
  pair.mend()
  await pair.exchange()
  const { page } = bo
  await comeBack(page)
  const clashes = new Clashes(page)
  await clashes.open()
  await expect(clashes.field('Borttaget eller kvar')).toContainText('i papperskorgen')
  await expect(clashes.field('Borttaget eller kvar')).toContainText('kvar, med Anteckning')
  await clashes.button('Borttaget eller kvar', /^Behåll posten/).click()
  await expect(clashes.nothing).toBeVisible()
  await pair.exchange()
  for (const one of [alva, bo]) expect(await read(one.page)).toMatchObject({ note: bos })
})

test('a record says that it has a clash and leads to it, in both languages and without barriers', {
  tag: '@long',
}, async ({ pair }) => {
  test.setTimeout(240_000)
  const { alva, bo } = pair
  pair.cut()
  await edit(alva.page, { note: alvas })
  await edit(bo.page, { note: `${bos}\n\nEn rad till.` })
  pair.mend()
  await pair.exchange()
  const { page } = bo
  await comeBack(page)
  await new Palette(page).choose('Restidsunderlag för', /Restidsunderlag för etappen/)
  const mark = page.getByRole('complementary', { name: 'Att avgöra' })
  await expect(mark).toContainText('Två har ändrat samma uppgift utan att veta om varandra: anteckning.')
  expect(await objections(page), 'a marked record').toEqual([])
  await mark.getByRole('button', { name: 'Avgör…' }).click()
  await expect(heading(page, 'Att avgöra')).toBeVisible()
  const clashes = new Clashes(page)
  await expect(clashes.record(meeting.headline)).toHaveAttribute('aria-selected', 'true')
  await showStill(page)
  expect(await barriers(page), 'a clash').toEqual([])

  // Both were written from a long note: where both changed the same words there is a choice, and the text can be rewritten.
  const joined = clashes.field('Anteckning').getByRole('textbox')
  await joined.fill('Egna ord.')
  await expect(page.getByText('Du har skrivit om texten.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(clashes.nothing).toBeVisible()
  expect(await read(page)).toMatchObject({ note: 'Egna ord.' })
  await page.keyboard.press('Control+z')
  await expect(clashes.record(meeting.headline)).toBeVisible()

  await answeredFromPage(page, 'settings:change', { language: 'en' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await clashes.open()
  await expect(clashes.button('Note', /^Keep mine/)).toBeVisible()
  await expect(clashes.button('Note', /^Keep Alva’s/)).toBeVisible()
  await expect(clashes.button('Note', /^Save both together/)).toBeVisible()
  expect(await objections(page), 'a clash in English').toEqual([])
})

alone(
  'in an office that nobody shares, nothing is to settle: the screen says so, and is found by name only',
  async ({ page }) => {
    await expect(page.getByRole('navigation').getByText('Att avgöra')).toBeHidden()
    await new Palette(page).choose('att avg', /Att avgöra/)
    await expect(new Clashes(page).nothing).toBeVisible()
    await showStill(page)
    expect(await barriers(page), 'nothing to settle').toEqual([])
  },
)
