import type { ReadDocument } from '../../office/imports/reading/read-document'

const stepsOf = (document: ReadDocument | undefined, hasHappened: boolean) =>
  (document?.activities ?? []).filter(activity => activity.hasHappened === hasHappened)

/** What is asked of the state of one document, by the key of its expected result. */
const answers: Readonly<Record<string, (document: ReadDocument | undefined) => unknown>> = {
  dok_id: document => document?.id,
  organ: document => document?.body,
  status: document => document?.status,
  watchDates: document => stepsOf(document, false).map(({ code, day }) => [code, day]),
  happened: document => stepsOf(document, true).map(({ code, day }) => `${code} ${day}`),
  refersTo: document => document?.refersTo.join(', '),
  proposals: document => document?.proposals,
  signatories: document => document?.signatories.length,
}

/** Returns what the reading says of a key, or undefined for a key that nobody knows. */
export const documentAnswer = (key: string, documents: readonly ReadDocument[]): unknown => answers[key]?.(documents[0])
