import { sql } from 'kysely'
import { readSql } from '../../../db/read-sql'
import { peopleShown } from '../../../db/reads/imports/people-to-match'
import { namesOf } from '../../../db/reads/names/names-by-id'
import { referenceLists } from '../../../db/reads/records/reference-lists'
import type { Reader } from '../../../db/schema'
import type { ShownMail } from '../../../src-shared/imports/import-state'
import type { KnownAddress } from '../../../src-shared/imports/mail-proposal'
import type { OrganisationId, PersonId } from '../../../src-shared/records/ids'
import { mailProposal } from '../mail-proposal'
import type { ReadMail } from '../reading/read-mail'
import type { Row } from '../reading/reading'

type Found = { readonly id: string; readonly address: string; readonly kind: 'person' | 'organisation' }

const plain = (address: string): string => address.trim().toLowerCase()

const addressesIn = ({ from, to, cc, bcc, text }: ReadMail): readonly string[] => [
  ...[...(from ? [from] : []), ...to, ...cc, ...bcc].map(({ address }) => plain(address)),
  // A mail that one of us passes on names its first sender in its text.
  ...(text.slice(0, mostSearched).match(/[^\s<>()[\]"';,]{1,64}@[^\s<>()[\]"';,]{1,190}/gu) ?? []).map(plain),
]
const mostSearched = 20_000

/** Returns whose some e-mail addresses are. An address of two people is nobody's. */
async function known(db: Reader, addresses: readonly string[]) {
  const wanted = JSON.stringify([...new Set(addresses)])
  const rows = await readSql(
    db,
    sql<Found>`select p.id, lower(trim(w.address)) as address, 'person' as kind from contact_way w
        cross join person p on p.id = w.person_id and p.deleted_at is null
        where w.kind = 'email' and w.deleted_at is null and lower(trim(w.address)) in (select value from json_each(${wanted}))
      union all
      select o.id, lower(trim(c.address)), 'organisation' from contact_point c
        cross join organisation o on o.id = c.organisation_id and o.deleted_at is null
        where c.deleted_at is null and lower(trim(c.address)) in (select value from json_each(${wanted}))`,
  )
  const idsOf = (kind: Found['kind']) => rows.flatMap(row => (row.kind === kind ? [row.id] : []))
  const words = new Map(await peopleShown(db, idsOf('person')))
  for (const { id, name } of await namesOf(db, idsOf('organisation'))) words.set(id, { name, detail: '' })
  const { staff } = await referenceLists(db)
  const ours = new Map(staff.flatMap(({ id, email }) => (email ? [[plain(email), id] as const] : [])))
  return (address: string): KnownAddress | null => {
    const own = ours.get(plain(address))
    if (own !== undefined) return { kind: 'ours', id: own }
    const found = rows.filter(row => row.address === plain(address))
    const [first] = found.filter(({ kind }) => kind === 'person').concat(found)
    if (!first || found.filter(({ kind, id }) => kind === first.kind && id !== first.id).length > 0) return null
    const said = words.get(first.id) ?? { name: address, detail: '' }
    return first.kind === 'person'
      ? { kind: 'person', id: first.id as PersonId, ...said }
      : { kind: 'organisation', id: first.id as OrganisationId, ...said }
  }
}

/** Returns what the mails of a file fill in of the quick-log. */
export async function shownMails(db: Reader, rows: readonly Row<ReadMail>[]): Promise<readonly ShownMail[]> {
  const find = await known(
    db,
    rows.flatMap(({ value }) => addressesIn(value)),
  )
  return rows.map(({ place, value, problems }) => ({
    place,
    proposal: mailProposal(value, find),
    attachments: value.attachments.map(({ name }) => name),
    problems,
  }))
}
