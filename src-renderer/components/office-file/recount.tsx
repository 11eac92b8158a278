import { useMutation } from '@tanstack/react-query'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { RefusalAlert } from '../refusal-alert'
import styles from './recount.module.css'

/** Rebuilds everything derived from the office's own data, and shows a notice of what was wrong. Refused if the file is damaged. */
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
