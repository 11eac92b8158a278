import { expect, test } from 'vitest'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Writer } from '../../db/schema'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertImport } from '../../office/imports/batches/revert-import'
import { decideRows } from '../../office/imports/planning/decide'
import { aCalendar, anEvent } from '../unit/imports/calendar/a-calendar'
import { assignment, asXml, memberList, person, seat } from '../unit/imports/riksdag/riksdag-samples'
import { addEmail, addPerson, addRole } from './a-register'
import { now, planFile, verbsOf } from './imports-a-file'
import { livingRows } from './living-rows'
import { anOffice } from './office'

const before = (given: Readonly<Record<string, unknown>> = {}) => ({
  from: '2022-09-26 11:00:00',
  tom: '2026-09-28 10:59:00',
  ...given,
})
const inTransport = (role: string) => assignment({ roll_kod: role })
const inBody = (organ_kod: string, name: string, role: string, given = {}) =>
  assignment({ organ_kod, uppgift: [name], roll_kod: role, ...given })

type Member = readonly [name: string, party: string, constituency: string, assignments: readonly unknown[]]

/** Twelve members after an election: eleven of the four counties, one on leave, one who has left, one of no party, one with nothing yet. */
const members: readonly Member[] = [
  [
    'Ylva Provåker',
    'S',
    'Norrbottens län',
    [
      seat(before()),
      seat(),
      inBody('TU', 'Trafikutskottet', 'Ledamot', before({ from: '2022-10-04 11:00:00' })),
      inTransport('Vice ordförande'),
    ],
  ],
  [
    'Örjan Låtsby',
    'M',
    'Västerbottens län',
    [
      seat(before()),
      seat(),
      inBody('NU', 'Näringsutskottet', 'Suppleant', before({ from: '2022-10-04 11:00:00' })),
      inTransport('Ledamot'),
    ],
  ],
  ['Ängla Nyval', 'C', 'Jämtlands län', [seat(), inBody('MJU', 'Miljö- och jordbruksutskottet', 'Suppleant')]],
  ['Åke Exempel', 'SD', 'Västernorrlands län', [seat(before()), seat(), inBody('NU', 'Näringsutskottet', 'Ledamot')]],
  [
    'Mårten Fiktiv',
    'V',
    'Norrbottens län',
    [
      seat({ roll_kod: 'Ersättare', from: '2026-10-20 11:00:00', tom: '2027-04-30 10:59:00' }),
      inBody('AU', 'Arbetsmarknadsutskottet', 'Suppleant', { from: '2026-10-20 11:00:00' }),
    ],
  ],
  [
    'Siv Demolund',
    'KD',
    'Västerbottens län',
    [
      seat(),
      inBody('KrU', 'Kulturutskottet', 'Vice ordförande'),
      inBody('KD', 'Krigsdelegationen', 'Ledamot', { typ: 'Riksdagsorgan' }),
      inBody('KD', 'Kristdemokraterna', 'Gruppledare', { typ: 'partiuppdrag' }),
    ],
  ],
  ['Göte Mallberg', 'L', 'Stockholms kommun', [seat(before()), seat(), inTransport('Ordförande')]],
  ['Élise Provsten', 'MP', 'Jämtlands län', [seat(), inBody('EUN', 'EU-nämnden', 'Ledamot')]],
  ['Väinö Testander', 'S', 'Norrbottens län', [seat({ status: 'Ledig' })]],
  [
    'Åsa Avgången',
    'S',
    'Västernorrlands län',
    [seat(before()), inBody('KrU', 'Kulturutskottet', 'Ledamot', before({ from: '2022-10-04 11:00:00' }))],
  ],
  ['Kåre Vildman', '-', 'Norrbottens län', [seat()]],
  ['Karin Anderström', 'M', 'Västernorrlands län', []],
]

const idOf = (at: number): string => `09990000${String(at + 1).padStart(5, '0')}`
const listed = () =>
  memberList(
    ...members.map(([name, parti, valkrets, uppdrag], at) => {
      const [tilltalsnamn = '', efternamn = ''] = name.split(' ')
      const address = `${tilltalsnamn}.${efternamn}[på]riksdagen.example`.toLowerCase()
      const mail = { kod: 'Officiell e-postadress', uppgift: [address], typ: 'eadress' }
      return person({
        sourceid: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
        intressent_id: idOf(at),
        tilltalsnamn,
        efternamn,
        sorteringsnamn: `${efternamn},${tilltalsnamn}`,
        parti,
        valkrets,
        personuppdrag: uppdrag.length === 0 ? '' : { uppdrag },
        personuppgift: at === 11 ? {} : { uppgift: [mail] },
      })
    }),
  )

