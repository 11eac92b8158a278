import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { registerProfiles } from '../../db/reads/figures/register-profiles'
import { writeRegister } from '../../office/extracts/write-extract'
import { writeMeetings } from '../../office/extracts/write-meetings'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import type { Edit } from '../../src-shared/ipc/part-shapes'
import { registerFields } from '../../src-shared/packs/extract'
import type { InteractionId } from '../../src-shared/records/ids'
import { sharedWords } from '../../src-shared/text/shared-words'
import { anInteraction, trafikverket } from '../db/an-interaction'
import { aDemoOffice, aFolder, anOffice } from '../db/office'
import { answered } from './asking'
import { aDemoFile, talan } from './on-command-line'
import { csvTable } from './read-pack'

const now = new Date('2027-02-02T08:00:00Z')
const written = async (store: Awaited<ReturnType<typeof aDemoOffice>>, profile: string, period: string) => {
  const folder = aFolder()
  const { files } = await writeRegister(store, { profile, period, language: 'sv' }, folder, now)
  const [sheet] = await readWorkbook(readFileSync(join(folder, files[0] ?? '')))
  return { folder, files, sheet: sheet?.data ?? [], csv: csvTable(folder, '.csv') }
}

test('every register uses only known fields and is named in both languages', () => {
  expect(registerProfiles.map(({ code }) => code)).toEqual(['finland', 'eu', 'chronological'])
  for (const profile of registerProfiles) {
    const fields = [...profile.columns, ...profile.groupBy, ...profile.required, ...profile.notHeld]
    for (const field of fields) expect(registerFields).toContain(field)
    for (const field of profile.groupBy) expect(profile.columns).toContain(field)
    expect(profile.name && profile.nameEn && profile.about && profile.aboutEn).not.toBe('')
  }
})

test('the Finnish register groups a half-year by topic, person and method, and has no numbers and no dates', async () => {
  const { sheet, csv, files } = await written(await aDemoOffice(), 'finland', '2026H2')
  expect(files).toEqual(['talan-2026H2-finland.xlsx', 'talan-2026H2-finland.csv'])
  expect(sheet[0]).toEqual(['Ämne', 'Person', 'Sätt'])
  const mallberg = sheet.filter(
    ([topic, person]) => topic === 'Norrbotniabanan' && String(person).startsWith('Göte Mallberg'),
  )
  expect(mallberg.map(([, , method]) => method)).toEqual(['Möte (fysiskt)', 'Studiebesök'])
  expect(
    sheet
      .slice(1)
      .flat()
      .filter(cell => typeof cell !== 'string'),
  ).toEqual([])
  expect(JSON.stringify(csv)).not.toMatch(/\d{4}-\d\d-\d\d/)
  expect(new Set(sheet.slice(1).map(row => row.join('|'))).size).toBe(sheet.length - 1)
  expect(JSON.stringify(csv)).not.toContain('Rådgivning till hemmaaktör')
})

test('the Finnish register exempts a year of at most five contacts, not counting advice to those at home', async () => {
  const store = await anOffice()
  const log = (startsOn: string, more: Parameters<typeof anInteraction>[0] = {}) =>
    store.change(db => logInteraction(db, anInteraction({ headline: `Möte ${startsOn}`, startsOn, ...more })))
  for (const day of ['2026-02-02', '2026-03-03', '2026-08-10', '2026-09-10', '2026-10-10']) await log(day)
  await log('2026-10-20', { kind: 'advice' })
  await log('2025-12-30')
  const asked = { profile: 'finland', period: '2026H2', language: 'sv' } as const
  expect(await answered(store, 'extract:preview', asked)).toMatchObject({
    rows: 0,
    exempt: 3,
    ofOtherKind: 1,
    missing: [],
  })
  expect((await written(store, 'finland', '2026H2')).sheet).toHaveLength(1)
  await log('2026-04-04')
  const due = await answered(store, 'extract:preview', asked)
  expect(due).toMatchObject({ exempt: 0, ofOtherKind: 1 })
  expect(due.rows).toBeGreaterThan(0)
})

