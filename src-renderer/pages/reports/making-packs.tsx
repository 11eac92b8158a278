import { useQuery } from '@tanstack/react-query'
import { Button } from '../../components/button'
import { ask } from '../../office'
import { question } from '../../question'
import { useWords } from '../../text/words'
import styles from './pack-wizard.module.css'

/** How often is asked how far the packs have come, in milliseconds. */
const pause = 200

/** How many packs are made and whose is being made, and the way to call it off. */
export function MakingPacks({ nameOf }: { readonly nameOf: (partner: string | null) => string }) {
  const words = useWords().packs
  // What an earlier making left behind is no answer.
  const asked = useQuery({ ...question('pack:progress', {}), refetchInterval: pause, staleTime: 0, gcTime: 0 })
  const progress = asked.data?.progress
  return (
    <div className={styles['ways']}>
      <progress
        aria-label={words.creating}
        className={styles['progress']}
        {...(progress && { value: progress.done, max: progress.total })}
      />
      <span role="status">
        {progress ? words.making(progress.done + 1, progress.total, nameOf(progress.partner)) : words.creating}
      </span>
      <Button onClick={() => void ask('pack:cancel', {})}>{words.cancel}</Button>
    </div>
  )
}
