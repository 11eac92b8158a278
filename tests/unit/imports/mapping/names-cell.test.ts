import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { readCode, readSharing } from '../../../../office/imports/mapping/cells/code-cell'
import { readNames } from '../../../../office/imports/mapping/cells/names-cell'
import { readLengthCell, readTimeCell } from '../../../../office/imports/mapping/cells/time-cell'
import { logNames } from '../../../../office/imports/mapping/names/log-names'
import type { Cell } from '../../../../office/imports/reading/read-table'
import { shippedWorld } from '../../../import-check/shipped-world'

const names = logNames(shippedWorld)
const read = (field: 'issues' | 'partners' | 'organisations', text: string) => {
  const { value, problems } = readNames(text, names[field], field, field === 'organisations')
  return [
    value.map(({ id, said }) => id ?? `new ${said}`),
    problems.map(({ code, said, proposed }) => `${code} ${said} ${proposed ?? ''}`.trim()),
  ]
}

test.each([
  ['Norrbotniabanan', ['norrbotniabanan']],
  ['Norrbottniabanan', ['norrbotniabanan']],
  ['NBB', ['norrbotniabanan']],
  ['nbb, malmbanan', ['norrbotniabanan', 'malmbanan']],
  ['Malmbanan / NBB', ['malmbanan', 'norrbotniabanan']],
  ['Energi', ['energiforsorjning']],
  ['Skog', ['skogsbruk']],
  ['Gränshinder', ['granspendling']],
  ['granshinder', ['granspendling']],
  ['Broadband to all households and businesses', ['bredband']],
  ['Hållbart skogsbruk och bredband', ['skogsbruk', 'bredband']],
  ['-', []],
])('“%s” in a column of issues is %j', (text, ids) => {
  expect(read('issues', text)).toEqual([ids, []])
})

test.each([
  ['RN', ['region-norrbotten']],
  ['RN, RV', ['region-norrbotten', 'region-vasterbotten']],
  ['RN,RV', ['region-norrbotten', 'region-vasterbotten']],
  [' RJH ', ['region-jamtland-harjedalen']],
  ['RVN, RV', ['region-vasternorrland', 'region-vasterbotten']],
  ['BD/AC', ['region-norrbotten', 'region-vasterbotten']],
  ['Z + Y', ['region-jamtland-harjedalen', 'region-vasternorrland']],
  ['Jämtland/Härjedalen', ['region-jamtland-harjedalen']],
  ['Region Jämtland / Härjedalen', ['region-jamtland-harjedalen']],
  ['Norrbotten och Jämtland', ['region-norrbotten', 'region-jamtland-harjedalen']],
  ['Norrbottens län', ['region-norrbotten']],
  ['Norrbottniabanan', ['norrbotniabanan-ab']],
  ['LTU', ['lulea-tekniska-universitet']],
])('“%s” in a column of partners is %j', (text, ids) => {
  expect(read('partners', text)).toEqual([ids, []])
})

test.each([
  ['Riksdagen, TU', ['se-riksdag', 'se-riksdag-tu']],
  ['KrU', ['se-riksdag-kru']],
  ['Lst Z / Riksdagen', ['se-lst-z', 'se-riksdag']],
  ['Länsstyrelsen i Norrbotten', ['se-lst-bd']],
  ['Post- och telestyrelsen', ['se-myn-pts']],
  ['Klimat- och näringslivsdepartementet', ['se-rk-kn']],
  ['Trafikverket och PTS', ['se-myn-trafikverket', 'se-myn-pts']],
  ['Norrbottniabanan', ['norrbotniabanan-ab']],
  ['Påhittade Bolaget AB', ['new Påhittade Bolaget AB']],
  ['Påhittade Varv och Docka AB', ['new Påhittade Varv och Docka AB']],
  ['Påhittade Bolaget AB, enheten för spår', ['new Påhittade Bolaget AB, enheten för spår']],
])('“%s” in a column of organisations is %j', (text, ids) => {
  expect(read('organisations', text)).toEqual([ids, []])
})

test('a slip of the hand is likely meant, and is asked about', () => {
  expect(read('partners', 'Norbotten')).toEqual([['region-norrbotten'], ['unknown-value Norbotten Norrbotten']])
  expect(read('issues', 'Bredbannd')).toEqual([['bredband'], ['unknown-value Bredbannd Bredband']])
  expect(read('organisations', 'Trafikvreket')).toEqual([
    ['se-myn-trafikverket'],
    ['unknown-value Trafikvreket Trafikverket'],
  ])
})

