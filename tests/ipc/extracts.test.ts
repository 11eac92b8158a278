import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { logInteraction } from '../../db/queries/log-interaction'
import { registerProfiles } from '../../db/queries/register-profiles'
import { writeRegister } from '../../src-main/extracts/write-extract'
import { registerFields } from '../../src-shared/domain/extract'
import { sharedWords } from '../../src-shared/text/shared-words'
import { anInteraction } from '../db/an-interaction'
import { aDemoOffice, aFolder, anOffice } from '../db/office'
import { ask } from './asking'
import { aDemoFile, talan } from './on-command-line'
import { csvTable } from './read-pack'

const now = new Date('2027-02-02T08:00:00Z')
const written = async (store: Awaited<ReturnType<typeof aDemoOffice>>, profile: string, period: string) => {
  const folder = aFolder()
  const { files } = await writeRegister(store.read, { profile, period, language: 'sv' }, folder, now)
  const [sheet] = await readWorkbook(readFileSync(join(folder, files[0] ?? '')))
  return { folder, files, sheet: sheet?.data ?? [], csv: csvTable(folder, '.csv') }
}

test('every register is data that the program knows the fields of, named in both languages', () => {
  expect(registerProfiles.map(({ code }) => code)).toEqual(['finland', 'eu', 'chronological'])
  for (const profile of registerProfiles) {
    const fields = [...profile.columns, ...profile.groupBy, ...profile.required, ...profile.notHeld]
    for (const field of fields) expect(registerFields).toContain(field)
    for (const field of profile.groupBy) expect(profile.columns).toContain(field)
    expect(profile.name && profile.nameEn && profile.about && profile.aboutEn).not.toBe('')
  }
})

test('the Finnish type groups a half-year by topic, person and method, and says no date', async () => {
  const { sheet, csv, files } = await written(await aDemoOffice(), 'finland', '2026H2')
  expect(files).toEqual(['talan-2026H2-finland.xlsx', 'talan-2026H2-finland.csv'])
  expect(sheet[0]).toEqual(['Ämne', 'Person', 'Sätt', 'Antal kontakter'])
  const mallberg = sheet.filter(
    ([topic, person]) => topic === 'Norrbotniabanan' && String(person).startsWith('Göte Mallberg'),
  )
  expect(mallberg.map(([, , method, count]) => [method, count])).toEqual([
    ['Möte (fysiskt)', 1],
    ['Studiebesök', 1],
  ])
  expect(JSON.stringify(csv)).not.toMatch(/\d{4}-\d\d-\d\d/)
  expect(new Set(sheet.slice(1).map(row => row.slice(0, 3).join('|'))).size).toBe(sheet.length - 1)
})

test('the EU type has a row for each open meeting with its day; what it wants and lacks is named before the export', async () => {
  const store = await aDemoOffice()
  const { sheet } = await written(store, 'eu', '2026Q4')
  expect(sheet).toHaveLength(1 + 24)
  expect(sheet[1]?.[0]).toEqual(new Date('2026-10-01T00:00:00Z'))
  const asked = { profile: 'eu', period: '2026Q4', language: 'sv' }
  const { value } = await ask<{ rows: number; leftOut: number; notHeld: string[]; missing: { fields: string[] }[] }>(
    store,
    'extract:preview',
    asked,
  )
  expect(value).toMatchObject({ rows: 24, leftOut: 3, notHeld: ['place', 'notes'] })
  expect(value.missing.length).toBeGreaterThan(0)
  expect(value.missing.every(({ fields }) => fields.includes('person') || fields.includes('topic'))).toBe(true)
})

test('the registrar’s list is numbered in order of time; internal rows are nameless, the masked one last and without its day', async () => {
  const { sheet } = await written(await aDemoOffice(), 'chronological', '2026Q4')
  const rows = sheet.slice(1)
  expect(rows).toHaveLength(27)
  expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => index + 1))
  const days = rows.flatMap(row => (row[1] instanceof Date ? [row[1].getTime()] : []))
  expect(days).toEqual(days.toSorted((a, b) => a - b))
  expect(rows.at(-1)?.filter(cell => cell !== null)).toEqual([27, 'Sekretessmarkerad uppgift'])
  expect(rows.filter(row => row[4] === 'Intern kontakt (visas utan namn och innehåll)')).toHaveLength(2)
})

test('a headline that would be run as a formula is text in a register too', async () => {
  const store = await anOffice()
  await store.change(db => logInteraction(db, anInteraction({ headline: '=1+1', startsOn: '2026-11-10' })))
  const { sheet, csv } = await written(store, 'eu', '2026Q4')
  expect(sheet[1]?.[1]).toBe('=1+1')
  expect(csv[0]?.[1]).toBe("'=1+1")
})

test('the command line writes registers and the calendar, says what is missing, and refuses before any folder is made', async () => {
  const file = await aDemoFile()
  const out = join(aFolder(), 'ut')
  const register = await talan('export', file, '--register', 'eu', '--period', '2026Q4', '--out', out)
  expect(register).toMatchObject({ code: 0 })
  expect(register.out).toContain('Lämnas inte ut: plats, minnesanteckningar.')
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
