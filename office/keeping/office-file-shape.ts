import { z } from 'zod'
import { datePrecisions, isIsoDate } from '../../src-shared/days/iso-date'
import { isoDate, line, typed } from '../../src-shared/ipc/field-shapes'
import { responseKinds } from '../../src-shared/log/ask'
import { commitmentStatuses } from '../../src-shared/log/commitment'
import {
  confidentialities,
  initiatives,
  interactionKinds,
  interactionStatuses,
  needsParticipant,
} from '../../src-shared/log/interaction'
import { longestAuthority, longestHeadline, longestNote, longestProvision } from '../../src-shared/log/log-limits'
import { looksLikeEmail } from '../../src-shared/names/contact-way'
import { longestAddress } from '../../src-shared/names/name-limits'
import { trimmedLine } from '../../src-shared/names/seen-text'
import { textLimits } from '../../src-shared/packs/written-texts'
import type { CatalogueKind, FieldName } from '../../src-shared/records/catalogue/catalogue'
import { longestOf } from '../../src-shared/records/catalogue/longest-of'
import { processLevels } from '../../src-shared/records/catalogue/processes'
import { stakeholderCategories } from '../../src-shared/records/stakeholder'
import type { OfficeFile } from './office-file'

const id = z.string().min(1).max(200)
const day = isoDate
const text = typed.pipe(z.string().max(longestNote))
/** A code of some kind. The lists offer the usual codes, and an office may have its own, as in the forms. */
const code = line(longestOf('organisation', 'kind'), 1)
/** A name with the limits of the forms. */
const name = line(longestOf('organisation', 'name'), 1)
/** Empty if the office kept no headlines. A headline of blanks only is a mistake. */
const headline = z
  .string()
  .refine(text => text === '' || trimmedLine(text) !== '', { params: { what: 'empty' } })
  .pipe(line(longestHeadline))
const email = line(longestAddress).refine(looksLikeEmail, { params: { what: 'not-an-email' } })

const organisation = z.object({
  id,
  kind: code,
  name,
  nameEn: text.nullable(),
  abbreviation: text.nullable(),
  parentId: id.nullable(),
  countyCode: text.nullable(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  successorId: id.nullable(),
  aliases: z.array(text),
  externalCode: text.nullable(),
})

const role = z
  .object({ org: id, title: line(longestOf('role', 'title')), from: day.nullable(), to: day.nullable() })
  .refine(({ from, to }) => from === null || to === null || from <= to, { path: ['to'], params: { what: 'backwards' } })

const user = z
  .object({
    id,
    name: line(longestOf('staff', 'name'), 1),
    employer: id.nullable(),
    role: text.exactOptional(),
    email: email.nullable().exactOptional(),
    from: day.nullable().exactOptional(),
    to: day.nullable().exactOptional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], params: { what: 'backwards' } })

const contact = z.object({
  id,
  name: line(longestOf('person', 'name'), 1),
  category: z.enum(stakeholderCategories),
  party: text.nullable().exactOptional(),
  constituency: text.nullable().exactOptional(),
  email: email.nullable().exactOptional(),
  externalId: text.nullable().exactOptional(),
  roles: z.array(role),
})

/** True if an instant shows this time on a clock in Stockholm. No instant shows a time in the hour that is skipped in spring. */
const isShownAs = (startUtc: string, startLocal: string): boolean =>
  new Date(startUtc).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' }).slice(0, 16).replace(' ', 'T') ===
  startLocal

const interactionFields = z.object({
  id,
  title: headline,
  startLocal: z.iso.datetime({ local: true, precision: -1 }),
  startUtc: z.iso.datetime({ precision: -1 }),
  durationMin: z.int().min(0),
  type: z.enum(interactionKinds),
  status: z.enum(interactionStatuses),
  deleted: z.boolean(),
  initiative: z.enum(initiatives),
  contactIds: z.array(id),
  staffIds: z.array(id),
  issueIds: z.array(id),
  partnerIds: z.array(id),
  mainTask: id,
  aimIds: z.array(id).exactOptional(),
  ask: text.nullable().exactOptional(),
  answer: text.nullable().exactOptional(),
  outcome: z.enum(responseKinds).exactOptional(),
  jointMessage: z.boolean(),
  confidentiality: z.enum(confidentialities),
  participantsCount: z.int().min(0).nullable(),
  location: text.nullable().exactOptional(),
  note: text.exactOptional(),
  secrecy: z
    .object({ provision: line(longestProvision, 1), markedOn: day, authority: line(longestAuthority, 1) })
    .exactOptional(),
})