/** Four who are known by the id of the Riksdag with their roles before the election, and one by an address. */
async function knownBefore(db: Writer): Promise<void> {
  for (const at of [0, 1, 3, 9]) {
    const id = `c${at}`
    await addPerson(db, id, members[at]?.[0] ?? '')
    await addRole(db, `${id}r`, id, 'se-riksdag', 'Riksdagsledamot', { from_on: '2022-09-26' })
    await db
      .insertInto('person_identifier')
      .values({ id: `${id}i`, person_id: id as never, register: 'riksdag', identifier: idOf(at) })
      .execute()
  }
  await addPerson(db, 'c6', 'Göte Mallberg')
  await addEmail(db, 'c6e', 'c6', 'gote.mallberg@riksdagen.example')
}

test('scenario 2: after an election the list of members is read once, and changes nothing in JSON or XML the next time', async () => {
  const store = await anOffice()
  await store.change(knownBefore)
  const old = livingRows(store.file)
  const text = listed().replaceAll('göte.mallberg', 'gote.mallberg')
  const plan = await planFile(store, text)
  expect(plan.rows).toHaveLength(12)
  const by = (reason: string) =>
    plan.rows.filter(({ reasons }) => reasons.some(one => one.what === 'matched' && one.by === reason)).length
  const count = (verb: string) => verbsOf(plan).filter(one => one === verb).length
  expect([count('new'), count('update'), by('same-identifier'), by('same-email')]).toEqual([7, 5, 4, 1])
  const done = await applyImport(store, plan, now)
  expect(done).toMatchObject({ added: 7, changed: 5, refused: 0, newPeople: 7, newOrganisations: 0 })
  expect(await brokenRows(store.read)).toEqual([])
  const roles = livingRows(store.file)['role_assignment'] as {
    person_id: string
    organisation_id: string
    title: string
    to_on: string | null
    party: string | null
  }[]
  const activeIn = (organisation: string) =>
    roles.filter(role => role.organisation_id === organisation && (role.to_on ?? '9') > '2026-11-22')
  expect(
    activeIn('se-riksdag-tu')
      .map(({ title }) => title)
      .sort(),
  ).toEqual(['Ledamot', 'Ordförande', 'Vice ordförande'])
  // Who has left keeps the roles that were, and has none now.
  expect(roles.filter(role => role.person_id === 'c9').every(({ to_on }) => to_on === '2026-09-28')).toBe(true)
  expect(activeIn('se-riksdag-krigsdelegationen')).toHaveLength(1)
  expect(activeIn('se-parti-kd')).toHaveLength(1)
  const written = JSON.stringify(livingRows(store.file))
  expect(written).not.toContain('[på]')
  // An id or a clock's stamp may have these digits inside it, by chance. A year of birth stands alone.
  expect(written).not.toMatch(/\b1971\b/)

  const after = livingRows(store.file)
  for (const again of [text, asXml(text)]) {
    const second = await planFile(store, again)
    expect(new Set(verbsOf(second))).toEqual(new Set(['same']))
    expect(await applyImport(store, second, now)).toMatchObject({ actionId: null, added: 0, changed: 0 })
  }
  expect(livingRows(store.file)).toEqual(after)
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(old)
})

const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16011028T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010325T020000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n')

const from = (start: string, end: string): readonly string[] => [
  `DTSTART;TZID="W. Europe Standard Time":${start}`,
  `DTEND;TZID="W. Europe Standard Time":${end}`,
]
const uid = (number: number): string => `UID:040000008200E00074C5B7101A82E008BBBB000${number}`
const weekly = [uid(3), ...from('20261005T090000', '20261005T093000')]

