import type { TimelineSubject } from '../../../src-shared/records/timeline-entry'
import { InteractionMonthsStrip } from '../chart/interaction-months-strip'
import { Timeline } from './timeline'

/** A timeline, with the number of interactions month by month above it. */
export function ChartedTimeline({ subject }: { readonly subject: TimelineSubject }) {
  return (
    <>
      <InteractionMonthsStrip subject={subject} />
      <Timeline subject={subject} />
    </>
  )
}
