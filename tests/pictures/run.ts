import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createOffice } from '../../db/office'
import { loadDemo } from '../../office/demo/demo-office'
import { largeOffice, largeOfficeFile } from '../bench/large-office'
import { aProfile, removeProfile, startApp } from '../e2e/running-app'
import { tellObjections } from './axe-report'
import { writeIndex } from './index-page'
import { type Office, type Picture, picturesOf, variantsOf } from './pictures'
import { readmePictures } from './readme-pictures'
import { sharedDemo } from './shared-demo'

const { values } = parseArgs({
  options: {
    readme: { type: 'boolean', default: false },
    interactions: { type: 'string', default: '20000' },
    only: { type: 'string', default: '' },
  },
})
const out = resolve('out/screenshots')

/** Makes a demo office, or an empty one, in this file and returns its path. */
async function anOffice(file: string, isEmpty: boolean): Promise<string> {
  const store = await createOffice(file, 'bild')
  if (!isEmpty) await store.change(db => loadDemo(db, new Date()))
  await store.close()
  return file
}

/** Opens the app on an office, runs the work in its window and closes it. Returns the result of the work. */
async function withApp<T>(
  office: string,
  work: (app: Awaited<ReturnType<typeof startApp>>) => Promise<T>,
  profile = aProfile(),
): Promise<T> {
  const running = await startApp(profile, [`--talan-store=${office}`])
  try {
    return await work(running)
  } finally {
    await running.quit()
    removeProfile(profile)
  }
}

const folder = aProfile()
/** The profile of the laptop that shares its office, which holds the keys. */
const sharing = aProfile()
try {
  const demo = await anOffice(join(folder, 'exempel.talan'), false)
  if (values.readme) await withApp(demo, ({ page }) => readmePictures(page, resolve('docs')))
  else {
    rmSync(out, { recursive: true, force: true })
    mkdirSync(out, { recursive: true })
    const interactions = Number(values.interactions)
    const offices: Record<Office, () => Promise<string>> = {
      shared: async () => {
        const shared = join(folder, 'delat.talan')
        await sharedDemo(shared, sharing, folder)
        return shared
      },
      empty: () => anOffice(join(folder, 'tom.talan'), true),
      demo: async () => demo,
      full: async () => {
        const kept = largeOfficeFile(resolve('out/bench-offices'), `pictures-${interactions}`)
        const full = join(folder, 'full.talan')
        copyFileSync(await largeOffice(kept, interactions, store => store.change(db => loadDemo(db, new Date()))), full)
        return full
      },
    }
    const pictures: Picture[] = []
    for (const [office, make] of Object.entries(offices) as [Office, () => Promise<string>][]) {
      const wanted = variantsOf(office, values.only)
      if (wanted.length === 0) continue
      const profile = office === 'shared' ? sharing : aProfile()
      const taken = (running: Awaited<ReturnType<typeof startApp>>) => picturesOf(running, wanted, values.only, out)
      pictures.push(...(await withApp(await make(), taken, profile)))
    }
    writeIndex(out, pictures)
    console.log(`${pictures.length} pictures, looked at in ${join(out, 'index.html')}`)
    if (tellObjections(out, pictures) > 0 || pictures.length === 0) process.exitCode = 1
  }
} finally {
  removeProfile(folder)
  removeProfile(sharing)
}
