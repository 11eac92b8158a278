import { placeKey } from '../../src-shared/domain/place'
import { ask } from '../office'
import { placeNow, router } from './router'

/** Often enough to be right after a crash, seldom enough that a long scroll writes the settings file a few times only. */
const pause = 400
let timer: ReturnType<typeof setTimeout> | undefined
let scrolled = { at: '', top: 0 }

function tell(): void {
  const place = placeNow()
  const scroll = scrolled.at === placeKey(place) ? scrolled.top : 0
  // Not being able to write it down costs a scroll at the next start; it is no reason to disturb anybody.
  ask('settings:change', { leftAt: { place, scroll, recent: router.get().recent } }).catch(() => undefined)
}

function later(): void {
  clearTimeout(timer)
  timer = setTimeout(tell, pause)
}

/** How far down the present screen stands, in CSS pixels. */
export function rememberScroll(top: number): void {
  scrolled = { at: placeKey(placeNow()), top }
  later()
}

/** Keeps the settings file up to date with where the window is. */
export const rememberPlace = (): (() => void) => router.subscribe(later)
