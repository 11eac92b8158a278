import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { ReadAssignment, ReadMember } from '../../../../office/imports/reading/read-member'
import { bodies } from '../../../../office/imports/riksdag/bodies'
import { joinedRoles, rolesOf } from '../../../../office/imports/riksdag/member-roles'
import { northernConstituencies, ourBench } from '../../../../office/imports/riksdag/our-bench'
import { assignmentsOn, isServing, sitsIn } from '../../../../office/imports/riksdag/serving'
import { checkSpan, overlaps } from '../../../../src-shared/days/time-span'

const seat: ReadAssignment = {
  body: 'kam',
  bodyName: '',
  type: 'kammaruppdrag',
  role: 'Riksdagsledamot',
  status: 'Tjänstgörande',
  from: '2022-09-26',
  until: '2026-09-28',
}
const committee: ReadAssignment = {
  ...seat,
  body: 'TU',
  bodyName: 'Trafikutskottet',
  type: 'uppdrag',
  role: 'Ledamot',
  status: '',
}

const member = (...assignments: readonly ReadAssignment[]): ReadMember => ({
  riksdagId: '0999000000001',
  sourceId: '',
  name: 'Ylva Provåker',
  givenName: 'Ylva',
  familyName: 'Provåker',
  party: 'S',
  constituency: 'Norrbottens län',
  status: 'Tjänstgörande riksdagsledamot',
  email: '',
  phone: '',
  assignments,
})

const days = (roles: ReturnType<typeof rolesOf>) => roles.map(({ fromOn, toOn }) => [fromOn, toOn])

test('the constituencies of the north are those of the four counties', () => {
  expect(northernConstituencies.toSorted()).toEqual(
    ['Jämtlands län', 'Norrbottens län', 'Västerbottens län', 'Västernorrlands län'].toSorted(),
  )
})

test('our bench is those of the north who serve that day', () => {
  const elsewhere = { ...member(seat), constituency: 'Stockholms kommun' }
  const onLeave = member({ ...seat, status: 'Ledig' })
  const members = [member(seat), elsewhere, onLeave, member()]
  expect(ourBench(members, '2026-09-01')).toEqual([members[0], members[3]])
  expect(ourBench(members, '2026-10-01')).toEqual([members[3]])
})

test('an assignment lasts from its first day to its last', () => {
  const on = (day: string) => assignmentsOn(member(seat), day).length
  expect(['2022-09-25', '2022-09-26', '2026-09-28', '2026-09-29'].map(on)).toEqual([0, 1, 1, 0])
})

test.each([
  ['Ledig', false],
  ['Ledig Ersättare', false],
  ['Ersättare', true],
  ['Tjänstgörande', true],
])('somebody with the status %s serves: %s', (status, serves) => {
  expect(isServing(member({ ...seat, status }), '2026-01-01')).toBe(serves)
})

test('without assignments the words for the person decide', () => {
  const serves = (status: string) => isServing({ ...member(), status }, '2026-01-01')
  expect(serves('Förste vice talman (tjänstgörande riksdagsledamot)')).toBe(true)
  expect(serves('Tidigare riksdagsledamot')).toBe(false)
  expect(isServing({ ...member({ ...seat, status: '' }), status: 'Ledig riksdagsledamot' }, '2026-01-01')).toBe(false)
})

test('a deputy of a committee is no member of it', () => {
  expect(sitsIn(member(committee), 'TU', '2026-01-01')).toBe(true)
  expect(sitsIn(member({ ...committee, role: 'Suppleant' }), 'TU', '2026-01-01')).toBe(false)
  expect(sitsIn(member({ ...committee, role: 'Vice ordförande' }), 'TU', '2026-01-01')).toBe(true)
  expect(sitsIn(member(committee), 'TU', '2026-10-01')).toBe(false)
})

test('each assignment is a role in the organisation of its body', () => {
  const roles = rolesOf(member(seat, committee, { ...committee, body: 'NU', role: 'Suppleant' }))
  expect(roles.map(({ organisationId, title, isDeputy }) => [organisationId, title, isDeputy])).toEqual([
    ['se-riksdag', 'Riksdagsledamot', false],
    ['se-riksdag-tu', 'Ledamot', false],
    ['se-riksdag-nu', 'Suppleant', true],
  ])
  expect(days(roles)).toEqual(Array(3).fill(['2022-09-26', '2026-09-28']))
})

