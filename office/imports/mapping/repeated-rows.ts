import { readProblems } from '../../../src-shared/imports/read-problem'
import { folded } from '../../../src-shared/names/folded-text'
import type { Row } from '../reading/reading'
import type { ReadInteraction, ReadName } from './read-interaction'

const idOf = ({ id, said }: ReadName): string => id ?? folded(said)
const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort()

/** What two rows have in common if they are the same interaction: everything but the note. */
const keyOf = (value: ReadInteraction): string =>
  JSON.stringify([
    value.startsOn ?? value.week,
    value.startsTime,
    value.durationMinutes,
    value.kind,
    value.isHeadlineMade ? '' : folded(value.headline),
    sorted(value.people.map(({ name, email }) => folded(name || email))),
    sorted(value.organisations.map(idOf)),
    sorted(value.issues.map(idOf)),
    value.isForAllPartners || sorted(value.partners.map(idOf)),
    value.participantsCount,
    value.followUps.map(({ text }) => folded(text)),
    value.ask ? [folded(value.ask.text), value.ask.response] : null,
    folded(value.location),
  ])

/**
 * Returns a function that takes the rows of a sheet in order, and marks those that repeat an earlier one, with its line. Only the note is not
 * compared, and the mark says if the notes differ. A row without a day, and one with an error, repeats nothing.
 */
export function markingRepeats(): (row: Row<ReadInteraction>) => Row<ReadInteraction> {
  const first = new Map<string, Row<ReadInteraction>>()
  return row => {
    const { value, problems } = row
    const hasError = problems.some(({ code }) => readProblems[code] === 'error')
    if (hasError || (value.startsOn === null && value.week === null)) return row
    const key = keyOf(value)
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, row)
      return row
    }
    const repeats = { line: earlier.place.line, hasOtherNote: folded(earlier.value.note) !== folded(value.note) }
    return { ...row, value: { ...value, repeats } }
  }
}
