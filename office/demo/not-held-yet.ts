import type { IsoDate } from '../../src-shared/days/iso-date'
import type { OfficeFile } from '../keeping/office-file'

type Interaction = OfficeFile['interactions'][number]

/** A meeting that is only planned has no note of what was said, and nobody has answered what is to be asked. */
function planned({ answer: _answer, outcome: _outcome, ...entry }: Interaction): Interaction {
  return { ...entry, status: 'planned', note: '' }
}

/**
 * Returns the demo office as it is on a day: what it holds of meetings after that day is planned and not held. A promise that is to be given at one of
 * them is kept, since the office knows that it is not given yet.
 */
export const notHeldYet = (office: OfficeFile, today: IsoDate): OfficeFile => ({
  ...office,
  interactions: office.interactions.map(entry =>
    entry.status === 'held' && entry.startLocal.slice(0, 10) > today ? planned(entry) : entry,
  ),
})
