import type { InteractionKind } from '../../../src-shared/domain/interaction'

/** Alt+1 … Alt+5, in the order of the keys: the forms a contact most often takes. */
export const kindKeys: readonly InteractionKind[] = [
  'meeting_physical',
  'meeting_digital',
  'phone',
  'email',
  'study_visit',
]
