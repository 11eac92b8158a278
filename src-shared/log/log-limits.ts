// What one interaction, and what hangs on it, can hold. The window stops at these limits, and the store refuses more.

/** The longest interaction, in minutes: a week, for a study visit. */
export const longestMeeting = 10_080

/** The longest headline of an interaction, in characters. */
export const longestHeadline = 300

/** The longest note of an interaction or a decision process, in characters. */
export const longestNote = 100_000

/** The longest ask, answer and promise, in characters. */
export const longestAsk = 2_000

/** The longest private note, in characters. */
export const longestPrivateNote = 100_000

/** The longest content of a draft, in characters: the longest note and everything around it. */
export const longestDraft = 400_000

/** The longest provision of a secrecy mark, in characters. */
export const longestProvision = 300

/** The longest name of the authority behind a secrecy mark, in characters. */
export const longestAuthority = 300

/** The largest attachment, in bytes. The office's papers are far smaller, and a film belongs elsewhere. */
export const largestAttachment = 100 * 1024 * 1024

/** How much of an attachment's text is kept for search, in characters: about a hundred pages. */
export const longestPlainText = 200_000