const interaction = interactionFields
  .refine(({ startLocal }) => isIsoDate(startLocal.slice(0, 10)), {
    path: ['startLocal'],
    params: { what: 'not-a-day' },
  })
  .refine(({ startLocal, startUtc }) => isShownAs(startUtc, startLocal), {
    path: ['startUtc'],
    params: { what: 'other-instant' },
  })
  .refine(({ type, contactIds }) => contactIds.length > 0 || !needsParticipant(type), {
    path: ['contactIds'],
    params: { what: 'no-counterpart' },
  })
  .refine(({ confidentiality, secrecy }) => confidentiality !== 'secrecy_marked' || secrecy !== undefined, {
    path: ['secrecy'],
    params: { what: 'missing' },
  })

const commitment = z.object({
  id,
  interactionId: id,
  by: z.enum(['us', 'them']),
  ownerUserId: id.exactOptional(),
  contactId: id.exactOptional(),
  text,
  due: day.nullable(),
  status: z.enum(commitmentStatuses),
  doneOn: day.exactOptional(),
  issueIds: z.array(id),
})

const position = z.object({
  orgId: id,
  contactId: id,
  issueId: id,
  date: day,
  scale: z.int().min(-2).max(2).nullable(),
  evidence: id,
  kind: text,
})

const stage = z.object({
  code: id,
  name: text,
  plannedOn: day.nullable().exactOptional(),
  plannedPrecision: z.enum(datePrecisions).exactOptional(),
  happenedOn: day.nullable().exactOptional(),
})

const processDocument = z.object({
  kind: code,
  designation: text,
  title: text.nullable().exactOptional(),
  datedOn: day.nullable().exactOptional(),
  stage: id.nullable().exactOptional(),
  address: text.nullable().exactOptional(),
})

const process = z.object({
  id,
  name,
  level: z.enum(processLevels),
  ownerOrgId: id.nullable().exactOptional(),
  note: text.exactOptional(),
  closedOn: day.nullable().exactOptional(),
  issueIds: z.array(id),
  stages: z.array(stage),
  documents: z.array(processDocument).exactOptional(),
  watchDates: z
    .array(
      z.object({ on: day, what: text, stage: id.nullable().exactOptional(), isStatutory: z.boolean().exactOptional() }),
    )
    .exactOptional(),
})

const written = <Kind extends CatalogueKind>(kind: Kind, name: FieldName<Kind>, shortest = 0) =>
  line(longestOf(kind, name), shortest)
/** The words of one partner's pack of a period, or of the joint one. A form and a file have the same limits. */
const texts = z
  .object({
    from: day,
    to: day,
    partnerId: id.nullable(),
    results: z
      .array(
        z.object({
          id,
          heading: written('written-result', 'heading', 1),
          text: written('written-result', 'text').exactOptional(),
          outcome: written('written-result', 'outcome').exactOptional(),
          issueIds: z.array(id).exactOptional(),
          shownToIds: z.array(id).exactOptional(),
        }),
      )
      .max(textLimits.results)
      .exactOptional(),
    asks: z
      .array(
        z.object({
          id,
          ask: written('written-ask', 'ask', 1),
          by: written('written-ask', 'by').exactOptional(),
          when: written('written-ask', 'when').exactOptional(),
        }),
      )
      .max(textLimits.asks)
      .exactOptional(),
    issues: z.array(z.object({ issueId: id, sentence: written('written-issue', 'sentence', 1) })).exactOptional(),
    gaps: z.array(z.object({ issueId: id, proposal: written('written-gap', 'proposal', 1) })).exactOptional(),
    contact: z
      .object({
        userId: id,
        role: written('written-signing', 'role').exactOptional(),
        telephone: written('written-signing', 'telephone').exactOptional(),
      })
      .exactOptional(),
    approval: z.object({ userId: id, on: day }).exactOptional(),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], params: { what: 'backwards' } })

/** The form of an office file (docs/arkivformat.md). Unknown fields are ignored. */
export const officeFileShape: z.ZodType<OfficeFile> = z.object({
  organisations: z.array(organisation).exactOptional(),
  users: z.array(user),
  contacts: z.array(contact),
  interactions: z.array(interaction),
  commitments: z.array(commitment).exactOptional(),
  positions: z.array(position).exactOptional(),
  processes: z.array(process).exactOptional(),
  texts: z.array(texts).exactOptional(),
})
