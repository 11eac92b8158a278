import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { readPeople } from '../../../../office/imports/mapping/cells/people-cell'
import { logNames } from '../../../../office/imports/mapping/names/log-names'
import { shippedWorld } from '../../../import-check/shipped-world'

const { organisations } = logNames(shippedWorld)
const read = (text: string) => {
  const { people, count, organisations: named, problems } = readPeople(text, organisations)
  return {
    people: people.map(({ name, party, role, organisation, email }) =>
      [name, party, role, organisation?.id, email].filter(Boolean).join(' | '),
    ),
    count,
    organisations: named.map(({ id }) => id),
    said: problems.map(({ code, proposed }) => (proposed ? `${code} ${proposed}` : code)),
  }
}
const only = (...people: string[]) => ({ people, count: null, organisations: [], said: [] })

test.each([
  ['Ylva Provåker', ['Ylva Provåker']],
  ['Provåker, Ylva (S)', ['Ylva Provåker | S']],
  ['Provåker, Ylva', ['Ylva Provåker']],
  ['Siv Demolund (KD)', ['Siv Demolund | KD']],
  ['Siv Demolund (kd)', ['Siv Demolund | KD']],
  ['Siv Demolund [KD, TU]', ['Siv Demolund | KD | se-riksdag-tu']],
  ['Åsa Öberg-Test / Göte Mallberg', ['Åsa Öberg-Test', 'Göte Mallberg']],
  ['Åsa Öberg-Test/Göte Mallberg', ['Åsa Öberg-Test', 'Göte Mallberg']],
  ['Åsa Öberg-Test och Göte Mallberg', ['Åsa Öberg-Test', 'Göte Mallberg']],
  ['Åsa Öberg-Test & Göte Mallberg', ['Åsa Öberg-Test', 'Göte Mallberg']],
  ['Åsa Öberg-Test and Göte Mallberg', ['Åsa Öberg-Test', 'Göte Mallberg']],
  ['Åsa Öberg-Test\nGöte Mallberg', ['Åsa Öberg-Test', 'Göte Mallberg']],
  ['Åsa Öberg-Test; Göte Mallberg', ['Åsa Öberg-Test', 'Göte Mallberg']],
  ['Åsa Öberg-Test, Göte Mallberg', ['Åsa Öberg-Test', 'Göte Mallberg']],
  ['Öberg-Test, Åsa; Mallberg, Göte', ['Åsa Öberg-Test', 'Göte Mallberg']],
  ['Öberg-Test, Åsa (S) / Mallberg, Göte (M)', ['Åsa Öberg-Test | S', 'Göte Mallberg | M']],
  ['Élise-Marie von Exempel af Åländ', ['Élise-Marie von Exempel af Åländ']],
  ['von Exempel, Élise-Marie', ['Élise-Marie von Exempel']],
  ['statssekreterare Ängla Nyvald', ['Ängla Nyvald | statssekreterare']],
  ['Statssekreterare Ängla Nyvald', ['Ängla Nyvald | Statssekreterare']],
  ['Politiskt sakkunnig Ängla Nyvald (KN)', ['Ängla Nyvald | Politiskt sakkunnig | se-rk-kn']],
  ['Ängla Nyvald, statssekreterare', ['Ängla Nyvald | statssekreterare']],
  ['Nyvald, Ängla, statssekreterare', ['Ängla Nyvald | statssekreterare']],
  ['Ängla Nyvald, KN', ['Ängla Nyvald | se-rk-kn']],
  ['Ängla Nyvald, KN, Göte Mallberg, Trafikverket', ['Ängla Nyvald | se-rk-kn', 'Göte Mallberg | se-myn-trafikverket']],
  ['Ängla Nyvald (enheten för skog)', ['Ängla Nyvald | enheten för skog']],
  ['Ylva Provåker (S/TU)', ['Ylva Provåker | S | se-riksdag-tu']],
  ['Ylva Provåker <Ylva.Provaker@riksdagen.example>', ['Ylva Provåker | ylva.provaker@riksdagen.example']],
  ['State Secretary Ängla Nyvald', ['Ängla Nyvald | State Secretary']],
  ['Åsa Öberg-Test / Åsa Öberg-Test', ['Åsa Öberg-Test']],
])('“%s” names %j', (text, people) => {
  expect(read(text)).toEqual(only(...people))
})

