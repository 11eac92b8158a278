import { Button } from '../../components/button'
import { useWords } from '../../text/words'
import styles from './care-page.module.css'

type Props = {
  readonly offset: number
  readonly pageLength: number
  readonly total: number
  readonly onOffset: (offset: number) => void
}

/** Which part of a long list is shown, with buttons to the parts before and after. Nothing when the whole list is shown. */
export function Pager({ offset, pageLength, total, onOffset }: Props) {
  const words = useWords().duplicates
  if (total <= pageLength && offset === 0) return null
  return (
    <div className={styles['ways']}>
      <Button disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - pageLength))}>
        {words.earlier}
      </Button>
      <span className={styles['count']}>{words.shown(offset + 1, Math.min(offset + pageLength, total), total)}</span>
      <Button disabled={offset + pageLength >= total} onClick={() => onOffset(offset + pageLength)}>
        {words.later}
      </Button>
    </div>
  )
}
