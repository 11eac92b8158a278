import { announce } from '../../../state/office/announce'
import { ask } from '../../../state/office/office'
import { refusalOf } from '../../../state/office/refusal-of'
import type { Words } from '../../../text/words'
import { type CalendarShown, daysShown } from './calendar-state'

/** Writes the meetings that are shown to a calendar file, in a folder that the system asks for, and shows a notice of the result. */
export async function writeMeetingsFile(shown: CalendarShown, words: Words): Promise<void> {
  try {
    const { staffId } = shown
    const { file, rows } = await ask('extract:meetings', { ...daysShown(shown), staffId, language: words.language })
    await announce({
      text: words.logCalendar.exported(rows, file),
      action: { label: words.reports.showFolder, onPress: () => void ask('report:show-folder', {}) },
    })
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    // Closing the system's dialog needs no notice.
    if (refusal.code !== 'cancelled') await announce({ text: words.shared.refusal(refusal), isRefusal: true })
  }
}
