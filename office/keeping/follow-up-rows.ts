import type { OfficeFile, Rows } from './office-file'

/**
 * Returns the rows, by table, of what came of the interactions in an office file: asks and answers, promises and positions. The contact
 * ways of its people come with them.
 */
export function followUpRows(
  office: OfficeFile,
  named: (id: string) => string,
  organisation: (id: string) => string,
): readonly (readonly [string, Rows])[] {
  const { contacts, interactions, commitments = [], positions = [] } = office
  const living = interactions.filter(entry => !entry.deleted)
  return [
    [
      'contact_way',
      contacts.flatMap(({ id, email }) =>
        email ? [{ id: `${named(id)}-email`, person_id: named(id), kind: 'email', address: email }] : [],
      ),
    ],
    [
      'person_identifier',
      contacts.flatMap(({ id, externalId }) =>
        externalId
          ? [{ id: `${named(id)}-riksdag`, person_id: named(id), register: 'riksdag', identifier: externalId }]
          : [],
      ),
    ],
    [
      'ask',
      living.flatMap(({ id, issueIds, ask, answer, outcome = 'open' }) =>
        ask || answer || outcome !== 'open'
          ? [
              {
                id: `${named(id)}-ask`,
                interaction_id: named(id),
                // The file has one ask for each interaction. If the interaction is about several issues, the ask is on none in particular.
                issue_id: issueIds.length === 1 ? (issueIds[0] ?? null) : null,
                ask: ask ?? null,
                response_kind: outcome,
                response: answer ?? null,
              },
            ]
          : [],
      ),
    ],
    [
      'commitment',
      commitments.map(({ id, interactionId, by, ownerUserId, contactId, text, due, status, doneOn }) => ({
        id: named(id),
        interaction_id: named(interactionId),
        made_by: by,
        owner_staff_id: ownerUserId ? named(ownerUserId) : null,
        counterpart_person_id: contactId ? named(contactId) : null,
        promise: text,
        due_on: due,
        status,
        done_on: doneOn ?? null,
      })),
    ],
    [
      'commitment_issue',
      commitments.flatMap(({ id, issueIds }) =>
        issueIds.map(issue => ({ id: `${named(id)}:${issue}`, commitment_id: named(id), issue_id: issue })),
      ),
    ],
    [
      'position',
      positions.map(({ orgId, contactId, issueId, date, scale, evidence, kind }) => ({
        id: `${named(evidence)}:${contactId}:${issueId}`,
        organisation_id: organisation(orgId),
        person_id: named(contactId),
        issue_id: issueId,
        stated_on: date,
        scale,
        kind,
        evidence_interaction_id: named(evidence),
      })),
    ],
  ]
}
