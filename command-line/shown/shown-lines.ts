import type { DescribedInteraction } from '../../office/log/described-interaction'
import type { ThingAsOf } from '../../office/register/things-as-of'
import type { RowSource } from '../../src-shared/imports/import-batch'
import type { OpenCommitment } from '../../src-shared/log/commitment'
import type { Position } from '../../src-shared/records/position'
import { printedRole } from '../../src-shared/records/role-assignment'
import { clock, longDate } from '../../src-shared/text/dates'
import { withoutAddresses } from '../../src-shared/text/note/mention'
import { sourceText } from '../../src-shared/text/source-text'
import { facts, line, section, type Told, wordFor } from '../../src-shared/text/told-words'
import { concernLine } from './concern-lines'
import { interactionLines, met } from './interaction-lines'
import { commitmentLine, positionLine, spanText, versionLine } from './shown-rows'

const interactions = (rows: readonly DescribedInteraction[], told: Told): string[] =>
  rows.length === 0
    ? ['', `${told.words.shown.interactions}: ${told.words.shown.none}`]
    : section(
        told.words.shown.interactions,
        rows.map(row => interactionLines(row, told)),
      )

const commitments = (rows: readonly OpenCommitment[], told: Told): string[] =>
  section(
    told.words.shown.openCommitments,
    rows.map(row => commitmentLine(row, told)),
  )

const positions = (rows: readonly Position[], told: Told): string[] =>
  section(
    told.words.shown.positions,
    rows.map(row => positionLine(row, told)),
  )

const sources = (rows: readonly RowSource[], told: Told): string[] =>
  section(told.words.shown.sources, [...new Set(rows.map(row => sourceText(row, told.language)))])

/** A person: first the role of the day, and open promises before past interactions. */
export function personLines(person: ThingAsOf<'person'>, told: Told): string[] {
  const { shown, categories, contactWays } = told.words
  return [
    ...facts(
      [shown.id, person.id],
      [shown.category, person.category && wordFor(categories, person.category)],
      [shown.role, person.role],
      ...person.contactWays.map(({ kind, address }) => [wordFor(contactWays, kind), address] as const),
    ),
    ...section(shown.rolesHeld, person.rolesHeld.map(printedRole)),
    ...section(
      shown.roles,
      person.roles.map(role => line(printedRole(role), spanText(role.fromOn, role.toOn, told))),
    ),
    ...commitments(person.openCommitments, told),
    ...positions(person.positions.positions, told),
    ...sources(person.sources, told),
    ...interactions(person.interactions, told),
  ]
}

/** An organisation, with the people who held a role in it that day. */
export function organisationLines(organisation: ThingAsOf<'organisation'>, told: Told): string[] {
  const { shown, organisationKinds } = told.words
  return [
    ...facts(
      [shown.id, organisation.id],
      [shown.kind, organisation.kind && wordFor(organisationKinds, organisation.kind)],
      [shown.abbreviation, organisation.abbreviation],
      [shown.parent, organisation.parent],
      [shown.valid, spanText(organisation.validFrom ?? null, organisation.validTo ?? null, told)],
    ),
    ...section(shown.units, organisation.units.map(told.nameOf)),
    ...section(
      shown.people,
      organisation.people.map(({ id, name, title, fromOn }) => line(name, title, spanText(fromOn, null, told), id)),
    ),
    ...commitments(organisation.openCommitments, told),
    ...sources(organisation.sources, told),
    ...interactions(organisation.interactions, told),
  ]
}

/** An issue: its wordings, its processes, and what was done about it. */
export function issueLines(issue: ThingAsOf<'issue'>, told: Told): string[] {
  const { shown } = told.words
  return [
    ...facts(
      [shown.id, issue.id],
      [shown.area, issue.areaId && told.nameOf(issue.areaId)],
      [shown.nameEn, issue.nameEn],
    ),
    ...section(
      shown.versions,
      issue.versions.map(version => versionLine(version, told)),
    ),
    ...section(
      shown.processes,
      issue.processes.map(({ id, name, owner }) => line(name, owner, id)),
    ),
    ...commitments(issue.openCommitments, told),
    ...positions(issue.positions, told),
    ...interactions(issue.interactions, told),
  ]
}

/** A partner, with its memberships and the priorities it has decided itself. */
export function partnerLines(partner: ThingAsOf<'partner'>, told: Told): string[] {
  const { shown, memberships, membershipRoles } = told.words
  return [
    ...facts([shown.id, partner.id]),
    ...section(
      shown.memberships,
      partner.memberships.map(({ projectId, role, startsOn, endsOn, status }) =>
        line(projectId, wordFor(membershipRoles, role), spanText(startsOn, endsOn, told), memberships[status]),
      ),
    ),
    ...section(
      shown.priorities,
      partner.priorities.map(version => versionLine(version, told)),
    ),
    ...interactions(partner.interactions, told),
  ]
}

/** One interaction in full, with the reason why it concerns each partner. */
export function interactionDetails(interaction: ThingAsOf<'interaction'>, told: Told): string[] {
  const { words, language, nameOf } = told
  const { shown } = words
  const { startsOn, startsTime } = interaction
  return [
    ...facts(
      [shown.id, interaction.id],
      [
        shown.when,
        line(longDate(startsOn, language), startsTime === null ? shown.allDay : clock(startsTime, language)),
      ],
      [words.pack.columns.kind, words.kinds[interaction.kind]],
      [shown.status, words.statuses[interaction.status]],
      [shown.confidentiality, words.confidentialities[interaction.confidentiality]],
      [shown.issues, interaction.issueIds.map(nameOf).join(', ')],
      [shown.partners, interaction.partnerIds.map(nameOf).join(', ')],
      [shown.organisations, interaction.organisations.join(', ')],
      [shown.staff, interaction.staff.join(', ')],
      [shown.note, withoutAddresses(interaction.note)],
    ),
    ...section(shown.participants, met(interaction, words)),
    ...section(
      shown.asks,
      interaction.asks.map(({ id, issueId, ask, responseKind, response }) =>
        line(issueId && nameOf(issueId), ask, words.pack.responses[responseKind], response, id),
      ),
    ),
    ...section(
      shown.concerned,
      interaction.concerned.map(one => concernLine(one, told)),
    ),
    ...section(
      shown.proposedConcerns,
      interaction.proposed.map(one => concernLine(one, told)),
    ),
    ...section(
      shown.notConcerned,
      interaction.notConcerned.map(({ partnerId, reason }) => line(nameOf(partnerId), reason)),
    ),
    ...sources(interaction.sources, told),
  ]
}
