import { isDeepStrictEqual } from 'node:util'
import { type RiksdagReading, readRiksdag, textOf } from '../../office/imports/reading/riksdag/read-riksdag'
import { Unreadable } from '../../src-shared/imports/unreadable'
import { documentAnswer } from './riksdag-document-keys'
import { eventAnswer } from './riksdag-event-keys'
import { memberAnswer } from './riksdag-members-keys'

/** One key of an expected result, beside what was read. */
export type Checked = {
  readonly key: string
  readonly wanted: unknown
  readonly got: unknown
  readonly isRight: boolean
}

/** Keys that explain a file, and state no result. */
const explaining: readonly string[] = ['rule', 'note', 'trap', 'rowsPerPerson']

/** Returns the JSON of a text, or undefined if it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function answerOf(key: string, wanted: unknown, reading: RiksdagReading, bytes: Uint8Array): unknown {
  const text = textOf(bytes)
  const raw = jsonOf(text)
  switch (reading.kind) {
    case 'members':
      return memberAnswer(
        key,
        { members: reading.rows.map(({ value }) => value), dropped: reading.dropped, bytes, text, raw },
        wanted,
      )
    case 'documents':
      return documentAnswer(
        key,
        reading.rows.map(({ value }) => value),
      )
    case 'events':
      return eventAnswer(
        key,
        { events: reading.rows.map(({ value }) => value), documents: reading.passedOver['documents'] ?? 0, raw },
        wanted,
      )
  }
}

/** Reads a file of the Riksdag and compares it with its expected result, key by key. A key that nobody knows is wrong. */
export function checkRiksdag(
  bytes: Uint8Array,
  name: string,
  expected: Readonly<Record<string, unknown>>,
): readonly Checked[] {
  const keys = Object.keys(expected).filter(key => !explaining.includes(key))
  try {
    const reading = readRiksdag(bytes)
    const errors = reading.rows.flatMap(({ problems }) => problems)
    const problems = { key: 'problems', wanted: [], got: errors, isRight: errors.length === 0 }
    const answers = keys.map(key => {
      const [wanted, got] = [expected[key], answerOf(key, expected[key], reading, bytes)]
      return { key, wanted, got, isRight: got !== undefined && isDeepStrictEqual(got, wanted) }
    })
    return [...answers, problems]
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return [{ key: name, wanted: 'a reading', got: error.reason, isRight: false }]
  }
}
