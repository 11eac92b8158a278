import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createOffice } from '../../db/office'
import { loadWrittenDemo } from '../db/written-demo'
import { askFromPage } from '../e2e/office-bridge'
import { startApp } from '../e2e/running-app'

/** The packs that differ most: the joint one, a partner's, an empty one, and one of a project quarter. */
const wanted = [
  { period: '2026Q4', partnerIds: [null, 'region-norrbotten', 'skelleftea-kommun'] },
  { period: 'PQ9', partnerIds: ['region-jamtland-harjedalen'] },
]

/** Makes the real app write the demo office's packs to a folder. Returns the folder of each pack. */
export async function writeThePacks(profile: string, place: string): Promise<string[]> {
  mkdirSync(place, { recursive: true })
  const file = join(profile, 'kontor.talan')
  const store = await createOffice(file, 'prov')
  await store.change(db => loadWrittenDemo(db, new Date()))
  await store.close()
  const running = await startApp(profile, [`--talan-store=${file}`, `--talan-report-folder=${place}`])
  try {
    for (const packs of wanted) {
      const written = await askFromPage(running.page, 'pack:write', { ...packs, language: 'sv', isLocking: false })
      if (!written.ok) throw new Error(`the packs could not be written: ${JSON.stringify(written.refusal)}`)
    }
  } finally {
    await running.quit()
  }
  return readdirSync(place).map(name => join(place, name))
}
