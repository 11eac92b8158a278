import { app } from 'electron'
import type { CopiedOffice } from '../src-store/store-messages'
import type { Desktop } from './desktop'
import { placeOf, withPlace } from './second-places'

/** Keeps how the last copy of each kind went, for the window to ask for, and when the second place last got one. */
export function noteCopied({ copying, settings, changeSettings }: Desktop, copied: CopiedOffice): void {
  const { file, kind } = copied
  const others = copying.faults.filter(fault => fault.file !== file || fault.kind !== kind)
  copying.faults = 'at' in copied ? others : [...others, { file, kind, refusal: copied.refusal }]
  if (!('at' in copied) || kind === 'beside') return
  const { secondPlaces } = settings()
  const place = placeOf(secondPlaces, app.getPath('userData'), file)
  if (place)
    changeSettings({
      secondPlaces: withPlace(secondPlaces, app.getPath('userData'), file, { ...place, lastAt: copied.at }),
    })
}
