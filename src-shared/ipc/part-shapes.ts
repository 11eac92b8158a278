import { z } from 'zod'
import { datePrecisions } from '../days/iso-date'
import { longestNote } from '../log/interaction'
import { agreementStates, fundingKinds, processLevels } from '../records/record-parts'
import { id, idList, ids, isoDate, line, typed } from './field-shapes'

const name = line(300)
const code = line(100)
const day = isoDate.nullable()
const part = <Fields extends z.ZodRawShape>(fields: Fields) => z.object(fields).strict()

/** What may be said of each kind of thing and part when it is written down by itself. */
export const partShapes = {
  person: part({
    name: line(200),
    category: code.nullable(),
    title: line(300),
    organisationId: id<'organisation'>().nullable(),
  }),
  organisation: part({
    name,
    abbreviation: line(50).nullable(),
    kind: code,
    parentId: id<'organisation'>().nullable(),
  }),
  issue: part({ areaId: id<'priority-area'>(), name, nameEn: name, shortName: line(100) }),
  partner: part({ name, shortName: line(100), kind: code, organisationId: id<'organisation'>().nullable() }),
  process: part({
    name,
    level: z.enum(processLevels),
    ownerOrganisationId: id<'organisation'>().nullable(),
    note: typed.pipe(z.string().max(longestNote)),
    closedOn: day,
    issueIds: ids<'issue'>(),
  }),
  commitment: part({
    promise: line(2_000),
    madeBy: z.enum(['us', 'them']),
    dueOn: day,
    ownerStaffId: id<'staff-member'>().nullable(),
    counterpartPersonId: id<'person'>().nullable(),
    counterpartOrganisationId: id<'organisation'>().nullable(),
    interactionId: id<'interaction'>().nullable(),
    issueIds: ids<'issue'>(),
  }),
  position: part({
    organisationId: id<'organisation'>(),
    personId: id<'person'>().nullable(),
    issueId: id<'issue'>(),
    statedOn: isoDate,
    scale: z.number().int().min(-2).max(2).nullable(),
    evidenceInteractionId: id<'interaction'>().nullable(),
    evidenceReference: line(500).nullable(),
  }),
  stage: part({
    processId: id<'decision-process'>(),
    code,
    plannedOn: day,
    plannedPrecision: z.enum(datePrecisions),
    happenedOn: day,
  }),
  document: part({
    processId: id<'decision-process'>(),
    kind: code,
    designation: line(200),
    title: line(500).nullable(),
    datedOn: day,
  }),
  'watch-date': part({
    processId: id<'decision-process'>(),
    on: isoDate,
    what: line(500),
    isStatutory: z.boolean(),
  }),
  membership: part({
    partnerId: id<'partner'>(),
    projectId: id<'project'>(),
    role: code,
    startsOn: isoDate,
    endsOn: isoDate,
    status: z.enum(agreementStates),
  }),
  funding: part({
    partnerId: id<'partner'>(),
    projectId: id<'project'>(),
    kind: z.enum(fundingKinds),
    amount: z.number().int().min(0).max(1_000_000_000_000).nullable(),
    note: line(2_000).nullable(),
    status: z.enum(agreementStates),
  }),
  wording: part({
    issueId: id<'issue'>(),
    ownerPartnerId: id<'partner'>().nullable(),
    decidingBody: line(300).nullable(),
    decidedOn: day,
    decidedPrecision: z.enum(datePrecisions),
    caseNumber: line(100).nullable(),
    theme: line(300).nullable(),
    wording: line(5_000),
    validFrom: day,
    validTo: day,
    place: z.number().int().min(1).max(999),
  }),
  staff: part({
    name: line(200),
    email: line(200).nullable(),
    title: line(200).nullable(),
    homePartnerId: id<'partner'>().nullable(),
    fromOn: day,
    toOn: day,
  }),
}

const adding = <Kind extends keyof typeof partShapes>(kind: Kind) =>
  z.object({ kind: z.literal(kind), fields: partShapes[kind] }).strict()

/** Something to add, told apart by its kind. */
export const partToAdd = z.discriminatedUnion('kind', [
  adding('person'),
  adding('organisation'),
  adding('issue'),
  adding('partner'),
  adding('process'),
  adding('commitment'),
  adding('position'),
  adding('stage'),
  adding('document'),
  adding('watch-date'),
  adding('membership'),
  adding('funding'),
  adding('wording'),
  adding('staff'),
])

const changedIssues = { issueIds: idList<'issue'>() }

/** What may be changed of each kind: every field is its own, what is absent stays, and a list says what is added and removed. */
export const partChangeShapes = {
  issue: partShapes.issue.partial(),
  partner: partShapes.partner.partial(),
  process: partShapes.process.extend(changedIssues).partial(),
  commitment: partShapes.commitment.extend(changedIssues).partial(),
  position: partShapes.position.partial(),
  stage: partShapes.stage.partial(),
  document: partShapes.document.partial(),
  'watch-date': partShapes['watch-date'].partial(),
  membership: partShapes.membership.partial(),
  funding: partShapes.funding.partial(),
  wording: partShapes.wording.partial(),
  staff: partShapes.staff.partial(),
}

const changing = <Kind extends keyof typeof partChangeShapes>(kind: Kind) =>
  z.object({ kind: z.literal(kind), id: id<string>(), changes: partChangeShapes[kind] }).strict()

/** A change of some fields of a part. People and organisations have questions of their own. */
export const partToEdit = z.discriminatedUnion('kind', [
  changing('issue'),
  changing('partner'),
  changing('process'),
  changing('commitment'),
  changing('position'),
  changing('stage'),
  changing('document'),
  changing('watch-date'),
  changing('membership'),
  changing('funding'),
  changing('wording'),
  changing('staff'),
])
