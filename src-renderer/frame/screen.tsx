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

/** A page in its place. It is kept as it was while another is shown, and if it fails, it fails alone. */
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
 * The scrolling element of a screen. A page that scrolls in one of its parts marks that part with `data-main-scroll`; both are remembered.
 * When the screen is shown again it gets back its focus, unless the menu or the top bar is using it.
 */
function Scroller({ scroll, children }: { readonly scroll: number; readonly children: ReactNode }) {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (section.current && isFocusLost()) focusOf(section.current).focus({ preventScroll: true })
  }, [])
  const isRestored = useRef(scroll === 0)
  useEffect(() => {
    // Effects run again each time a hidden screen is shown. By then the screen has its own scroll position.
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