test('a row of the Finnish register without a topic or a person says so, and names the organisation', async () => {
  const store = await anOffice()
  for (let day = 10; day < 16; day += 1)
    await store.change(db =>
      logInteraction(
        db,
        anInteraction({
          startsOn: `2026-11-${day}`,
          kind: 'seminar',
          participants: [],
          organisationIds: [trafikverket],
          issueIds: [],
        }),
      ),
    )
  const { sheet } = await written(store, 'finland', '2026H2')
  expect(sheet.slice(1)).toEqual([['Ämne saknas', 'Trafikverket, Person saknas', 'Seminarium']])
  const asked = { profile: 'finland', period: '2026H2', language: 'sv' } as const
  const { missing } = await answered(store, 'extract:preview', asked)
  expect(missing.map(({ fields }) => fields)).toEqual(Array.from({ length: 6 }, () => ['topic', 'person']))
})

test('an English register names the issues in English', async () => {
  const folder = aFolder()
  const store = await aDemoOffice()
  await writeRegister(store, { profile: 'eu', period: '2026Q4', language: 'en' }, folder, now)
  expect(JSON.stringify(csvTable(folder, '.csv'))).toContain('Secure energy supply for continued development')
})

test('the EU register has a row with its day for each open meeting, and the preview names what is missing', async () => {
  const store = await aDemoOffice()
  const { sheet } = await written(store, 'eu', '2026Q4')
  expect(sheet).toHaveLength(1 + 24)
  expect(sheet[1]?.[0]).toEqual(new Date('2026-10-01T00:00:00Z'))
  const asked = { profile: 'eu', period: '2026Q4', language: 'sv' } as const
  const value = await answered(store, 'extract:preview', asked)
  expect(value).toMatchObject({ rows: 24, leftOut: 3, notHeld: ['notes'] })
  expect(value.missing.length).toBeGreaterThan(0)
  expect(value.missing.every(({ fields }) => fields.includes('person') || fields.includes('topic'))).toBe(true)
})

test('the registrar’s list is numbered by time, has internal rows without names and ends with the masked row', async () => {
  const { sheet } = await written(await aDemoOffice(), 'chronological', '2026Q4')
  const rows = sheet.slice(1)
  expect(rows).toHaveLength(27)
  expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => index + 1))
  const days = rows.flatMap(row => (row[2] instanceof Date ? [row[2].getTime()] : []))
  expect(days).toEqual(days.toSorted((a, b) => a - b))
  expect(rows.at(-1)?.filter(cell => cell !== null)).toEqual([
    27,
    'Sekretessmarkerad uppgift',
    expect.stringContaining('OSL'),
  ])
  expect(rows.filter(row => row[5] === 'Intern kontakt (visas utan namn och innehåll)')).toHaveLength(2)
})

test('only open rows have place and case number, and only the masked row has its secrecy provision', async () => {
  const store = await anOffice()
  const log = (headline: string, more: Parameters<typeof anInteraction>[0]) =>
    store.change(db => logInteraction(db, anInteraction({ headline, startsOn: '2026-11-10', ...more })))
  const facts = (place: string, caseNumber: string) => ({ location: place, caseNumber })
  const [open, internal, marked] = [await log('Öppen', {}), await log('Intern', {}), await log('Hemlig', {})]
  const edit = (id: InteractionId, changes: Edit<'interaction'>) =>
    store.change(db => editInteraction(db, id, changes, now))
  await edit(open.result.interactionId, facts('Rosenbad', 'RUN/1/2026'))
  await edit(internal.result.interactionId, { ...facts('Hos Bolaget', 'RUN/2/2026'), confidentiality: 'internal' })
  await edit(marked.result.interactionId, {
    ...facts('I källaren', 'RUN/3/2026'),
    secrecy: { provision: 'OSL 15 kap. 1 §, rör Bolaget', markedOn: '2026-11-11', authority: 'Regionen' },
  })
  const { csv, sheet } = await written(store, 'chronological', '2026Q4')
  const told = (heading: string) => {
    const at = (sheet[0] ?? []).indexOf(heading)
    expect(at, heading).toBeGreaterThan(0)
    return sheet.slice(1).map(row => row[at])
  }
  expect(told('Diarienummer')).toEqual(['RUN/1/2026', null, null])
  expect(told('Plats')).toEqual(['Rosenbad', null, null])
  expect(told('Sekretessbestämmelse')).toEqual([null, null, 'OSL 15 kap. 1 §'])
  expect(JSON.stringify(csv)).not.toMatch(/Bolaget|källaren|RUN\/[23]|Regionen/)
  const eu = await written(store, 'eu', '2026Q4')
  expect(eu.sheet[1]?.[(eu.sheet[0] ?? []).indexOf('Plats')]).toBe('Rosenbad')
  expect(eu.sheet).toHaveLength(2)
})

