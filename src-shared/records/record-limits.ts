// What a question about records can name, and how much one answer holds.

/** The most ids, or rows without an id yet, in one list of a question. */
export const mostNamed = 200

/** The most items in one list of a question, where each item is small: contact ways, other names, promises, dropped files. */
export const mostAdded = 50

/** The most roles that end together. */
export const mostRolesEnded = 2_000

/** The most rows in one answer about the trash, a search, or the care of data. */
export const mostRowsOfPage = 200

/** The most interactions of a timeline in one answer. */
export const mostRowsOfTimeline = 100

/** The most changes of the history in one answer. */
export const mostChangesOfPage = 500

/** The longest reason for what needs one: that a partner is not concerned, or that a locked report is opened. In characters. */
export const longestReason = 1_000

/** The longest reference to the evidence of an answer to an ask, in characters. */
export const longestEvidenceReference = 300

/** The most mentions of one note that are asked about in one question. */
export const mostMentioned = 200

/** The most interactions in one answer about where a record is mentioned. */
export const mostMentioning = 50
