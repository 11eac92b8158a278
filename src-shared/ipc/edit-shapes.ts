import { z } from 'zod'
import {
  initiatives,
  interactionKinds,
  interactionStatuses,
  longestHeadline,
  longestNote,
  recordStatuses,
} from '../log/interaction'
import { longestProvision } from '../log/secrecy-provision'
import { id, idList, ids, isoDate, isoTime, line, listOf, participant, typed } from './field-shapes'
import type { Unchanging } from './unchanging'

/** Every field is its own: what is absent stays, so that two edits of different fields do not overwrite each other. */
const edit = <Fields extends z.ZodRawShape>(fields: Fields) => z.object(fields).partial().strict()

/** What may be changed of each kind of thing, as the window and the command line send it. */
export const editShapes = {
  interaction: edit({
    kind: z.enum(interactionKinds),
    status: z.enum(interactionStatuses),
    startsOn: isoDate,
    startsTime: isoTime.nullable(),
    durationMinutes: z.number().int().min(0).max(10_080).nullable(),
    headline: line(longestHeadline),
    note: typed.pipe(z.string().max(longestNote)),
    location: line(300).nullable(),
    initiative: z.enum(initiatives),
    mainTaskId: id<'main-task'>().nullable(),
    jointMessage: z.boolean(),
    confidentiality: z.enum(['open', 'internal']),
    secrecy: z.object({ provision: line(longestProvision), markedOn: isoDate, authority: line(300) }).strict(),
    recordStatus: z.enum(recordStatuses),
    caseNumber: line(100).nullable(),
    participantsCount: z.number().int().min(0).max(100_000).nullable(),
    participants: listOf(z.array(participant).max(200), ids<'person'>()),
    organisationIds: idList<'organisation'>(),
    staffIds: idList<'staff-member'>(),
    issueIds: idList<'issue'>(),
    partnerIds: idList<'partner'>(),
  }),
  person: edit({
    name: line(200),
    category: line(100).nullable(),
    contactWays: listOf(
      z
        .array(
          z.object({ kind: z.enum(['email', 'phone']), address: line(300), source: line(300).nullable() }).strict(),
        )
        .max(50),
      z.array(typed.pipe(z.string().max(300))).max(50),
    ),
  }),
  organisation: edit({
    name: line(300),
    nameEn: line(300).nullable(),
    abbreviation: line(50).nullable(),
    kind: line(100),
    parentId: id<'organisation'>().nullable(),
    countyCode: line(10).nullable(),
    validFrom: isoDate.nullable(),
    validTo: isoDate.nullable(),
    successorId: id<'organisation'>().nullable(),
    aliases: listOf(z.array(line(300)).max(50), z.array(typed.pipe(z.string().max(300))).max(50)),
  }),
  commitment: edit({
    promise: line(2_000),
    madeBy: z.enum(['us', 'them']),
    dueOn: isoDate.nullable(),
    status: z.enum(['open', 'dropped']),
    ownerStaffId: id<'staff-member'>().nullable(),
    counterpartPersonId: id<'person'>().nullable(),
    counterpartOrganisationId: id<'organisation'>().nullable(),
    interactionId: id<'interaction'>().nullable(),
    issueIds: idList<'issue'>(),
  }),
  role: edit({
    organisationId: id<'organisation'>().nullable(),
    title: line(300),
    fromOn: isoDate.nullable(),
    toOn: isoDate.nullable(),
    isPrimary: z.boolean(),
    source: line(300).nullable(),
  }),
  membership: edit({
    role: line(100),
    startsOn: isoDate,
    endsOn: isoDate,
    status: z.enum(['proposed', 'decided', 'ended']),
  }),
}
export type EditableKind = keyof typeof editShapes

/** What is changed of a kind: fields that are absent stay as they are. `secrecy` marks an interaction, another confidentiality takes mark and ground away. */
export type Edit<Kind extends EditableKind> = Unchanging<z.output<(typeof editShapes)[Kind]>>
