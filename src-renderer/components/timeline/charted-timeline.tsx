import type { TimelineSubject } from '../../../src-shared/records/timeline-entry'
import { ContactMonthsStrip } from '../chart/contact-months-strip'
import { Timeline } from './timeline'

/** A timeline, with the number of interactions month by month above it. */
export function ChartedTimeline({ subject }: { readonly subject: TimelineSubject }) {
  return (
    <>
      <ContactMonthsStrip subject={subject} />
      <Timeline subject={subject} />
    </>
  )
}
