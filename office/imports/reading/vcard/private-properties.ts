import type { DroppedKind } from '../../../../src-shared/imports/dropped'
import { type Counts, count } from '../contacts/counts'
import { relationKind } from '../contacts/relation-kind'
import type { CardValues } from './card-values'

/** Properties of a card that are never stored. Several programs have names of their own for the same. */
const dropped: Readonly<Partial<Record<DroppedKind, readonly string[]>>> = {
  birthday: ['BDAY', 'DEATHDATE'],
  anniversary: ['ANNIVERSARY', 'X-ANNIVERSARY', 'X-MS-ANNIVERSARY', 'X-EVOLUTION-ANNIVERSARY', 'X-ABDATE'],
  gender: ['GENDER', 'X-GENDER', 'X-WAB-GENDER'],
  photo: ['PHOTO', 'X-MS-CARDPICTURE'],
  spouse: ['X-SPOUSE', 'X-MS-SPOUSE', 'X-EVOLUTION-SPOUSE', 'X-KADDRESSBOOK-X-SPOUSESNAME'],
  children: ['X-CHILDREN', 'X-MS-CHILD'],
  'maiden-name': ['X-MAIDENNAME', 'X-MAIDEN-NAME'],
  'personal-number': ['X-MS-GOVERNMENTID', 'X-PERSONNUMMER'],
  biography: ['BIRTHPLACE', 'DEATHPLACE', 'HOBBY', 'INTEREST', 'X-HOBBY', 'X-MS-HOBBY'],
}

/** Counts what a card says of somebody and is never stored, but for telephones and addresses. */
export function countPrivate({ all }: CardValues, counts: Counts<DroppedKind>): void {
  for (const [kind, names] of Object.entries(dropped) as [DroppedKind, readonly string[]][])
    count(counts, kind, all(...names).length)
  for (const { types, said } of all('RELATED', 'X-ABRELATEDNAMES')) {
    const kind = relationKind([...types, said])
    if (kind) count(counts, kind)
  }
}
