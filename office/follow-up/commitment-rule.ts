import { editLinks, type LinkTable } from '../register/edit-links'
import type { PartRule } from '../register/parts/part-rule'
import { checkCommitmentDays } from './commitment-days'

/** The issues a commitment is about. */
const commitmentIssues: LinkTable = { table: 'commitment_issue', from: 'commitment_id', to: 'issue_id' }

/** A commitment that is opened again or dropped is no longer done. Its days are not before the interaction it was made in. */
export const commitmentRule: PartRule<'commitment'> = {
  placed: async () => ({ status: 'open' }),
  derived: ({ status }) => ({ done_on: status === undefined ? undefined : null }),
  checked: ['dueOn', 'interactionId'],
  check: checkCommitmentDays,
  link: (db, id, { issueIds = {} }, now) => editLinks(db, commitmentIssues, id, issueIds, now),
}
