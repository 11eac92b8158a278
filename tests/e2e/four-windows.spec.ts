import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { putDemoOffice } from './demo-office'
import { openDialogAnswers, saveDialogAnswers } from './dialogs'
import { answeredFromPage, newestContacts } from './office-bridge'
import { aProfile, type RunningApp, removeProfile, startApp } from './running-app'
import { Clashes } from './screens/clashes'
import { test } from './test'
import { reload, sharingButton, sitDown } from './two-windows'

const meeting = 'demo-i14'
const edit = ({ page }: RunningApp, changes: { readonly note?: string; readonly headline?: string }) =>
  answeredFromPage(page, 'interaction:edit', { id: meeting, changes })
const read = ({ page }: RunningApp) => answeredFromPage(page, 'interaction:read', { id: meeting })

/** Has each exchange until all have what the others wrote. */
async function exchange(all: readonly RunningApp[]): Promise<void> {
  for (let round = 0; round < 2; round += 1)
    for (const { page } of all) await answeredFromPage(page, 'sharing:exchange', {})
}

/** Lets a new laptop join the office that the first one shares through a folder. */
async function joins(first: RunningApp, one: RunningApp, folder: string, name: string): Promise<void> {
  const { code } = await answeredFromPage(first.page, 'sharing:new-code', {})
  await openDialogAnswers(one.app, folder)
  await saveDialogAnswers(one.app, join(one.profile, 'delat.talan'))
  await answeredFromPage(one.page, 'sharing:choose-folder', {})
  await answeredFromPage(one.page, 'sharing:join', { code })
  await sitDown(one.page, name)
  await answeredFromPage(first.page, 'sharing:exchange', {})
  await reload(one.page)
}

test('four windows on one folder: all write while it is away, both texts are shown to all, and one settles for all', {
  tag: '@long',
}, async ({ start, profile }) => {
  test.setTimeout(420_000)
  putDemoOffice(profile)
  const place = mkdtempSync(join(tmpdir(), 'talan-fyra-'))
  const [folder, away] = [join(place, 'kontoret'), join(place, 'borta')]
  mkdirSync(folder)
  const alva = await start()
  const others: RunningApp[] = []
  try {
    await sitDown(alva.page, 'Alva Teststråle')
    await openDialogAnswers(alva.app, folder)
    await answeredFromPage(alva.page, 'sharing:share', {})
    for (const name of ['Bo Provberg', 'Cajsa Exempelgren', 'Dag Mallqvist']) {
      const one = await startApp(aProfile())
      others.push(one)
      await expect(one.page.getByRole('heading', { level: 1 })).toBeVisible()
      await joins(alva, one, folder, name)
    }
    const all = [alva, ...others]
    const [bo, cajsa, dag] = others
    if (!bo || !cajsa || !dag) throw new Error('four windows')
    await exchange(all)
    for (const { page } of all) await expect(sharingButton(page, /^Delat med 3 · allt utväxlat/)).toBeVisible()

    renameSync(folder, away)
    await edit(alva, { note: 'Alvas text.' })
    await edit(bo, { note: 'Bos text.' })
    await edit(cajsa, { headline: 'Cajsas rubrik' })
    await answeredFromPage(dag.page, 'record:remove', { kind: 'interaction', id: 'demo-i03' })
    for (const { page } of all) {
      await answeredFromPage(page, 'sharing:exchange', {})
      await expect(sharingButton(page, /ingen kontakt med mappen sedan/)).toBeVisible()
    }
    renameSync(away, folder)
    await exchange(all)

    for (const one of all) {
      await one.page.bringToFront()
      await reload(one.page)
      const clashes = new Clashes(one.page)
      await clashes.open()
      for (const text of ['Alvas text.', 'Bos text.'])
        await expect(clashes.field('Anteckning').getByText(text).first()).toBeVisible()
    }
    // Whoever sees it settles it, also somebody who wrote neither text.
    const clashes = new Clashes(dag.page)
    await dag.page.bringToFront()
    await clashes.button('Anteckning', /^Behåll Alvas/).click()
    await expect(clashes.nothing).toBeVisible()
    await exchange(all)
    const first = await read(alva)
    expect(first).toMatchObject({ note: 'Alvas text.', headline: 'Cajsas rubrik' })
    const contacts = await newestContacts(alva.page, 100)
    expect(contacts.rows.some(({ id }) => id === 'demo-i03')).toBe(false)
    for (const one of all) {
      await expect(new Clashes(one.page).nothing).toBeVisible()
      expect(await read(one)).toEqual(first)
      expect((await newestContacts(one.page, 100)).rows).toEqual(contacts.rows)
      const week = one.page.getByRole('region', { name: 'Avgjorda den senaste veckan' })
      await expect(week).toContainText('Alvas text.')
      await expect(week).toContainText(one === dag ? 'Du, ' : 'Dag Mallqvist, ')
    }
  } finally {
    for (const one of others) {
      await one.quit().catch(() => undefined)
      removeProfile(one.profile)
    }
    rmSync(place, { recursive: true, force: true })
  }
})
