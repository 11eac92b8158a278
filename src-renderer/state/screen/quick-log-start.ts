import type { Draft } from './draft'

/** What the quick-log opens with: facts that a record or a mail already knows, or a draft that was set aside. */
export type QuickLogStart =
  | Partial<
      Pick<
        Draft,
        | 'participants'
        | 'issueIds'
        | 'partnerIds'
        | 'kind'
        | 'date'
        | 'time'
        | 'headline'
        | 'note'
        | 'initiative'
        | 'staffIds'
        | 'isStaffUsual'
      >
    >
  | { readonly draftId: string }
