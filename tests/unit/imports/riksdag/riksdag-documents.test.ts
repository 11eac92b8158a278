import { expect, test } from 'vitest'
import { readRiksdagText } from '../../../../office/imports/reading/riksdag/read-riksdag'
import { designationOf, stagesOf, watchDatesOf, withdrawnOn } from '../../../../office/imports/riksdag/process-steps'
import { asXml, documentHit, documentState, hitList } from './riksdag-samples'

function documentsOf(text: string) {
  const reading = readRiksdagText(text)
  if (reading.kind !== 'documents') throw new Error(`read as ${reading.kind}`)
  return reading
}

function only(text: string) {
  const [row] = documentsOf(text).rows
  if (!row) throw new Error('no row')
  return row.value
}

test('the state of a document is read with its steps and what it refers to', () => {
  expect(only(documentState())).toEqual({
    id: 'HE01TU99',
    session: '2026/27',
    designation: 'TU99',
    type: 'bet',
    body: 'TU',
    title: 'Järnväg i norr',
    status: 'planerat',
    activities: [
      { code: 'UBE', name: 'Beredning', day: '2026-11-19', hasHappened: true },
      { code: 'JUS', name: 'Justering', day: '2026-12-10', hasHappened: false },
    ],
    refersTo: ['HE03901'],
    proposals: 0,
    signatories: [],
  })
})

test('a document without any step is read', () => {
  expect(only(documentState({ dokaktivitet: undefined, dokreferens: '' }))).toMatchObject({
    activities: [],
    refersTo: [],
  })
})

test('what a document refers to may be a list, and is named once', () => {
  const referens = [{ ref_dok_id: 'he03901' }, { ref_dok_id: 'HE03901' }, { ref_dok_id: 'HE029001' }]
  expect(only(documentState({ dokreferens: { referens } })).refersTo).toEqual(['he03901', 'HE029001'])
})

test('proposals without any words are counted', () => {
  const forslag = [
    { nummer: '1', lydelse: null },
    { nummer: '2', lydelse: null },
  ]
  expect(only(documentState({ dokforslag: { forslag } })).proposals).toBe(2)
})

test('a step on a day that does not exist is reported and left out', () => {
  const aktivitet = { kod: 'JUS', namn: 'Justering', datum: '2026-02-30', status: 'planerat' }
  const [row] = documentsOf(documentState({ dokaktivitet: { aktivitet } })).rows
  expect(row?.value.activities).toEqual([])
  expect(row?.problems).toEqual([{ code: 'unknown-value', field: 'Justering', said: '2026-02-30' }])
})

test('a step without a day is counted as passed over', () => {
  const aktivitet = { kod: 'BES', namn: 'Beslut', datum: '', status: 'planerat' }
  expect(documentsOf(documentState({ dokaktivitet: { aktivitet } }))).toMatchObject({ passedOver: { undated: 1 } })
})

test('a document without an id is a broken row', () => {
  expect(documentsOf(documentState({ dokument: { titel: 'Utan nummer' } })).rows[0]?.problems[0]?.code).toBe(
    'broken-record',
  )
})

test('a hit is read with its signatories, and the days that are known of it', () => {
  expect(only(hitList(documentHit()))).toMatchObject({
    id: 'HE029001',
    title: 'Vägar & järnvägar i norr',
    refersTo: ['HE03901'],
    activities: [
      { code: 'INL', day: '2026-11-06', hasHappened: true },
      { code: 'JUS', day: '2026-12-10', hasHappened: false },
    ],
    signatories: [{ riksdagId: '0999000000001', name: 'Ylva Provåker', party: 'S' }],
  })
})

test('whoever is asked is no signatory', () => {
  const intressent = [
    { roll: 'undertecknare', namn: 'Mårten Fiktivsson', partibet: 'V', intressent_id: '0999000000005' },
    { roll: 'besvaradav', namn: 'Örjan Osannström', partibet: 'KD', intressent_id: '0999000000077' },
  ]
  const { signatories } = only(hitList(documentHit({ dokintressent: { intressent } })))
  expect(signatories.map(({ name }) => name)).toEqual(['Mårten Fiktivsson'])
})

test('hits on other pages are counted', () => {
  const list = hitList(documentHit()).replace('"@traffar":"1"', '"@traffar":"7"')
  expect(documentsOf(list).passedOver).toEqual({ 'other-pages': 6 })
})

test('documents in XML say the same as in JSON', () => {
  expect(only(asXml(documentState()))).toEqual(only(documentState()))
  const listInXml = asXml(hitList(documentHit())).replace(
    '<dokumentlista>',
    '<dokumentlista datum="2026-11-20 08:20:11">',
  )
  expect(only(listInXml)).toEqual(only(hitList(documentHit())))
})

test('a stage has happened when all of its steps have', () => {
  const aktivitet = [
    { kod: 'UBE', namn: 'Beredning', datum: '2026-11-19', status: 'inträffat' },
    { kod: 'UBE', namn: 'Beredning', datum: '2026-12-01', status: 'inträffat' },
    { kod: 'JUS', namn: 'Justering', datum: '2026-12-10', status: 'inträffat' },
    { kod: 'TRY', namn: 'Trycklov', datum: '2026-12-11', status: 'planerat' },
    { kod: 'BES', namn: 'Beslut', datum: '2026-12-16', status: 'planerat' },
  ]
  expect(stagesOf(only(documentState({ dokaktivitet: { aktivitet } })))).toEqual([
    { code: 'committee', plannedOn: null, happenedOn: '2026-12-01' },
    { code: 'committee_report', plannedOn: '2026-12-11', happenedOn: null },
    { code: 'chamber', plannedOn: '2026-12-16', happenedOn: null },
  ])
})

test('the day a document is handed in is its own stage', () => {
  expect(stagesOf(only(hitList(documentHit())))[0]).toEqual({
    code: 'motion',
    plannedOn: null,
    happenedOn: '2026-11-06',
  })
})

test('only days to come are watched, with the document cited', () => {
  expect(watchDatesOf(only(documentState()))).toEqual([{ on: '2026-12-10', what: 'Justering, bet. 2026/27:TU99' }])
})

test.each([
  ['sou', '2024', '47', 'SOU 2024:47'],
  ['ip', '2026/27', '901', 'ip 2026/27:901'],
  ['prop', '2026/27', '', 'HE01TU99'],
])('a document of the type %s is cited as such', (type, session, designation, cited) => {
  expect(designationOf({ ...only(documentState()), type, session, designation })).toBe(cited)
})

test('a withdrawn motion has the day it was withdrawn', () => {
  const aktivitet = { kod: 'UTG', namn: 'Utgången', datum: '2026-10-03 00:00:00', status: 'inträffat' }
  expect(withdrawnOn(only(documentState({ dokaktivitet: { aktivitet } })))).toBe('2026-10-03')
  expect(withdrawnOn(only(documentState()))).toBeNull()
})
