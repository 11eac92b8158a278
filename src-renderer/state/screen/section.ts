import { type RefObject, useEffect, useRef } from 'react'
import type { ListView } from '../../../src-shared/program/place'
import { openPlace } from '../router/router'
import { sharedState } from './shared-state'

/** A part of a screen that another screen leads to. */
type Section = 'me' | 'second-place' | 'sharing'

/** The section that the user asked for and that has not been shown yet; null if none. */
const wanted = sharedState<Section | null>(null)

/** Opens a screen at one of its sections. */
export function openSection(view: ListView, section: Section): void {
  openPlace({ view })
  wanted.set(section)
}

/** Returns the ref of a section's heading. When the section is asked for, its heading is scrolled to and takes the focus. */
export function useSectionHeading(section: Section): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const isWanted = wanted.use() === section
  useEffect(() => {
    if (!isWanted) return
    wanted.set(null)
    // After the screen has been put where it was last scrolled to.
    requestAnimationFrame(() => {
      heading.current?.scrollIntoView({ block: 'start' })
      heading.current?.focus({ preventScroll: true })
    })
  }, [isWanted])
  return heading
}
