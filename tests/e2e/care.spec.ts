import { expect } from 'playwright/test'
import { askFromPage } from './office-bridge'
import { Care } from './screens/care'
import { Log } from './screens/log'
import { Settings } from './screens/settings'
import { test } from './test'

test('two without conflict are merged with three keys, undone from the notice, and merged again are taken apart from the list', async ({
  demoPage: page,
}) => {
  const care = new Care(page)
  await care.meet('Göte Malberg', 'se-riksdag-tu', 'Ordförande')
  await care.open()
  await expect(page.getByText('1 par att gå igenom')).toBeVisible()
  await expect(care.pair('Göte Malberg')).toContainText('namnet skiljer en bokstav, samma organisation')
  await expect(care.pairs).toBeFocused()

  await care.press('Enter')
  await expect(care.side).toContainText('Flyttas:')
  await expect(care.side).toContainText(/kontakt 1/)
  await expect(care.side).toContainText('”Göte Malberg” blir kvar som ett annat namn')
  await care.press('Control+Enter')
  expect(care.keysPressed()).toBeLessThanOrEqual(5)
  await expect(page.getByText('Sammanslagna till Göte Mallberg')).toBeVisible()
  await expect(page.getByText('Inga par kvar')).toBeVisible()

  await page.getByRole('button', { name: 'Ångra', exact: true }).click()
  await expect(page.getByText('Ångrat. De är två igen.')).toBeVisible()
  await expect(care.pair('Göte Malberg')).toBeVisible()

  await care.pairs.focus()
  await care.press('Enter')
  await expect(care.side).toBeVisible()
  await care.press('Control+Enter')
  await expect(page.getByText('Inga par kvar')).toBeVisible()
  await care.part('Sammanslagna')
  await expect(page.getByText('Göte Malberg gick upp i Göte Mallberg')).toBeVisible()
  await page.getByRole('button', { name: 'Ta isär Göte Malberg' }).click()
  await expect(page.getByText('Göte Malberg är en egen post igen.')).toBeVisible()
  await expect(page.getByText('Inget är sammanslaget.')).toBeVisible()
  await care.part('Dubbletter')
  await expect(care.pair('Göte Malberg')).toBeVisible()
})

test('the care of data opens at its heading, however little of its list there is room for', async ({
  demoPage: page,
}) => {
  const care = new Care(page)
  for (const name of ['Göte Malberg', 'Göte Mallbärg', 'Göte Mallbergh'])
    await care.meet(name, 'se-riksdag-tu', 'Ordförande')
  await askFromPage(page, 'settings:change', { zoom: 200 })
  await care.open()
  await expect(care.pairs).toBeFocused()
  await expect(page.getByRole('heading', { level: 1, name: 'Datavård' })).toBeInViewport()
  await page.keyboard.press('End')
  await expect(care.pairs.getByRole('option').last()).toBeInViewport()
})

test('three conflicts are settled side by side with at most eleven keys, and the result is what was chosen', async ({
  demoPage: page,
}) => {
  const care = new Care(page)
  await care.enterACompanyTwice()
  await care.open()
  await expect(care.pairs).toBeFocused()
  await care.press('Enter')
  const row = (name: string) => care.side.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
  await expect(care.side.getByRole('rowheader', { name: /Olika$/ })).toHaveCount(3)
  await expect(care.side.getByRole('radio').first()).toBeFocused()
  await care.press('ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight')
  const [, , goes, result] = await row('Engelskt namn')
    .getByRole('cell')
    .allInnerTexts()
    .then(cells => ['', ...cells])
  expect(result).toBe(goes)
  await care.press('Control+Enter')
  expect(care.keysPressed()).toBeLessThanOrEqual(11)
  await expect(page.getByText(/^Sammanslagna till Norrbott?niabanan AB$/)).toBeVisible()
  await expect(page.getByText('Inga par kvar')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 par att gå igenom')).toBeVisible()
})

test('swapping sides keeps the other one, with what was chosen still chosen', async ({ demoPage: page }) => {
  const care = new Care(page)
  await care.enterACompanyTwice()
  await care.open()
  await expect(care.pairs).toBeFocused()
  await care.press('Enter')
  const name = care.side.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Namn/ }) })
  const stays = await name.getByRole('radio').first().getAttribute('aria-label')
  await expect(care.side.getByRole('radio').first()).toBeFocused()
  await care.press('ArrowRight')
  await expect(name.getByRole('radio').last()).toBeChecked()
  const result = await name.getByRole('cell').last().innerText()
  await care.side.getByRole('button', { name: 'Byt håll' }).click()
  await expect(name.getByRole('radio').last()).toHaveAccessibleName(stays ?? '')
  await expect(name.getByRole('radio').first()).toBeChecked()
  await expect(name.getByRole('cell').last()).toHaveText(result)
})

