import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './pack-preview.module.css'

/**
 * A place for a table that may be too wide for it. The table scrolls alone, and is a stop for the Tab key only while it can be scrolled.
 */
export function WideTable({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null)
  const [isWide, setIsWide] = useState(false)
  useEffect(() => {
    const { current } = room
    if (!current?.firstElementChild) return
    const observer = new ResizeObserver(() => setIsWide(current.scrollWidth > current.clientWidth))
    observer.observe(current)
    observer.observe(current.firstElementChild)
    return () => observer.disconnect()
  }, [])
  const stop = isWide ? ({ tabIndex: 0, role: 'group', 'aria-label': name } as const) : {}
  return (
    <div {...stop} ref={room} className={styles['wide']}>
      {children}
    </div>
  )
}
