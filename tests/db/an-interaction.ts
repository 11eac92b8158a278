import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import type { IssueId, MainTaskId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'

export const malmbanan = 'malmbanan' as IssueId
export const norrbotten = 'region-norrbotten' as PartnerId
export const trafikverket = 'se-myn-trafikverket' as OrganisationId
export const gote = 'demo-c07' as PersonId

/** Returns a meeting with an agency; `change` replaces some of its fields. */
export const anInteraction = (change: Partial<NewInteraction> = {}): NewInteraction => ({
  kind: 'meeting_physical',
  status: 'held',
  startsOn: '2026-11-24',
  startsTime: '09:15',
  durationMinutes: 45,
  headline: 'Dubbelspår och anslutning',
  note: 'Vi gick igenom tonnaget.',
  initiative: 'out',
  mainTaskId: 'paverkansarbete' as MainTaskId,
  jointMessage: true,
  confidentiality: 'open',
  participants: [],
  organisationIds: [trafikverket],
  staffIds: [],
  issueIds: [malmbanan],
  partnerIds: [norrbotten],
  ...change,
})
