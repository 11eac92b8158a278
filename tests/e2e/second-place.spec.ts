import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { objections } from './axe'
import { putDemoOffice } from './demo-office'
import { openDialogAnswers, saveDialogAnswers } from './dialogs'
import { answeredFromPage } from './office-bridge'
import { test } from './test'

const passphrase = 'björk stege månad kompass sextant'
const goToInAndOut = (page: Page) => page.getByRole('navigation').getByText('Import och export').click()
/** The dialog about copies. A notice is a dialog of its own. */
const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^(Kopior i|Hämta kopian|Återställa kopian)/ })
const copiesOn = (stick: string) => readdirSync(stick).filter(name => /\.tar(\.age)?$/.test(name))

let stick = ''
test.beforeEach(() => {
  // How hard a passphrase is to guess is not what these tests ask, and a key of full strength takes seconds.
  process.env['TALAN_GUESS_WORK'] = '10'
  stick = mkdtempSync(join(tmpdir(), 'talan-sticka-'))
})
test.afterEach(() => {
  delete process.env['TALAN_GUESS_WORK']
  rmSync(stick, { recursive: true, force: true })
})

/** Chooses the stick in the system's dialog, and turns encryption on or leaves it off. */
async function chooseStick(page: Page, isEncrypted: boolean): Promise<void> {
  await goToInAndOut(page)
  const part = page.getByRole('region', { name: 'Kopior på en andra plats' })
  await part.getByRole('button', { name: 'Välj en mapp…' }).click()
  const dialog = dialogOf(page)
  await expect(dialog.getByText(`Kopior i ${stick}`)).toBeVisible()
  if (isEncrypted) {
    await dialog.getByLabel('Lösenfras', { exact: true }).fill('kort')
    await dialog.getByRole('button', { name: 'Börja kopiera hit' }).click()
    await expect(dialog.getByText(/^För lätt att gissa/)).toBeVisible()
    await dialog.getByLabel('Lösenfras', { exact: true }).fill(passphrase)
    await dialog.getByLabel('Lösenfrasen en gång till').fill('en annan')
    await dialog.getByRole('button', { name: 'Börja kopiera hit' }).click()
    await expect(dialog.getByText('Lösenfraserna är inte lika.')).toBeVisible()
    await dialog.getByLabel('Lösenfrasen en gång till').fill(passphrase)
    expect(await objections(page), 'choosing a place').toEqual([])
  } else await dialog.getByText('Alla som kommer åt mappen').click()
  await dialog.getByRole('button', { name: 'Börja kopiera hit' }).click()
  await expect(dialog).toBeHidden({ timeout: 60_000 })
}

