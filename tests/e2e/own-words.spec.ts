import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { barriers, showStill } from './axe'
import { openDialogAnswers } from './dialogs'
import { answeredFromPage } from './office-bridge'
import { Packs } from './screens/packs'
import { test } from './test'

/** A white dot as PNG. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGgmM3wAAAABJRU5ErkJggg=='

/** Goes by keyboard to the step where people write, for a quarter of the demo that has no words yet. */
async function toOwnWords(packs: Packs): Promise<void> {
  await packs.open()
  await packs.choosePeriod(/^2026Q3/)
  await packs.step('Period').getByRole('button', { name: 'Nästa' }).focus()
  for (const step of ['Partner', 'Kontrollera', 'Egna ord']) await packs.onward(step)
}

test('the words of a report are written by keyboard with a live count, kept while typed, and undone', async ({
  demoPage: page,
}) => {
  test.slow()
  await showStill(page)
  const packs = new Packs(page)
  await toOwnWords(packs)
  const step = packs.step('Egna ord')
  await expect(step.getByRole('tab', { name: 'Alla partner' })).toHaveAttribute('aria-selected', 'true')
  expect(await barriers(page), 'empty').toEqual([])

  await step.getByRole('tab', { name: 'Region Norrbotten' }).click()
  await step.getByRole('button', { name: 'Nytt resultat' }).press('Enter')
  const heading = step.getByRole('textbox', { name: 'Rubrik' })
  await expect(heading).toBeFocused()
  await page.keyboard.type('Ordföranden vill driva banorna')
  await expect(step.getByText('30 tecken kvar', { exact: true })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Tre ledamöter reste med oss.')
  await page.keyboard.press('Enter')
  await expect(step.getByText('Sparat', { exact: true }).first()).toBeVisible()

  // Too long a text is not cut: it stays in the field, says by how much, and is saved once it is shorter.
  await heading.fill('x'.repeat(63))
  await expect(step.getByText('3 tecken för mycket.', { exact: false })).toBeVisible()
  await page.keyboard.press('Tab')
  const written = async () => {
    const { texts } = await answeredFromPage(page, 'texts:read', { period: '2026Q3', partnerId: 'region-norrbotten' })
    return texts.results.map(result => [result.heading, result.text])
  }
  expect(await written()).toEqual([['Ordföranden vill driva banorna', 'Tre ledamöter reste med oss.']])
  await heading.fill('Ordföranden driver banorna')
  await heading.press('Enter')
  await expect.poll(written).toEqual([['Ordföranden driver banorna', 'Tre ledamöter reste med oss.']])

  await step.getByRole('button', { name: 'Tidigare lydelser av resultatet' }).click()
  await step
    .getByRole('listitem')
    .filter({ hasText: 'Ordföranden vill driva banorna' })
    .getByRole('button', { name: /^Ta tillbaka den här: / })
    .first()
    .click()
  await expect(heading).toHaveValue('Ordföranden vill driva banorna')
  expect(await barriers(page), 'a result').toEqual([])
  await step.getByRole('button', { name: 'Ta bort Resultat 1' }).click()
  await expect(heading).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(heading).toHaveValue('Ordföranden vill driva banorna')

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await toOwnWords(packs)
  await step.getByRole('tab', { name: 'Region Norrbotten' }).click()
  await expect(heading).toHaveValue('Ordföranden vill driva banorna')
})

test('a proposal is taken with one key and says its source, and nothing is taken by itself', async ({
  demoPage: page,
}) => {
  test.slow()
  const packs = new Packs(page)
  await toOwnWords(packs)
  const step = packs.step('Egna ord')
  const proposals = step.getByRole('list', { name: 'Förslag att ta med' })
  await expect(proposals.getByRole('button', { name: /Källa: / }).first()).toBeVisible()
  await expect(step.getByRole('textbox', { name: 'Rubrik' })).toHaveCount(0)
  await proposals.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const said = page.getByRole('region', { name: 'Meddelanden' })
  await expect(said.getByText('Förslaget är nu ett resultat. Ändra det som du vill.')).toBeVisible()
  await expect(step.getByRole('textbox', { name: 'Rubrik' })).not.toHaveValue('')
})

test('a picture is chosen once it is described in words, and the sentence says so before', async ({
  demoPage: page,
  app,
  folder,
}) => {
  test.slow()
  await showStill(page)
  const picture = join(folder, 'Studieresa.png')
  writeFileSync(picture, Buffer.from(dot, 'base64'))
  await openDialogAnswers(app, picture)
  const packs = new Packs(page)
  await toOwnWords(packs)
  const step = packs.step('Egna ord')
  await step.getByRole('tab', { name: 'Region Norrbotten' }).click()
  await step.getByRole('button', { name: /^Bild: 1 / }).click()
  await step.getByRole('button', { name: 'Lägg till en bild…' }).click()
  const chosen = step.getByRole('combobox', { name: 'Vald bild' })
  await expect(chosen.getByRole('option', { name: 'Studieresa.png' })).toBeAttached()
  await chosen.selectOption('Studieresa.png')
  await expect(step.getByRole('alert')).toContainText('Bilden är inte beskriven i ord')
  await expect(chosen).toHaveValue('')
  const alt = step.getByRole('textbox', { name: 'Vad bilden visar' })
  await alt.fill('En vit ruta')
  await alt.press('Enter')
  await chosen.selectOption('Studieresa.png')
  await expect(step.getByRole('alert')).toHaveCount(0)
  await expect(chosen.locator('option:checked')).toHaveText('Studieresa.png')
  expect(await barriers(page), 'a picture').toEqual([])
})
