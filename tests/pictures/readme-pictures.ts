import { join } from 'node:path'
import type { Page } from 'playwright/test'
import type { Place } from '../../src-shared/domain/place'
import { goTo } from './pictures'

/** The pictures the README and the guide show, each by the place it is taken at. */
const shown: Readonly<Record<string, Place>> = {
  'talan-hem.png': { view: 'home' },
  'talan-logg.png': { view: 'log' },
  'talan-rapport.png': { view: 'reports' },
}

/** Takes them anew, of the invented office in light colours. */
export async function readmePictures(page: Page, folder: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  for (const [file, place] of Object.entries(shown)) {
    await goTo(page, place, {})
    await page.screenshot({ path: join(folder, file) })
    console.log(`docs/${file}`)
  }
}
