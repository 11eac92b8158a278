import { useEffect, useEffectEvent, useRef } from 'react'
import { useWords } from '../../text/words'
import { Button } from '../button'

/** Half a screen before the end is reached, what comes after it is on its way. */
const fetchedAhead = { scrollMargin: '400px' }

type Props = { readonly isBusy: boolean; readonly onWanted: () => void }

/** The way to what is older: by itself as the end comes into view, by the button for whoever goes by keyboard. */
export function OlderEntries({ isBusy, onWanted }: Props) {
  const words = useWords().record
  const end = useRef<HTMLDivElement>(null)
  const want = useEffectEvent(onWanted)
  // Watched anew after each part, since an end that stays in view would not be told of again.
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