test('the same code is another body for another type', () => {
  const of = (type: string, body: string) => rolesOf(member({ ...committee, type, body }))[0]?.organisationId
  expect(of('partiuppdrag', 'KD')).toBe('se-parti-kd')
  expect(of('Riksdagsorgan', 'KD')).toBe('se-riksdag-krigsdelegationen')
  expect(of('Departement', 'S')).toBe('se-rk-s')
  expect(of('partiuppdrag', 'FP')).toBe('se-parti-l')
  expect(of('Europaparlamentet', 'EP')).toBe('eu-ep')
  expect(of('constructor', 'KD')).toBeNull()
})

test('a body that does not ship keeps its name, without an organisation', () => {
  const delegation = { ...committee, type: 'Riksdagsorgan', body: 'NR', bodyName: 'Nordiska rådets svenska delegation' }
  expect(rolesOf(member(delegation))[0]).toMatchObject({
    organisationId: null,
    bodyName: 'Nordiska rådets svenska delegation',
  })
})

test('a body without a name in the file has the name that ships', () => {
  expect(rolesOf(member({ ...committee, bodyName: '' }))[0]?.bodyName).toBe('Trafikutskottet')
})

test('where one seat follows another, the earlier ends the day before', () => {
  const roles = rolesOf(member(seat, { ...seat, from: '2026-09-28', until: '2030-09-23' }))
  expect(days(roles)).toEqual([
    ['2022-09-26', '2026-09-27'],
    ['2026-09-28', '2030-09-23'],
  ])
})

test('a seat that nothing follows keeps its own last day', () => {
  expect(days(rolesOf(member(seat, { ...committee, from: '2026-09-28', until: null })))[0]).toEqual([
    '2022-09-26',
    '2026-09-28',
  ])
})

test('a leave is a role that says so, and is not the primary one', () => {
  const leave = { ...seat, status: 'Ledig', from: '2026-09-28', until: '2026-12-31' }
  expect(rolesOf(member(seat, leave)).map(({ title, isPrimary }) => [title, isPrimary])).toEqual([
    ['Riksdagsledamot', true],
    ['Riksdagsledamot (ledig)', false],
  ])
})

test('a post in a ministry is primary, and the seat beside it is not', () => {
  const minister = { ...seat, type: 'Departement', body: 'Fi', role: 'Finansminister', from: '2024-01-01', until: null }
  expect(rolesOf(member(seat, minister)).map(({ isPrimary }) => isPrimary)).toEqual([false, true])
})

test('an assignment without a role, or one that ends before it begins, gives no role', () => {
  expect(rolesOf(member({ ...committee, role: '' }, { ...committee, until: '2020-01-01' }))).toEqual([])
})

test('terms that follow each other are one role for the office', () => {
  const next = { ...seat, from: '2026-09-28', until: '2030-09-23' }
  const earlier = { ...seat, from: '2014-09-29', until: '2018-09-24' }
  expect(days(joinedRoles(rolesOf(member(next, seat, earlier))))).toEqual([
    ['2014-09-29', '2018-09-24'],
    ['2022-09-26', '2030-09-23'],
  ])
})

const someDay = fc.integer({ min: 0, max: 40 }).map(n => `2026-01-${String((n % 28) + 1).padStart(2, '0')}`)
const someAssignment = fc.record({
  body: fc.constantFrom('kam', 'TU', 'Fi'),
  bodyName: fc.constant(''),
  type: fc.constantFrom('kammaruppdrag', 'uppdrag', 'Departement'),
  role: fc.constantFrom('Riksdagsledamot', 'Suppleant', ''),
  status: fc.constantFrom('Tjänstgörande', 'Ledig', ''),
  from: fc.option(someDay),
  until: fc.option(someDay),
})

test.prop([fc.array(someAssignment, { maxLength: 12 })])(
  'whatever the file says, roles have real spans and one primary role a day',
  assignments => {
    for (const roles of [rolesOf(member(...assignments)), joinedRoles(rolesOf(member(...assignments)))]) {
      const spans = roles.map(({ fromOn: from, toOn: to, isPrimary }) => ({ from, to, isPrimary }))
      for (const span of spans) checkSpan(span)
      const primary = spans.filter(({ isPrimary }) => isPrimary)
      const shared = primary.filter((one, at) => primary.slice(at + 1).some(other => overlaps(one, other)))
      expect(shared).toEqual([])
    }
  },
)

test('no two bodies that ship have the same type and code', () => {
  const codes = bodies.map(({ type, code }) => `${type} ${code.toLowerCase()}`)
  expect(new Set(codes).size).toBe(codes.length)
})