test.each(['registrator', 'Registrator', 'växeln', '-', ''])('“%s” names nobody, and nobody is missed', text => {
  expect(read(text)).toEqual(only())
})

test.each([
  'namn saknas',
  'Statssekreterare (namn saknas)',
  'Statssekreterare',
  'okänd',
  'N.N.',
  '?',
  'kommunikatören',
  '12',
])('“%s” names nobody, and is asked about', text => {
  expect(read(text)).toEqual({ ...only(), said: ['no-name'] })
})

test('a delegation is counted, and is no person', () => {
  expect(read('Delegation TU (9 pers)')).toEqual({ ...only(), count: 9, organisations: ['se-riksdag-tu'] })
  expect(read('ca 30 deltagare')).toEqual({ ...only(), count: 30 })
  expect(read('12 people')).toEqual({ ...only(), count: 12 })
  expect(read('Delegation från byn')).toEqual({ ...only(), said: ['no-name'] })
  expect(read('Delegation från Kiruna kommun')).toEqual({ ...only(), organisations: ['se-kom-2584'] })
  expect(read('Ylva Provåker / Delegation TU (9 pers)')).toEqual({
    ...only('Ylva Provåker'),
    count: 9,
    organisations: ['se-riksdag-tu'],
  })
})

test('an organisation among people is an organisation', () => {
  expect(read('Trafikverket')).toEqual({ ...only(), organisations: ['se-myn-trafikverket'] })
  expect(read('Ylva Provåker / Trafikverket')).toEqual({
    ...only('Ylva Provåker'),
    organisations: ['se-myn-trafikverket'],
  })
})

test('what is left out of a cell, and an order of names that is guessed, is asked about', () => {
  expect(read('Ylva Provåker m.fl.')).toEqual({ ...only('Ylva Provåker'), said: ['trailing-text Ylva Provåker'] })
  expect(read('Provåker, Ylva, Låtsby, Örjan')).toEqual({
    ...only('Ylva Provåker', 'Örjan Låtsby'),
    said: ['names-guessed Ylva Provåker', 'names-guessed Örjan Låtsby'],
  })
})

const given = fc.constantFrom('Ylva', 'Örjan', 'Åsa', 'Göte', 'Élise-Marie', 'Siv')
const family = fc.constantFrom('Provåker', 'Låtsby', 'Öberg-Test', 'Mallberg', 'Demolund', 'Nyvald')
const party = fc.constantFrom('', 'S', 'M', 'SD', 'KD', 'MP')
const person = fc.record({ given, family, party })
const bracketed = (text: string) => (text === '' ? '' : ` (${text})`)

test.prop([
  fc.uniqueArray(person, { minLength: 1, maxLength: 5, selector: one => `${one.given} ${one.family}` }),
  fc.constantFrom(' / ', '; ', '\n', ' och ', ' & ', ' + '),
])('people written in either order of names are read as they were written', (people, between) => {
  const wanted = people.map(one => [`${one.given} ${one.family}`, one.party].filter(Boolean).join(' | '))
  expect(read(people.map(one => `${one.given} ${one.family}${bracketed(one.party)}`).join(between))).toEqual(
    only(...wanted),
  )
  expect(read(people.map(one => `${one.family}, ${one.given}${bracketed(one.party)}`).join(between))).toEqual(
    only(...wanted),
  )
})

test.prop([fc.string({ unit: 'binary', maxLength: 80 })])('no cell breaks the reading of people', text => {
  for (const { name } of readPeople(text, organisations).people) expect(name.trim()).not.toBe('')
})