test('a name of another place is never taken for one that is like it', () => {
  expect(read('partners', 'Region Norrland')[0]).toEqual(['new Region Norrland'])
  expect(read('organisations', 'Region Halland')[0]).not.toEqual(['se-reg-z'])
})

test('an issue and a partner that the office does not have are asked about, and keep their words', () => {
  expect(read('issues', 'Rymdhissen')).toEqual([['new Rymdhissen'], ['unknown-value Rymdhissen']])
  expect(read('partners', 'XX')).toEqual([['new XX'], ['unknown-value XX']])
})

test('an abbreviation that several have is asked about, with all of them', () => {
  const [ids, problems] = read('organisations', 'KD')
  expect(ids).toEqual(['new KD'])
  expect(problems?.[0]).toMatch(/^unknown-value KD .+ \/ .+$/)
})

test.each([
  ['Möte', 'meeting_physical'],
  ['möte', 'meeting_physical'],
  ['Tel', 'phone'],
  ['Mejl', 'email'],
  ['Digitalt möte', 'meeting_digital'],
  ['Möte (digitalt)', 'meeting_digital'],
  ['Teams', 'meeting_digital'],
  ['Frukostmöte', 'breakfast_meeting'],
  ['Uppvaktning', 'petition_meeting'],
  ['Study visit', 'study_visit'],
  ['meeting_physical', 'meeting_physical'],
])('the kind “%s” is %s', (text, kind) => {
  expect(readCode(text, names.kinds, 'kind')).toEqual({ value: kind, problems: [] })
})

test('a kind among other words, or with a slip of the hand, is asked about', () => {
  expect(readCode('Möte via Teams med TU', names.kinds, 'kind')).toMatchObject({
    problems: [{ code: 'unknown-value' }],
  })
  expect(readCode('Seminairum', names.kinds, 'kind')).toMatchObject({
    value: 'seminar',
    problems: [{ code: 'unknown-value' }],
  })
  expect(readCode('Orakel', names.kinds, 'kind')).toMatchObject({ value: null, problems: [{ said: 'Orakel' }] })
})

test('what may be told is internal where it is not understood, and secrecy is asked about', () => {
  expect(['Öppen', 'intern', '', 'nej'].map(text => readSharing(text))).toEqual(
    ['open', 'internal', null, null].map(value => ({ value, problems: [] })),
  )
  for (const text of ['Sekretess', 'hemlig', 'ja', 'nästan'])
    expect(readSharing(text)).toMatchObject({ value: 'internal', problems: [{ proposed: 'internal' }] })
})

test.each<[Cell, string | null, string | null]>([
  ['09.00-10.00', '09:00', '10:00'],
  ['08.00–09.30', '08:00', '09:30'],
  ['kl. 13', '13:00', null],
  ['9-10', '09:00', '10:00'],
  ['15.00', '15:00', null],
  [0.375, '09:00', null],
  [9.3, '09:30', null],
  [13, '13:00', null],
  [{ date: '1899-12-30T09:15:00' }, '09:15', null],
  [{ date: '10:10:10' }, '10:10', null],
  ['heldag', null, null],
  [null, null, null],
])('the time %j is from %s to %s', (cell, time, end) => {
  expect(readTimeCell(cell, 'startsTime')).toEqual({ value: { time, end }, problems: [] })
})

test.each<Cell>(['förmiddag', '25.00', '9-10, 13-14', { error: '#N/A' }])(
  'the time %j is asked about or an error',
  cell => {
    expect(readTimeCell(cell, 'startsTime')).toMatchObject({
      value: { time: null },
      problems: [{ field: 'startsTime' }],
    })
  },
)

test.each<[Cell, number | null, string[]]>([
  ['1,0', 60, []],
  [0.25, 15, []],
  [1.3333333333, 80, []],
  ['', null, []],
  ['RV', null, ['unknown-value']],
  ['−1', null, ['negative-duration']],
  [-1, null, ['negative-duration']],
  ['500', null, ['unknown-value']],
])('the hours %j are %s minutes', (cell, minutes, said) => {
  const { value, problems } = readLengthCell(cell, 'hours')
  expect([value, problems.map(({ code }) => code)]).toEqual([minutes, said])
})

test.prop([
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('issues' as const, 'partners' as const, 'organisations' as const),
])('no cell breaks the reading of names, and each name of the office was in it or is asked about', (text, field) => {
  const { value, problems } = readNames(text, names[field], field, field === 'organisations')
  expect(value.every(({ said }) => said !== '')).toBe(true)
  expect(problems.every(({ field: one }) => one === field)).toBe(true)
})
