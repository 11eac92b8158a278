import { useMutation } from '@tanstack/react-query'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { RefusalAlert } from '../refusal-alert'
import styles from './recount.module.css'

/** Has all that is worked out from the office's own data made anew, and tells what was wrong. A damaged file refuses. */
export function Recount() {
  const { recount, shared } = useWords()
  const recounting = useMutation({
    mutationFn: () => ask('office:repair', {}),
    onSuccess: async ({ wrong }) => {
      await readAgain()
      await announce({ text: shared.derived.recounted(wrong) })
    },
  })
  return (
    <div className={styles['recount']}>
      <p className={styles['hint']}>{recount.hint}</p>
      <RefusalAlert refusal={recounting.error && refusalOf(recounting.error)} />
      <Button disabled={recounting.isPending} onClick={() => recounting.mutate()}>
        {recounting.isPending ? recount.underWay : recount.press}
      </Button>
    </div>
  )
}
