import { expect, test } from 'vitest'
import type { Writer } from '../../db/schema'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import { addMembership, type NewMembership } from '../../office/register/add-membership'
import { assignRole, type NewRole } from '../../office/register/assign-role'
import type { InteractionId, OrganisationId, PartnerId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { sharedWords } from '../../src-shared/text/shared-words'
import { anInteraction, gote, norrbotten } from './an-interaction'
import { livingRows } from './living-rows'
import { aDemoOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const meeting = 'demo-i14' as InteractionId
const aRole: NewRole = {
  personId: gote,
  organisationId: 'se-riksdag-nu' as OrganisationId,
  title: 'Ordförande',
  fromOn: '2027-02-01',
  toOn: null,
  isPrimary: true,
  source: null,
  replaces: null,
}
const aMembership: NewMembership = {
  partnerId: norrbotten,
  projectId: 'nsso-2024-2027',
  role: 'co-financier',
  startsOn: '2027-11-01',
  endsOn: '2028-10-31',
  status: 'proposed',
}

test.each<[string, (db: Writer) => Promise<unknown>, RegExp]>([
  [
    'a meeting on a day that does not exist',
    db => logInteraction(db, anInteraction({ startsOn: '2026-02-30' })),
    /”2026-02-30” är inget datum/,
  ],
  [
    'a meeting at a time that does not exist',
    db => logInteraction(db, anInteraction({ startsTime: '25:00' })),
    /”25:00” är inget klockslag/,
  ],
  ['a meeting without a headline', db => logInteraction(db, anInteraction({ headline: ' ' })), /saknar rubrik/],
  [
    'a meeting without a counterpart',
    db => logInteraction(db, anInteraction({ organisationIds: [] })),
    /saknar deltagare/,
  ],
  [
    'a meeting with an unknown organisation',
    db => logInteraction(db, anInteraction({ organisationIds: ['ingen' as OrganisationId] })),
    /organisation.*som inte finns/,
  ],
  [
    'an edit of an unknown meeting',
    db => editInteraction(db, 'ingen' as InteractionId, {}, now),
    /ingen post ”ingen” \(kontakt\)/,
  ],
  [
    'a role that ends before it starts',
    db => assignRole(db, { ...aRole, toOn: '2027-01-31' }),
    /Slutdagen 2027-01-31 ligger före startdagen 2027-02-01/,
  ],
  [
    'a second primary role',
    async db => {
      await assignRole(db, aRole)
      await assignRole(db, { ...aRole, title: 'Ledamot' })
    },
    /redan en huvudroll under den tiden: Ordförande/,
  ],
  [
    'a role at an unknown organisation',
    db => assignRole(db, { ...aRole, organisationId: 'ingen' as OrganisationId }),
    /ingen post ”ingen” \(organisation\)/,
  ],
  [
    'a membership of an unknown partner',
    db => addMembership(db, { ...aMembership, partnerId: 'ingen' as PartnerId }),
    /ingen post ”ingen” \(partner\)/,
  ],
  [
    'a membership in an unknown project',
    db => addMembership(db, { ...aMembership, projectId: 'inget' }),
    /ingen post ”inget” \(projekt\)/,
  ],
  [
    'a second membership at the same time',
    db => addMembership(db, { ...aMembership, startsOn: '2027-10-01' }),
    /deltar redan i projektet 2024-11-01 – 2027-10-31/,
  ],
  [
    'a membership on a day that does not exist',
    db => addMembership(db, { ...aMembership, endsOn: '2028-02-30' }),
    /”2028-02-30” är inget datum/,
  ],
  [
    'a secrecy mark without its authority',
    db => markSecrecy(db, meeting, { provision: '18 kap. 13 § OSL', markedOn: '2026-11-05', authority: '' }),
    /myndighet saknas/,
  ],
])(
  '%s is refused in words that say why and that nothing was saved, and nothing is written',
  async (_what, work, said) => {
    const store = await aDemoOffice()
    const before = livingRows(store.file)
    const error = await store.change(work).catch((thrown: unknown) => thrown)
    if (!(error instanceof Refused)) throw error
    expect(sharedWords('sv').refusal(error.refusal)).toMatch(said)
    expect(sharedWords('sv').refusal(error.refusal)).toContain('Inget är sparat')
    expect(sharedWords('en').refusal(error.refusal)).toContain('Nothing was saved')
    expect(livingRows(store.file)).toEqual(before)
  },
)
