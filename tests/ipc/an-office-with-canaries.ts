import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import type { OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'
import { anInteraction, gote, malmbanan, trafikverket } from '../db/an-interaction'
import { aDemoOffice } from '../db/office'
import { connect } from '../db/raw-store'
import { answered } from './asking'

/** A field of the secret interaction, and the words that must not be found in a file. */
export type Canary = { readonly field: string; readonly words: readonly string[] }

export const partner = 'umea-kommun' as PartnerId
/** Written in an open interaction. Finding it shows that the search of the files works. */
export const openWord = 'kontrollord'

const word = (field: string) => `kanarie${field.replaceAll(/[^a-z]/g, '')}fågel`

/** One day in each form that a file may use; a workbook stores it as a serial number. */
const dayWords = (day: string, inWords: string): string[] => [
  day,
  day.replaceAll('-', ''),
  inWords,
  `>${Math.round(Date.parse(day) / 86_400_000) + 25_569}<`,
]

type Row = Readonly<Record<string, string | number | null>>

/**
 * Returns the demo office with one more interaction that is marked for secrecy. Each of its fields, and each record that belongs to it,
 * holds a word or a day found nowhere else. Its participants are a well-known person and a person met no other time; its company was added
 * for it.
 */
export async function anOfficeWithCanaries(): Promise<{ store: Store; canaries: readonly Canary[] }> {
  const store = await aDemoOffice()
  const canaries: Canary[] = []
  const put = (field: string): string => {
    canaries.push({ field, words: [word(field)] })
    return word(field)
  }
  const putDay = (field: string, day: string, inWords: string): string => {
    canaries.push({ field, words: dayWords(day, inWords) })
    return day
  }
  const fields = {
    name: put('organisation.name'),
    abbreviation: put('organisation.abbreviation'),
    kind: 'company',
    parentId: null,
  }
  const company = (await answered(store, 'record:add', { kind: 'organisation', fields })).id as OrganisationId
  const open = anInteraction({
    startsOn: '2026-11-10',
    headline: openWord,
    partnerIds: [partner],
    participants: [{ personId: gote }],
  })
  await store.change(db => logInteraction(db, open))
  const day = putDay('interaction.starts_on', '2026-11-21', '21 november')
  const { result } = await store.change(db =>
    logInteraction(
      db,
      anInteraction({
        startsOn: day,
        headline: put('interaction.headline'),
        note: put('interaction.note'),
        partnerIds: [partner],
        organisationIds: [trafikverket, company],
        issueIds: [malmbanan],
        participants: [
          { personId: gote },
          { name: put('person.name'), organisationId: company, title: put('role.title') },
          { name: put('person.at-the-agency'), organisationId: trafikverket, title: put('role.title-at-the-agency') },
        ],
      }),
    ),
  )
  const id = result.interactionId
  const [person] = result.createdPeople as readonly [PersonId]
  const markedOn = putDay('interaction.secrecy_marked_on', '2026-11-15', '15 november')
  const provision = `OSL 15 kap. 1 § (${put('interaction.secrecy_provision')} 13:37)`
  await store.change(db =>
    markSecrecy(db, id, { provision, markedOn, authority: put('interaction.secrecy_authority') }),
  )
  canaries.push({ field: 'interaction.starts_time', words: ['13:37', '13.37'] })
  const raw = connect(store.file)
  const insert = (table: string, row: Row) =>
    raw
      .prepare(
        `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
          .map(() => '?')
          .join(', ')})`,
      )
      .run(...Object.values(row))
  raw
    .prepare(
      `update interaction set location = ?, case_number = ?, starts_time = '13:37', participants_count = 4711 where id = ?`,
    )
    .run(put('interaction.location'), put('interaction.case_number'), id)
  insert('ask', {
    id: 'canary-ask',
    interaction_id: id,
    issue_id: malmbanan,
    ask: put('ask.ask'),
    response_kind: 'yes',
    response: put('ask.response'),
    evidence: put('ask.evidence'),
    evidence_reference: put('ask.evidence_reference'),
    evidence_on: putDay('ask.evidence_on', '2026-11-16', '16 november'),
  })
  for (const [madeBy, dueOn, inWords] of [
    ['us', '2026-11-28', '28 november'],
    ['them', '2027-06-12', '12 juni'],
  ] as const) {
    const commitment = `canary-${madeBy}`
    insert('commitment', {
      id: commitment,
      interaction_id: id,
      made_by: madeBy,
      promise: put(`commitment.promise-${madeBy}`),
      due_on: putDay(`commitment.due_on-${madeBy}`, dueOn, inWords),
      status: 'open',
      counterpart_person_id: madeBy === 'us' ? person : gote,
    })
    insert('commitment_issue', { id: `${commitment}:${malmbanan}`, commitment_id: commitment, issue_id: malmbanan })
  }
  insert('position', {
    id: 'canary-position',
    organisation_id: trafikverket,
    issue_id: malmbanan,
    stated_on: putDay('position.stated_on', '2026-11-29', '29 november'),
    scale: 2,
    kind: put('position.kind'),
    evidence_interaction_id: id,
    evidence_reference: put('position.evidence_reference'),
  })
  insert('working_note', {
    id: 'canary-note',
    subject_table: 'interaction',
    subject_id: id,
    content: put('working_note.content'),
    written_by: 'x',
  })
  insert('attachment', {
    id: 'canary-attachment',
    subject_table: 'interaction',
    subject_id: id,
    sha256: 'x',
    name: put('attachment.name'),
    media_type: 'text/plain',
    size_bytes: 1,
    plain_text: put('attachment.plain_text'),
  })
  insert('contact_way', { id: 'canary-way', person_id: person, kind: 'email', address: put('contact_way.address') })
  insert('person_alias', { id: 'canary-alias', person_id: person, name: put('person_alias.name') })
  raw
    .prepare('update interaction_partner set reason = ? where interaction_id = ?')
    .run(put('interaction_partner.reason'), id)
  insert('not_concerned', {
    id: `${id}:skelleftea-kommun`,
    interaction_id: id,
    partner_id: 'skelleftea-kommun',
    reason: put('not_concerned.reason'),
    said_at: '2026-12-01',
  })
  raw.close()
  await store.catchUp()
  await answered(store, 'private-note:write', {
    subjectTable: 'interaction',
    subjectId: id,
    content: put('private_note.content'),
  })
  await answered(store, 'draft:save', {
    id: 'canary',
    form: 'field',
    title: put('draft.title'),
    content: put('draft.content'),
  })
  return { store, canaries }
}
