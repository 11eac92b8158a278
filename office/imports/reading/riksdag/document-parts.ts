import { z } from 'zod'
import type { ReadDocument } from '../read-document'
import { looseLine } from './loose-shape'
import { partyCode } from './party-codes'

/** A document of a record that cannot be read. */
export const noDocument: ReadDocument = {
  id: '',
  session: '',
  designation: '',
  type: '',
  body: '',
  title: '',
  status: '',
  activities: [],
  refersTo: [],
  proposals: 0,
  signatories: [],
}

const signatoryShape = z.object({ intressent_id: looseLine, namn: looseLine, partibet: looseLine, roll: looseLine })

/** Returns who signed a document. Others that it names, such as the minister who is asked, have other roles. */
export const signatoriesIn = (people: readonly unknown[]): ReadDocument['signatories'] =>
  people
    .flatMap(raw => signatoryShape.safeParse(raw).data ?? [])
    .filter(({ roll, namn, intressent_id }) => (roll === '' || roll === 'undertecknare') && namn + intressent_id !== '')
    .map(({ intressent_id, namn, partibet }) => ({ riksdagId: intressent_id, name: namn, party: partyCode(partibet) }))

/** Returns ids without empty ones and repeats. The Riksdag writes them in both cases. */
export function distinctIds(ids: readonly string[]): readonly string[] {
  const byFolded = new Map<string, string>()
  for (const id of ids) if (id !== '' && !byFolded.has(id.toLowerCase())) byFolded.set(id.toLowerCase(), id)
  return [...byFolded.values()]
}