/** Ten events: two with somebody who is known, a series with one week left out and one moved, and one of each difficult kind. */
const autumn = aCalendar(
  zone,
  anEvent(
    uid(1),
    ...from('20261014T130000', '20261014T140000'),
    'SUMMARY:Möte om elnät',
    'ATTENDEE;CN="Élise-Marie von Exempel":mailto:elise-marie@rk.example',
  ),
  anEvent(
    uid(2),
    ...from('20261027T090000', '20261027T100000'),
    'SUMMARY:Malmbanan',
    'ATTENDEE;CN=Örjan Låtsby:mailto:orjan@riksdagen.example',
  ),
  anEvent(
    ...weekly,
    'SUMMARY:Avstämning',
    'RRULE:FREQ=WEEKLY;COUNT=13;BYDAY=MO',
    'EXDATE;TZID="W. Europe Standard Time":20261102T090000',
  ),
  anEvent(
    uid(3),
    'RECURRENCE-ID;TZID="W. Europe Standard Time":20261116T090000',
    ...from('20261117T140000', '20261117T143000'),
    'SUMMARY:Avstämning (flyttad)',
  ),
  anEvent(uid(4), 'DTSTART;VALUE=DATE:20261111', 'DTEND;VALUE=DATE:20261113', 'SUMMARY:Norrlandsdagar'),
  anEvent(uid(5), ...from('20261118T100000', '20261118T110000'), 'STATUS:CANCELLED', 'SUMMARY:Bredband'),
  anEvent(uid(6), ...from('20261120T080000', '20261120T090000'), 'CLASS:PRIVATE', 'SUMMARY:Tandläkare'),
  anEvent(uid(7), 'DTSTART:20261120T120000Z', 'DTEND:20261120T124500Z', 'SUMMARY:Gränshinder'),
  anEvent(uid(8), 'DTSTART:20261125T150000', 'DURATION:PT1H30M', 'SUMMARY:Frukost').replace(/DTEND:.*\r\n/, ''),
  anEvent(uid(9), ...from('20261025T003000', '20261025T043000'), 'SUMMARY:Nattåg'),
)

test('scenario 4: a calendar becomes suggestions, of which those that were taken are the same the next time', async () => {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, 'e', 'Élise-Marie von Exempel')
    await addEmail(db, 'ee', 'e', 'elise-marie@rk.example')
    await addPerson(db, 'o', 'Örjan Låtsby')
    await addEmail(db, 'oe', 'o', 'orjan@riksdagen.example')
  })
  const old = livingRows(store.file)
  const plan = await planFile(store, autumn)
  const isCalledOff = ({ reasons }: (typeof plan.rows)[number]) => reasons.some(({ what }) => what === 'cancelled')
  expect(new Set(verbsOf(plan))).toEqual(new Set(['review']))
  expect([plan.rows.length, plan.rows.filter(isCalledOff).length]).toEqual([19, 1])
  const startOf = (label: string) => {
    const material = plan.rows.find(row => row.label === label)?.material
    return material?.of === 'interaction'
      ? `${material.startsOn} ${material.startsTime} ${material.durationMinutes}`
      : ''
  }
  expect(
    ['Möte om elnät', 'Malmbanan', 'Avstämning (flyttad)', 'Gränshinder', 'Frukost', 'Nattåg'].map(startOf),
  ).toEqual([
    '2026-10-14 13:00 60',
    '2026-10-27 09:00 60',
    '2026-11-17 14:00 30',
    '2026-11-20 13:00 45',
    '2026-11-25 15:00 90',
    '2026-10-25 00:30 300',
  ])
  const known = [...plan.names.values()].filter(({ match }) => match.verdict === 'known')
  expect(known.map(({ said }) => said)).toEqual(['Élise-Marie von Exempel', 'Örjan Låtsby'])
  expect(JSON.stringify(plan)).not.toContain('Tandläkare')

  const all = plan.rows.filter(row => !isCalledOff(row)).map(({ at }) => at)
  expect(all).toHaveLength(18)
  const done = await applyImport(store, await decideRows(store.read, plan, all, { do: 'new' }), now)
  // The office takes no meeting with nobody. The others stay suggestions.
  expect(done).toMatchObject({ added: 2, refused: 0, newPeople: 0 })
  expect(await brokenRows(store.read)).toEqual([])
  const after = livingRows(store.file)
  const again = await planFile(store, autumn)
  expect(verbsOf(again).filter(verb => verb === 'same')).toHaveLength(2)
  expect(await applyImport(store, again, now)).toMatchObject({ actionId: null, added: 0, changed: 0 })
  expect(livingRows(store.file)).toEqual(after)
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(old)
})