test('a pair that is not the same goes with one key, is not suggested again, and Ctrl+Z brings it back', async ({
  demoPage: page,
}) => {
  const care = new Care(page)
  await care.meet('Göte Malberg', 'se-riksdag-tu', 'Ordförande')
  await care.enterACompanyTwice()
  await care.open()
  await expect(page.getByText('2 par att gå igenom')).toBeVisible()
  const options = care.pairs.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await care.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await care.press('F1')
  const sheet = page.getByRole('dialog', { name: 'Kortkommandon' })
  const lines = sheet.locator('dl > div')
  await expect(lines.filter({ hasText: 'Paret är inte samma' }).locator('kbd')).toHaveText('N')
  await expect(lines.filter({ hasText: 'Jämför paret' }).locator('kbd')).toHaveText('Enter')
  await care.press('Escape')
  await expect(care.pairs).toBeFocused()
  await care.press('ArrowUp', 'n')
  await expect(page.getByText('1 par att gå igenom')).toBeVisible()
  await expect(page.getByText(/är inte samma\. De föreslås inte igen\./)).toBeVisible()
  await expect(care.pairs).toBeFocused()
  await care.press('Control+z')
  await expect(page.getByText('2 par att gå igenom')).toBeVisible()
  await page.getByRole('radio', { name: 'Organisationer' }).check()
  await expect(page.getByText('1 par att gå igenom')).toBeVisible()
})

test('many roles end on one day in one step: successors by name, what is left without a counterpart, and one undo', async ({
  demoPage: page,
}) => {
  const care = new Care(page)
  await care.open()
  await care.part('Ombildning')
  await page.getByRole('textbox', { name: 'Sista dagen i rollen' }).fill('2026-12-31')
  await page.getByRole('combobox', { name: 'Organisation' }).fill('trafikutsk')
  await page.getByRole('option', { name: /^Trafikutskottet/ }).click()
  const roles = page.getByRole('region', { name: 'Roller som avslutas' })
  await expect(roles.getByRole('checkbox').first()).toBeVisible()
  const before = await roles.getByRole('checkbox').count()
  expect(before).toBeGreaterThan(1)
  await roles.getByRole('textbox', { name: 'Filtrera på namn, roll eller enhet' }).fill('ordförande')
  await roles.getByRole('button', { name: 'Välj alla' }).click()
  await roles.getByRole('textbox').first().fill('')
  await expect(roles.getByRole('checkbox', { checked: true }).first()).toBeVisible()
  const chosen = await roles.getByRole('checkbox', { checked: true }).count()
  expect(chosen).toBeLessThan(before)
  await expect(page.getByRole('region', { name: 'Blir utan motpart' })).toBeVisible()

  await roles
    .getByRole('button', { name: /^Namnge efterträdare till/ })
    .first()
    .click()
  await page.keyboard.type('Vendla Nyvald')
  await expect(page.getByRole('option', { name: /^Skapa ”Vendla Nyvald”/ })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('”Vendla Nyvald” är inte valt.')).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { name: 'Ombildningen är gjord' })).toBeVisible()
  const successor = await askFromPage(page, 'name:match', { text: 'vendla', on: '2027-01-01' })
  expect(successor).toMatchObject({
    value: [{ name: 'Vendla Nyvald', detail: expect.stringMatching(/rdförande, Trafikutskottet/) }],
  })
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Ångrat. Rollerna gäller igen.')).toBeVisible()
  expect(await askFromPage(page, 'name:match', { text: 'vendla', on: '2027-01-01' })).toMatchObject({ value: [] })
})

test('a successor that is taken and saved before the register has answered is the one who takes over', async ({
  start,
}) => {
  const { app, page } = await start()
  await new Log(page).loadDemo()
  const care = new Care(page)
  await care.open()
  await care.part('Ombildning')
  await page.getByRole('textbox', { name: 'Sista dagen i rollen' }).fill('2026-12-31')
  await page.getByRole('combobox', { name: 'Organisation' }).fill('trafikutsk')
  await page.getByRole('option', { name: /^Trafikutskottet/ }).click()
  const roles = page.getByRole('region', { name: 'Roller som avslutas' })
  await roles.getByRole('checkbox').first().check()
  await roles.getByRole('button', { name: /^Namnge efterträdare till/ }).click()
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('name:match')
    ipcMain.handle('name:match', () => new Promise(answer => setTimeout(answer, 1_000, { ok: true, value: [] })))
  })
  await page.keyboard.type('Vendla Nyvald')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Ombildningen är gjord' })).toBeVisible()
  const found = await askFromPage(page, 'search:find', { text: 'vendla', limit: 5, offset: 0 })
  expect(found).toMatchObject({ ok: true })
  expect(JSON.stringify(found)).toContain('Vendla Nyvald')
})

test('who sits at the laptop is said once in the settings and remembered', async ({ demoPage: page }) => {
  const settings = new Settings(page)
  await settings.open()
  const field = page.getByRole('combobox', { name: 'Jag är' })
  await expect(field).toContainText('Inte valt')
  await field.focus()
  await page.keyboard.press('Enter')
  const first = page.getByRole('option').nth(1)
  const name = await first.innerText()
  await first.click()
  await expect(page.getByText(`Du är ${name} på den här datorn.`)).toBeVisible()
  await expect(field).toContainText(name)
  expect(await askFromPage(page, 'me:read', {})).toMatchObject({ value: { name } })
  await page.getByRole('button', { name: 'Ångra', exact: true }).click()
  await expect(field).toContainText('Inte valt')
})
