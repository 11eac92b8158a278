import { expect } from 'playwright/test'
import { answeredFromPage } from './office-bridge'
import { Palette } from './screens/palette'
import { RecordScreen } from './screens/record'
import { test } from './test'

test('the names of an issue and a partner are edited in place, undone one by one, and refused when empty', async ({
  demoPage: page,
}) => {
  const record = new RecordScreen(page)
  await new Palette(page).choose('Snabbt färd', /Norrbot/)
  await expect(record.fact('Kortnamn')).toBeVisible()
  const heading = (await record.heading.textContent()) ?? ''
  await record.change('Namn', 'Kustbanan i norr')
  await expect(record.heading).toHaveText('Kustbanan i norr')
  await record.change('Kortnamn', 'Kustbanan')
  const area = record.facts.getByLabel('Prioriterat område')
  const before = await area.inputValue()
  await area.selectOption({ index: 0 })
  await area.selectOption({ index: 1 })
  await expect(page.getByText('Sparat').first()).toBeVisible()
  await record.open('På engelska')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Det engelska namnet kan inte vara tomt')
  await page.keyboard.type('Coast line')
  await page.keyboard.press('Enter')
  await expect(record.fact('På engelska')).toContainText('Coast line')
  await record.tab('Historik').click()
  await expect(page.getByRole('tabpanel', { name: 'Historik' })).toContainText('till ”Kustbanan i norr”')
  await record.heading.click()
  for (let undone = 0; undone < 5; undone += 1) await page.keyboard.press('Control+z')
  await expect(record.heading).toHaveText(heading)
  await expect(area).toHaveValue(before)

  await new Palette(page).choose('Fyra regioner', /Fyra regioner/)
  await record.links.getByRole('button', { name: 'Norrbotten', exact: true }).click()
  await expect(record.heading).toHaveText('Region Norrbotten')
  await record.change('Kortnamn', 'Norra')
  await record.facts.getByLabel('Typ').selectOption({ label: 'Kommunförbund' })
  await expect(page.getByText('Kommunförbund', { exact: true }).first()).toBeVisible()
  await record.links.getByLabel('Byt organisation').fill('Trafikutsk')
  await expect(page.getByRole('option', { name: /^Trafikutskottet/ })).toHaveAttribute('data-highlighted', '')
  await page.keyboard.press('Enter')
  await expect(record.links.getByRole('button', { name: 'Trafikutskottet', exact: true })).toBeVisible()
  await expect(record.links).toContainText('Göte Mallberg')
  await record.heading.click()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(record.links.getByRole('button', { name: 'Norra', exact: true })).toBeVisible()
})

test('the names of a priority area are written on the screen of one of its issues, for all of them', async ({
  demoPage: page,
}) => {
  const record = new RecordScreen(page)
  await new Palette(page).choose('Snabbt färd', /Norrbot/)
  const english = await record.fact('Områdets namn på engelska').innerText()
  await record.change('Områdets namn på engelska', 'Transport for the north')
  const { areas } = await answeredFromPage(page, 'reference:read', {})
  expect(areas.map(({ nameEn }) => nameEn)).toContain('Transport for the north')
  await record.open('Områdets namn')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Namnet kan inte vara tomt')
  await page.keyboard.type('Resor i norr')
  await page.keyboard.press('Enter')
  await expect(record.facts.getByLabel('Prioriterat område')).toContainText('Resor i norr')
  await record.heading.click()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(record.fact('Områdets namn på engelska')).toHaveText(english)
})
