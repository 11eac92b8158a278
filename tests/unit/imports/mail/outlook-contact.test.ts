import { expect, test } from 'vitest'
import { readOutlookMessage } from '../../../../office/imports/reading/mail/outlook/outlook-message'
import { outlookFile } from './outlook-file'

const internal = (who: string) => `/o=Kontoret/ou=Grupp/cn=Recipients/cn=${who}`

async function contactOf(...parts: Parameters<typeof outlookFile>) {
  const read = await readOutlookMessage(outlookFile(...parts))
  const [row] = read.kind === 'contacts' ? read.rows : []
  if (!row) throw new Error(read.kind)
  return { ...row, dropped: read.dropped }
}

test('a contact keeps what belongs to work, and counts what is left out', async () => {
  const { value, problems, dropped } = await contactOf(
    {
      '001a': 'IPM.Contact',
      '3001': 'Dr. Ylva Provåker',
      '3a45': 'Dr.',
      '3a06': 'Ylva',
      '3a11': 'Provåker',
      '3a16': 'Riksdagen',
      '3a17': 'Ledamot',
      '3a18': 'Trafikutskottet',
      '3a08': '08-786 40 01',
      '3a1c': '070-123 45 67',
      '3a09': '0920-12 34 56',
      '3a42': new Date('1970-05-05T00:00:00Z'),
      '3a48': 'Make',
      '3a07': '19700505-0000',
      '3a4d': { short: 1 },
      '3a58': ['Barn Ett', 'Barn Två'],
      '3a5d': 'Hemgatan 1',
      '3a59': 'Luleå',
      'address 801a': 'Hemgatan 1\r\nLuleå',
      'address 8082': 'EX',
      'address 8083': internal('yp'),
      'address 8084': 'ylva@riksdagen.example',
      'address 8093': internal('yp2'),
      'address 8045': 'Riksgatan 1',
      'address 8046': 'Stockholm',
      'address 8048': '100 12',
      Keywords: ['Trafik', 'Norr'],
      '1000': 'Träffades i Luleå.',
    },
    { attachments: [{ '3707': 'ContactPicture.jpg' }] },
  )
  expect(value).toEqual({
    isOrganisation: false,
    name: 'Ylva Provåker',
    givenName: 'Ylva',
    additionalNames: '',
    familyName: 'Provåker',
    title: 'Ledamot',
    organisation: 'Riksdagen',
    unit: 'Trafikutskottet',
    emails: [{ address: 'ylva@riksdagen.example', label: '' }],
    phones: [
      { number: '08-786 40 01', kind: 'work' },
      { number: '070-123 45 67', kind: 'mobile' },
    ],
    workAddress: 'Riksgatan 1\n100 12 Stockholm',
    website: '',
    note: 'Träffades i Luleå.',
    categories: ['Trafik', 'Norr'],
    ids: [],
  })
  expect(problems).toEqual([])
  expect(dropped).toEqual({
    'private-phone': 1,
    spouse: 1,
    'personal-number': 1,
    'private-address': 1,
    gender: 1,
    birthday: 1,
    children: 1,
    photo: 1,
  })
})

test('a contact with nothing but an organisation is that organisation, and one without a name is reported', async () => {
  const body = { '001a': 'IPM.Contact', '3001': 'Trafikverket', '3a16': 'Trafikverket' }
  expect((await contactOf(body)).value).toMatchObject({ isOrganisation: true, name: 'Trafikverket' })
  expect((await contactOf({ '001a': 'IPM.Contact' })).problems).toEqual([{ code: 'no-name', field: 'name' }])
})
