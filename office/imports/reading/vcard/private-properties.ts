import type { DroppedKind } from '../../../../src-shared/imports/dropped'
import { folded } from '../../../../src-shared/names/folded-text'
import { type Counts, count } from '../contacts/counts'
import type { CardValues, LabelledProperty } from './card-values'

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

/** Relations at work. They are left out as well, but tell nothing private. */
const atWork = /manager|assistant|colleague|co-worker|agent|referred|chef|assistent|kollega/
const married = /spouse|partner|husband|wife|maka|make|sambo/
const child = /child|daughter|son\b|barn|dotter/

/** Returns what a named relation is to somebody; null for one at work. */
function relation({ types, said }: LabelledProperty): DroppedKind | null {
  const words = folded([...types, said].join(' '))
  if (atWork.test(words)) return null
  if (married.test(words)) return 'spouse'
  return child.test(words) ? 'children' : 'biography'
}

/** Counts what a card says of somebody and is never stored, but for telephones and addresses. */
export function countPrivate({ all }: CardValues, counts: Counts<DroppedKind>): void {
  for (const [kind, names] of Object.entries(dropped) as [DroppedKind, readonly string[]][])
    count(counts, kind, all(...names).length)
  for (const related of all('RELATED', 'X-ABRELATEDNAMES')) {
    const kind = relation(related)
    if (kind) count(counts, kind)
  }
}