test('a headline that looks like a formula is text in a register', async () => {
  const store = await anOffice()
  await store.change(db => logInteraction(db, anInteraction({ headline: '=1+1', startsOn: '2026-11-10' })))
  const { sheet, csv } = await written(store, 'eu', '2026Q4')
  expect(sheet[1]?.[1]).toBe('=1+1')
  expect(csv[0]?.[1]).toBe("'=1+1")
})

test('the command line writes registers and the calendar, and refuses an unknown register before it makes a folder', async () => {
  const file = await aDemoFile()
  const out = join(aFolder(), 'ut')
  const register = await talan('export', file, '--register', 'eu', '--period', '2026Q4', '--out', out)
  expect(register).toMatchObject({ code: 0 })
  expect(register.out).toContain('Lämnas inte ut: minnesanteckningar.')
  expect(register.out).toMatch(/saknar .*person/)
  const calendar = await talan('export', file, '--calendar', '--out', out, '--json')
  const events = new ICAL.Component(ICAL.parse(readFileSync(join(out, calendar.value.file), 'utf8')))
  expect(events.getAllSubcomponents('vevent')).toHaveLength(calendar.value.rows)
  expect(calendar.value.rows).toBeGreaterThan(3)
  expect(readdirSync(out)).toHaveLength(3)
  const elsewhere = join(aFolder(), 'ut')
  const refused = await talan('export', file, '--register', 'mars', '--period', '2026Q4', '--out', elsewhere)
  expect(refused.code).toBe(1)
  expect(readdirSync(join(elsewhere, '..'))).toEqual([])
  expect((await talan('export', file, '--register', 'eu', '--out', elsewhere)).code).toBe(2)
  expect(sharedWords('sv').extract.fields.place).toBe('Plats')
})

test('the calendar file of meetings tells an open one, only the kind of an internal one, and nothing of a marked one', async () => {
  const store = await anOffice()
  const log = (headline: string, more: Parameters<typeof anInteraction>[0] = {}) =>
    store.change(db => logInteraction(db, anInteraction({ headline, ...more })))
  const open = await log('Öppet')
  await store.change(db => editInteraction(db, open.result.interactionId, { location: 'Hus 3' }, now))
  const internal = await log('Internt', { startsOn: '2026-11-25', confidentiality: 'internal' })
  await store.change(db => editInteraction(db, internal.result.interactionId, { location: 'Kabinettet' }, now))
  const marked = await log('Hemligt', { startsOn: '2026-11-26' })
  const secrecy = { provision: 'OSL 15 kap. 1 §', markedOn: '2026-11-26', authority: 'Regionen' }
  await store.change(db => markSecrecy(db, marked.result.interactionId, secrecy))
  await log('Inställt', { startsOn: '2026-11-27', status: 'cancelled' })
  await log('Planerat', { startsOn: '2026-11-28', status: 'planned', startsTime: null })
  const folder = aFolder()
  const days = { from: '2026-11-23', to: '2026-11-29', staffId: null, language: 'sv' } as const
  const { file, rows } = await writeMeetings(store.read, days, folder, now)
  const text = readFileSync(join(folder, file), 'utf8')
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(one => new ICAL.Event(one))
  expect(events.map(({ summary, location, startDate }) => [summary, location, startDate.toString()])).toEqual([
    ['Öppet', 'Hus 3', '2026-11-24T08:15:00Z'],
    ['Möte (fysiskt): Intern kontakt (visas utan namn och innehåll)', null, '2026-11-25T08:15:00Z'],
    ['Planerat', null, '2026-11-28'],
  ])
  expect([file, rows]).toEqual(['talan-moten-2026-11-23.ics', 3])
  expect(text).not.toMatch(/Hemligt|20261126|Kabinettet|Internt/)
})

test('the command line writes the meetings of a period as a calendar, and refuses a wrong period before it makes a folder', async () => {
  const file = await aDemoFile()
  const out = join(aFolder(), 'ut')
  const refused = await talan('export', file, '--meetings', '--period', 'snart', '--out', out)
  expect([refused.code === 0, readdirSync(join(out, '..'))]).toEqual([false, []])
  const { value } = await talan('export', file, '--meetings', '--period', '2026Q4', '--out', out, '--json')
  const events = new ICAL.Component(ICAL.parse(readFileSync(join(out, value.file), 'utf8')))
  expect(events.getAllSubcomponents('vevent')).toHaveLength(value.rows)
  expect(value.rows).toBeGreaterThan(10)
})