test('copies go to a stick, encrypted, and one is restored with the passphrase, and that is undone', async ({
  start,
  profile,
}) => {
  test.setTimeout(180_000)
  putDemoOffice(profile)
  const { app, page } = await start()
  await expect(page.getByText('46 kontakter', { exact: true })).toBeVisible()
  await openDialogAnswers(app, stick)
  await chooseStick(page, true)
  expect(copiesOn(stick)).toEqual([expect.stringMatching(/\.tar\.age$/)])
  expect(readFileSync(join(profile, 'settings.json'), 'utf8')).not.toMatch(/AGE-SECRET|björk/)

  const part = page.getByRole('region', { name: 'Kopior på en andra plats' })
  await expect(part.getByText(/läggs i .*, krypterad\. Senast /)).toBeVisible()
  expect(await objections(page), 'a second place').toEqual([])
  await answeredFromPage(page, 'record:remove', { kind: 'interaction', id: 'demo-i14' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await goToInAndOut(page)
  await part.getByRole('button', { name: /på den andra platsen…$/ }).click()
  const dialog = dialogOf(page)
  await dialog.getByLabel('Lösenfrasen till kopian').fill('fel ord fel ord fel ord')
  await dialog.getByRole('button', { name: 'Läs kopian' }).click()
  await expect(dialog.getByText(/^Lösenfrasen öppnar inte /)).toBeVisible({ timeout: 30_000 })
  await dialog.getByLabel('Lösenfrasen till kopian').fill(passphrase)
  await dialog.getByRole('button', { name: 'Läs kopian' }).click()
  await expect(dialog.getByText('1 borttagen kontakt kommer tillbaka.')).toBeVisible({ timeout: 30_000 })
  expect(await objections(page), 'restoring from a second place').toEqual([])
  await dialog.getByRole('button', { name: 'Återställ', exact: true }).click()
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+2')
  await expect(page.getByText('46 kontakter', { exact: true })).toBeVisible()
  expect(readdirSync(profile).filter(name => name.includes('uppackad'))).toEqual([])

  await goToInAndOut(page)
  const beside = page.getByRole('region', { name: 'Säkerhetskopior' })
  await beside.getByRole('listitem').filter({ hasText: 'ersatt vid en återställning' }).getByRole('button').click()
  await dialog.getByRole('button', { name: 'Återställ', exact: true }).click()
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+2')
  await expect(page.getByText('45 kontakter', { exact: true })).toBeVisible()
})

test('a stick that is not in is said to be away, with when it last got a copy, and is no fault', async ({
  demoPage: page,
  app,
}) => {
  test.setTimeout(120_000)
  await openDialogAnswers(app, stick)
  await chooseStick(page, false)
  expect(copiesOn(stick)).toEqual([expect.stringMatching(/\.tar$/)])
  renameSync(stick, `${stick}-ute`)
  try {
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await goToInAndOut(page)
    const part = page.getByRole('region', { name: 'Kopior på en andra plats' })
    await expect(part.getByText(/Senast .*\. Platsen nås inte nu\./)).toBeVisible()
    await page.keyboard.press('Control+1')
    const home = page.getByRole('region', { name: 'Kontorsdatabasen' })
    await expect(home.getByText(/Platsen nås inte nu\./)).toBeVisible()
    await expect(page.getByText('görs inte just nu')).toBeHidden()
  } finally {
    renameSync(`${stick}-ute`, stick)
  }
})

test('an office that is lost comes back on a new laptop from the stick alone', { tag: '@long' }, async ({
  start,
  profile,
}) => {
  test.setTimeout(180_000)
  putDemoOffice(profile)
  const old = await start()
  await expect(old.page.getByText('46 kontakter', { exact: true })).toBeVisible()
  await openDialogAnswers(old.app, stick)
  await chooseStick(old.page, true)
  await old.quit()

  const fresh = mkdtempSync(join(tmpdir(), 'talan-ny-dator-'))
  try {
    const { app, page } = await start([`--talan-store=${join(fresh, 'tom.talan')}`])
    await openDialogAnswers(app, stick)
    await saveDialogAnswers(app, join(fresh, 'kontor.talan'))
    await goToInAndOut(page)
    const part = page.getByRole('region', { name: 'Kopior på en andra plats' })
    await part.getByRole('button', { name: 'Hämta en kopia från en mapp…' }).click()
    await part.getByRole('button', { name: /^Hämta kopian från/ }).click()
    const dialog = dialogOf(page)
    await dialog.getByLabel('Lösenfrasen till kopian').fill(passphrase)
    await dialog.getByRole('button', { name: 'Läs kopian' }).click()
    await dialog.getByRole('button', { name: 'Återställ till en ny fil…' }).click()
    await expect(dialog).toBeHidden({ timeout: 30_000 })
    await page.keyboard.press('Control+2')
    await expect(page.getByText('46 kontakter', { exact: true })).toBeVisible()
    expect(statSync(join(fresh, 'kontor.talan')).isFile()).toBe(true)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
})

test('a copy that fails is said on every screen in a sentence', async ({ start, profile }) => {
  // The window asks every half minute by itself. It must be said sooner than that.
  // As when a synced folder or another program has put something else in the way.
  const { page } = await start()
  rmSync(join(profile, 'kontor.talan.kopior'), { recursive: true, force: true })
  writeFileSync(join(profile, 'kontor.talan.kopior'), 'i vägen')
  await goToInAndOut(page)
  await page.getByRole('region', { name: 'Säkerhetskopior' }).getByRole('button', { name: 'Gör en kopia nu' }).click()
  await expect(page.getByText(/^Säkerhetskopior görs inte just nu\. /)).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(page.getByText(/^Säkerhetskopior görs inte just nu\. /)).toBeVisible()
  rmSync(join(profile, 'kontor.talan.kopior'))
  await goToInAndOut(page)
  await page.getByRole('region', { name: 'Säkerhetskopior' }).getByRole('button', { name: 'Gör en kopia nu' }).click()
  await expect(page.getByText(/^Säkerhetskopior görs inte just nu\. /)).toBeHidden()
})
