import { Activity, type ReactNode, Suspense, useEffect, useRef } from 'react'
import type { Place } from '../../src-shared/program/place'
import { PlaceContext } from '../state/router/place-context'
import { rememberScroll } from '../state/router/remember-place'
import { focusOf, isFocusLost } from '../state/screen/panes'
import styles from './frame.module.css'
import { restoreScroll } from './restore-scroll'
import { ScreenBoundary } from './screen-boundary'
import { pageOf } from './screens'

type Props = { readonly place: Place; readonly isShown: boolean; readonly scroll: number; readonly name: string }

/** A page in its place: kept as it was left while another is shown, and alone in failing when it fails. */
export function Screen({ place, isShown, scroll, name }: Props) {
  const Page = pageOf(place)
  if (!Page) return null
  return (
    <Activity mode={isShown ? 'visible' : 'hidden'}>
      <PlaceContext value={place}>
        <Scroller scroll={scroll}>
          <ScreenBoundary name={name}>
            <Suspense>
              <Page place={place} />
            </Suspense>
          </ScreenBoundary>
        </Scroller>
      </PlaceContext>
    </Activity>
  )
}

/**
 * Where a screen scrolls. A page that scrolls in a part of its own marks that part with `data-main-scroll`; either is
 * remembered. Shown again, the screen gets back the focus it had, unless that is in use in the menu or the top bar.
 */
function Scroller({ scroll, children }: { readonly scroll: number; readonly children: ReactNode }) {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (section.current && isFocusLost()) focusOf(section.current).focus({ preventScroll: true })
  }, [])
  const isRestored = useRef(scroll === 0)
  useEffect(() => {
    // Effects run again each time a hidden screen is shown; by then it has a place of its own.
    if (isRestored.current || !section.current) return
    isRestored.current = true
    return restoreScroll(section.current, scroll)
  }, [scroll])
  return (
    <section
      ref={section}
      className={styles['screen']}
      data-pane
      data-screen
      tabIndex={-1}
      onScrollCapture={({ target }) => {
        const isMain = target === section.current || (target as HTMLElement).dataset['mainScroll'] !== undefined
        if (isMain) rememberScroll(target as HTMLElement)
      }}
    >
      {children}
    </section>
  )
}
