import type { InteractionKind } from '../../../../src-shared/log/interaction'

/** The kinds for Alt+1 … Alt+5, in the order of the keys: meeting, call, e-mail, event, visit. */
export const kindKeys: readonly InteractionKind[] = ['meeting_physical', 'phone', 'email', 'seminar', 'study_visit']
