import type { IssueId } from '../records/ids'

/** How the other side answered an ask; `open` until they have. Swedish: svar. */
export const responseKinds = ['open', 'yes', 'partly', 'no'] as const
export type ResponseKind = (typeof responseKinds)[number]

/** What we asked on an issue in an interaction, and the answer so far. Swedish: budskap och svar. */
export type NewAsk = { readonly issueId: IssueId | null; readonly ask: string; readonly response: ResponseKind }
