import { placeKey } from '../../../src-shared/program/place'
import { ask } from '../office/office'
import { tellSettingsFault } from '../office/settings-fault'
import { restBeforeSettings } from '../waits'
import { placeNow, router } from './router'

let timer: ReturnType<typeof setTimeout> | undefined
let scrolled = { at: '', top: 0 }

function tell(): void {
  clearTimeout(timer)
  const place = placeNow()
  const scroll = scrolled.at === placeKey(place) ? scrolled.top : 0
  // Save places only: the names of records must stay in the office's file.
  const recent = router.get().recent.map(visited => ({ place: visited.place, title: '' }))
  ask('settings:change', { leftAt: { place, scroll, recent } }).catch(tellSettingsFault)
}

/**
 * Call when the present screen is being scrolled. The position is read when scrolling rests: reading it during a scroll forces one more
 * layout per frame.
 */
export function rememberScroll(scrolling: Element): void {
  const at = placeKey(placeNow())
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (placeKey(placeNow()) !== at) return
    scrolled = { at, top: scrolling.scrollTop }
    tell()
  }, restBeforeSettings)
}

/**
 * Keeps the settings file up to date with where the window is. A change of place is saved at once, since the user may quit next. Returns
 * the function that stops it.
 */
export const rememberPlace = (): (() => void) => router.subscribe(tell)
