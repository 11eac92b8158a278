import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { writeBriefing } from '../../office/briefings/write-briefing'
import { writePacks } from '../../office/packs/make-packs'
import { writeReport } from '../../office/reports/write-report'
import type { OrganisationId, PartnerId } from '../../src-shared/records/ids'
import type { Language } from '../../src-shared/text/language'
import { aDemoOffice, aFolder } from '../db/office'
import { printedPage } from './a-printed-page'
import { answered } from './asking'
import { everything } from './every-byte'

const now = new Date('2027-01-08T08:00:00Z')
const shipped = 'North Sweden Stockholm Office'
const norrbotten = 'region-norrbotten' as PartnerId

const change = (store: Store, values: { name?: string; name_en?: string | null; deleted_at?: string }) =>
  store.change(db =>
    db
      .updateTable('organisation')
      .set(values)
      .where('id', '=', 'nsso' as OrganisationId)
      .execute(),
  )

async function packs(store: Store, language: Language, isLocking = false): Promise<string> {
  const place = aFolder()
  const request = { period: '2026Q4', language, partnerIds: [norrbotten], hasMail: true } as const
  await writePacks(store, request, place, isLocking, now, printedPage)
  return place
}

async function report(store: Store, language: Language): Promise<string> {
  const place = aFolder()
  await writeReport(store, { quarter: '2026Q4', partnerId: null }, place, language, now)
  return place
}

async function briefing(store: Store, language: Language): Promise<string> {
  const place = aFolder()
  const subject = { subjectTable: 'interaction', subjectId: 'demo-i41' } as const
  const { id } = await answered(store, 'briefing:create', { subject, issueId: null, language })
  const { latest } = await answered(store, 'briefing:read', { id })
  await writeBriefing(store.read, latest.id, ['docx', 'html'], place)
  return place
}

test.each([
  ['sv', 'Övre Norrlands kontor'],
  ['en', 'Upper Norrland Office'],
] as const)('every file in %s bears the name of the office that the store has', async (language, name) => {
  const store = await aDemoOffice()
  await change(store, { name: 'Övre Norrlands kontor', name_en: 'Upper Norrland Office' })
  // The project that partners finance bears the same name, and is named where the funding is told.
  await store.change(db => db.updateTable('project').set({ name: 'Projektet' }).execute())
  for (const write of [packs, report, briefing]) {
    const told = await everything(await write(store, language))
    expect(told).toContain(name)
    expect(told).not.toContain(shipped)
  }
})

test('an office without an English name uses its Swedish one, and one without a name still writes its files', async () => {
  const store = await aDemoOffice()
  await change(store, { name: 'Norrkontoret', name_en: null })
  expect(await everything(await report(store, 'en'))).toContain('Norrkontoret')
  await change(store, { deleted_at: now.toISOString() })
  for (const write of [packs, report, briefing]) {
    const place = await write(store, 'sv')
    expect(readdirSync(place)).not.toEqual([])
    expect(await everything(place)).not.toContain('Norrkontoret')
  }
})

test('a locked report keeps the name it was locked under', async () => {
  const store = await aDemoOffice()
  await packs(store, 'sv', true)
  await change(store, { name: 'Norrkontoret' })
  const again = await packs(store, 'sv')
  const page = join(again, 'talan-2026Q4-region-norrbotten')
  expect(readdirSync(page).length).toBeGreaterThan(5)
  expect(await everything(page)).toContain(`${shipped} · 2026-10-01 – 2026-12-31`)
})
