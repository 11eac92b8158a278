import { useEffect, useEffectEvent, useRef } from 'react'
import { useWords } from '../../text/words'
import { Button } from '../button'

/** Fetch the next part half a screen before the end is reached. */
const fetchedAhead = { scrollMargin: '400px' }

type Props = { readonly isBusy: boolean; readonly onWanted: () => void }

/** Fetches older entries: by itself when the end comes into view, or by the button for a user with the keyboard. */
export function OlderEntries({ isBusy, onWanted }: Props) {
  const words = useWords().record
  const end = useRef<HTMLDivElement>(null)
  const want = useEffectEvent(onWanted)
  // Observe again after each part: an end that stays in view would not be reported a second time.
  useEffect(() => {
    if (!end.current || isBusy) return
    const watcher = new IntersectionObserver(seen => {
      if (seen.some(one => one.isIntersecting)) want()
    }, fetchedAhead)
    watcher.observe(end.current)
    return () => watcher.disconnect()
  }, [isBusy])
  return (
    <div ref={end}>
      <Button onClick={onWanted}>{words.older}</Button>
    </div>
  )
}
