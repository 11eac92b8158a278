import type { IssueId } from '../records/ids'

/** How they answered what was asked; open until they have. Swedish: svar. */
export const responseKinds = ['open', 'yes', 'partly', 'no'] as const
export type ResponseKind = (typeof responseKinds)[number]

/** Longest message and promise taken down, in characters. */
export const longestAsk = 2000

/** What was asked on an issue in an interaction, and the answer as far as it was given. Swedish: budskap och svar. */
export type NewAsk = { readonly issueId: IssueId | null; readonly ask: string; readonly response: ResponseKind }
