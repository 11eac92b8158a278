import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { putDemoOffice } from './demo-office'
import { askFromPage } from './office-bridge'
import { Palette } from './screens/palette'
import { RecordScreen } from './screens/record'
import { test } from './test'

const headline = 'Fyra regioner, ett önskemål: hela Norrbotniabanan'
const secrecy = { provision: 'OSL 15 kap. 1 §', markedOn: '2026-11-20', authority: 'Region Norrbotten' }

test('a secrecy-marked interaction is named on its screen, but not in the window’s title or the settings file', async ({
  profile,
  start,
}) => {
  putDemoOffice(profile)
  const first = await start()
  await new Palette(first.page).choose('Fyra regioner', /Fyra regioner/)
  const contact = new RecordScreen(first.page)
  await expect(contact.heading).toHaveText(headline)
  await expect(first.page).toHaveTitle(`${headline} – Talan`)
  const marking = { id: 'demo-i05', changes: { secrecy } }
  expect(await askFromPage(first.page, 'interaction:edit', marking)).toMatchObject({ ok: true })
  await first.page.reload()
  await new Palette(first.page).choose('Fyra regioner', /Fyra regioner/)
  await expect(contact.heading).toHaveText(headline)
  await expect(first.page).toHaveTitle('Kontakt – Talan')
  await first.page.keyboard.press('Control+2')
  await expect(first.page).toHaveTitle('Logg – Talan')
  await first.quit()
  expect(readFileSync(join(profile, 'settings.json'), 'utf8')).not.toContain('Norrbotniabanan')

  const second = await start()
  const palette = new Palette(second.page)
  await palette.open()
  await expect(palette.group('Senaste').getByRole('option', { name: headline })).toBeVisible()
})
