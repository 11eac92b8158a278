import { decodeText } from '../../office/imports/reading/decode-text'
import type { Reading } from '../../office/imports/reading/reading'
import { Unreadable } from '../../src-shared/imports/unreadable'
import { type Checked, compared, type Expected, noAnswer, stated } from './checked'
import { type ReadSample, WrongReading } from './read-sample'
import { documentAnswer } from './riksdag-document-keys'
import { eventAnswer } from './riksdag-event-keys'
import { memberAnswer } from './riksdag-members-keys'

/** Returns the JSON of a text, or undefined if it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function answerOf(key: string, wanted: unknown, reading: Reading, bytes: Uint8Array): unknown {
  const { text } = decodeText(bytes)
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
    default:
      throw new WrongReading('members', reading.kind)
  }
}

/** Compares a file of the Riksdag with its expected result, key by key, and expects no problem of any record. */
export function checkRiksdag({ reading, bytes }: ReadSample, expected: Expected): Checked[] {
  if (reading instanceof Unreadable) throw new WrongReading('members', `refused: ${reading.reason}`)
  const problems = reading.kind === 'table' ? [] : reading.rows.flatMap(row => row.problems)
  const answers = stated(expected).map(([key, wanted]) => {
    const got = answerOf(key, wanted, reading, bytes)
    return got === undefined ? compared(key, wanted, noAnswer, false) : compared(key, wanted, got)
  })
  return [...answers, compared('problems', [], problems)]
}
