import type { PersonId } from '../../../src-shared/records/ids'

/** What the title that is being written for a person's new role is kept under. */
export const newRoleName = (id: PersonId): string => `new-role ${id}`
