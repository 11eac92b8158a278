import type { TimelineSubject } from '../../../src-shared/records/timeline-entry'
import { ContactMonthsStrip } from '../chart/contact-months-strip'
import { Timeline } from './timeline'

/** What happened, under how often it did month by month. */
export function ChartedTimeline({ subject }: { readonly subject: TimelineSubject }) {
  return (
    <>
      <ContactMonthsStrip subject={subject} />
      <Timeline subject={subject} />
    </>
  )
}
