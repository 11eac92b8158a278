import { placeKey } from '../../../src-shared/program/place'
import { ask } from '../office/office'
import { tellSettingsFault } from '../office/settings-fault'
import { placeNow, router } from './router'

/** A scroll is written down once it rests: often enough to be right after a crash, without a file written at every row. */
const pause = 400
let timer: ReturnType<typeof setTimeout> | undefined
let scrolled = { at: '', top: 0 }

function tell(): void {
  clearTimeout(timer)
  const place = placeNow()
  const scroll = scrolled.at === placeKey(place) ? scrolled.top : 0
  // By place alone: what records are called stays in the office's file.
  const recent = router.get().recent.map(visited => ({ place: visited.place, title: '' }))
  ask('settings:change', { leftAt: { place, scroll, recent } }).catch(tellSettingsFault)
}

/** That the present screen is being scrolled. How far is read when it rests: asked in the middle, it has the page laid out once more a frame. */
export function rememberScroll(scrolling: Element): void {
  const at = placeKey(placeNow())
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (placeKey(placeNow()) !== at) return
    scrolled = { at, top: scrolling.scrollTop }
    tell()
  }, pause)
}

/** Keeps the settings file up to date with where the window is; a change of place at once, since the next thing may be to quit. */
export const rememberPlace = (): (() => void) => router.subscribe(tell)
