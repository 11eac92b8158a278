import type { PersonId } from '../../../src-shared/records/ids'

/** The name under which the title of a person's new role is kept while it is being typed. */
export const newRoleName = (id: PersonId): string => `new-role ${id}`
