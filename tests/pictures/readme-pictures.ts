import { join } from 'node:path'
import type { Page } from 'playwright/test'
import type { Place } from '../../src-shared/program/place'
import { goTo } from './pictures'

/** The pictures in the README and the guide, each with the place it shows. */
const shown: Readonly<Record<string, Place>> = {
  'talan-hem.png': { view: 'home' },
  'talan-logg.png': { view: 'log' },
  'talan-rapport.png': { view: 'reports' },
}

/** Goes to the step of the packs that previews the report of a partner. */
async function toPreview(page: Page): Promise<void> {
  for (const step of ['Period', 'Partner', 'Kontrollera', 'Egna ord']) {
    await page
      .getByRole('region', { name: step, exact: true })
      .getByRole('button', { name: 'Nästa', exact: true })
      .press('Enter')
    await page.waitForTimeout(500)
  }
  const preview = page.getByRole('region', { name: 'Förhandsgranska', exact: true })
  await preview.getByRole('heading', { name: /^(Det här ledde kvartalet till|Perioden i korthet)$/ }).waitFor()
  await page.waitForTimeout(500)
}

/** Takes the pictures again, of the demo office in light colours. */
export async function readmePictures(page: Page, folder: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  for (const [file, place] of Object.entries(shown)) {
    await goTo(page, place, {})
    if (place.view === 'reports') await toPreview(page)
    await page.screenshot({ path: join(folder, file) })
    console.log(`docs/${file}`)
  }
}
