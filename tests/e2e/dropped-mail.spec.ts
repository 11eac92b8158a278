import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { outlookFile } from '../unit/imports/mail/outlook-file'
import { barriers, showStill } from './axe'
import { CountedKeys } from './counted-keys'
import { answeredFromPage, newestContacts } from './office-bridge'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

const written = [
  'From: "Provåker, Ylva" <ylva.provaker@prov.example>',
  'To: Kontoret <kontoret@kontoret.example>',
  'Date: Tue, 24 Nov 2026 09:15:00 +0100',
  'Subject: SV: Samråd om elnät',
  'Message-ID: <1@prov.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Hej! Vi ses gärna om elnätet i januari.',
  '',
].join('\r\n')

const ofOutlook = outlookFile({
  '001a': 'IPM.Note',
  '0037': 'Frukost om kompetens',
  '0c1a': 'Nils Nyvald',
  '0c1f': 'nils.nyvald@prov.example',
  '5d01': 'nils.nyvald@prov.example',
  '0039': new Date('2026-11-23T07:30:00Z'),
  '1000': 'Kan ni komma på frukost?',
})

/** Drops a file on the middle of the window, as from the folder where it lies. */
async function dropFile(page: Page, path: string): Promise<void> {
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'dragged' })),
  )
  await page.setInputFiles('#dragged', path)
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dragged')
    const dataTransfer = new DataTransfer()
    for (const file of input?.files ?? []) dataTransfer.items.add(file)
    input?.remove()
    const [x, y] = [innerWidth / 2, innerHeight / 2]
    const target = document.elementFromPoint(x, y) ?? document.body
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, clientX: x, clientY: y }),
      )
  })
}

/** Returns the names of what is attached to the interaction of this headline. */
async function attachedTo(page: Page, headline: string): Promise<readonly string[] | undefined> {
  const { rows } = await newestContacts(page, 20)
  const row = rows.find(one => one.headline === headline)
  if (!row) return undefined
  const subject = { subjectTable: 'interaction', subjectId: row.id } as never
  return (await answeredFromPage(page, 'attachment:list', subject)).map(({ name }) => name)
}

/** Returns the e-mail addresses of the only person with a name. */
async function addressesOf(page: Page, name: string): Promise<readonly string[]> {
  const matches = await answeredFromPage(page, 'name:match', { text: name, on: '2026-11-24', kind: 'person' })
  const [found, other] = matches.filter(one => one.name === name)
  if (!found || other) throw new Error(`not one person is called ${name}`)
  const { contactWays } = await answeredFromPage(page, 'person:read', { id: found.id as never })
  return contactWays.flatMap(({ kind, address }) => (kind === 'email' ? [address] : []))
}

test('a mail dropped on the window is logged with fifteen keys, and attached to what was logged', async ({
  page,
  folder,
}) => {
  await showStill(page)
  const file = join(folder, 'Samråd.eml')
  writeFileSync(file, written)
  const keys = await CountedKeys.from(page)
  await dropFile(page, file)
  const dialog = page.getByRole('dialog', { name: 'Logga kontakt' })
  await expect(dialog.getByLabel('Rubrik')).toHaveValue('Samråd om elnät')
  await expect(dialog.getByText('Ylva Provåker (ny)')).toBeVisible()
  await expect(dialog.getByLabel('Datum')).toHaveValue('2026-11-24')
  await expect(dialog.getByLabel('Anteckning')).toHaveValue(/elnätet i januari/)
  await expect(dialog.getByText('Samråd.eml bifogas när du loggar.')).toBeVisible()
  await expect(dialog.getByText('ylva.provaker@prov.example sparas med personen.')).toBeVisible()
  expect.soft(await barriers(page), 'the quick-log of a mail').toEqual([])
  await keys.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await keys.wereAtMost(15)
  await expect.poll(() => attachedTo(page, 'Samråd om elnät')).toEqual(['Samråd.eml'])
  expect(await addressesOf(page, 'Ylva Provåker')).toEqual(['ylva.provaker@prov.example'])
})

test('a mail of Outlook fills in the quick-log, and is attached once though more is logged after it', async ({
  page,
  folder,
}) => {
  const file = join(folder, 'Frukost.msg')
  writeFileSync(file, ofOutlook)
  const keys = await CountedKeys.from(page)
  await dropFile(page, file)
  const dialog = page.getByRole('dialog', { name: 'Logga kontakt' })
  await expect(dialog.getByLabel('Rubrik')).toHaveValue('Frukost om kompetens')
  await expect(dialog.getByText('Frukost.msg bifogas när du loggar.')).toBeVisible()
  await keys.press('Control+Shift+Enter')
  await keys.wereAtMost(15)
  await expect(dialog.getByText('Frukost.msg bifogas när du loggar.')).toBeHidden()
  const quickLog = new QuickLog(page)
  await quickLog.choosePerson('Nils', 'Nils Nyvald')
  await quickLog.headline('Något annat')
  await quickLog.save()
  await expect.poll(() => attachedTo(page, 'Frukost om kompetens')).toEqual(['Frukost.msg'])
  expect(await attachedTo(page, 'Något annat')).toEqual([])
})

test('a mail that the user leaves out is not attached', async ({ page, folder }) => {
  const file = join(folder, 'Samråd.eml')
  writeFileSync(file, written)
  await dropFile(page, file)
  const dialog = page.getByRole('dialog', { name: 'Logga kontakt' })
  await dialog.getByRole('button', { name: 'Bifoga inte' }).click()
  await expect(dialog.getByLabel('Rubrik')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect.poll(() => attachedTo(page, 'Samråd om elnät')).toEqual([])
})
