import { useMutation, useQuery } from '@tanstack/react-query'
import type { LeftRow } from '../../../src-shared/records/history'
import { leftReason } from '../../../src-shared/text/left-reason'
import { atStart, thingName } from '../../../src-shared/text/thing-name'
import { DialogFrame } from '../../components/dialog/dialog-frame'
import { RefusalAlert } from '../../components/refusal-alert'
import { rowsDone, WorkUnderWay } from '../../components/work-progress'
import { change } from '../../state/commands/done-actions'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import styles from './import-page.module.css'

type Props = { readonly batchId: string; readonly file: string; readonly onClose: () => void }

const stopLooking = () => ask('work:cancel', { what: 'revert-effect' }).catch(() => undefined)

/**
 * Says what taking a whole import back does and how much it leaves, takes it back, and names what was left as it is. Counting and taking back
 * are followed and can be called off; closing the dialog ends the counting.
 */
export function RevertDialog({ batchId, file, onClose }: Props) {
  const words = useWords()
  const said = words.imports.revert
  const reverting = useMutation({
    mutationFn: () => {
      void stopLooking()
      return change('import:revert', { batchId }, { tell: ({ skipped }) => ({ text: said.done(skipped), words }) })
    },
    onSuccess: ({ left }) => {
      if (left.length === 0) onClose()
    },
  })
  const { data, isPending } = reverting
  const looking = useQuery({
    ...question('import:revert-effect', { batchId }),
    // Since the signal is read, React Query ends the question when the dialog is closed.
    queryFn: ({ signal }) => {
      signal.addEventListener('abort', () => void stopLooking(), { once: true })
      return ask('import:revert-effect', { batchId })
    },
    enabled: !isPending && !data,
    gcTime: 0,
    staleTime: 0,
  })
  const effect = looking.data
  const failure = reverting.error ?? looking.error
  const isCalledOff = reverting.error !== null && refusalOf(reverting.error).code === 'cancelled'
  return (
    <DialogFrame
      title={said.title(file)}
      isBusy={isPending}
      aboveButtons={<RefusalAlert refusal={failure && refusalOf(failure)} />}
      leave={{ label: data ? said.close : said.cancel, isDisabled: isPending }}
      act={data ? undefined : { label: said.confirm, isDisabled: isPending, onAct: () => reverting.mutate() }}
      focusFirst="leave"
      onClose={onClose}
    >
      <div className={styles['effect']} aria-live="polite">
        {data ? (
          <>
            <p>{said.done(data.skipped)}</p>
            <LeftRows heading={said.left} rows={data.left} count={data.skipped} />
          </>
        ) : (
          <>
            <p>{said.what}</p>
            {looking.isFetching && <p>{said.looking}</p>}
            {effect && <p>{effect.stays === 0 ? said.allGoes : said.stays(effect.stays)}</p>}
            <p>{said.undoable}</p>
            {isCalledOff && <p>{said.calledOff}</p>}
          </>
        )}
      </div>
      {looking.isFetching && (
        <WorkUnderWay what="revert-effect" label={said.lookingProgress} said={() => said.looking} />
      )}
      {isPending && (
        <WorkUnderWay
          what="import"
          label={said.progress}
          said={() => said.working}
          counted={progress => rowsDone(progress, words)}
        />
      )}
    </DialogFrame>
  )
}

type LeftProps = { readonly heading: string; readonly rows: readonly LeftRow[]; readonly count: number }

/** The rows that a revert leaves as they are, each with the reason. More than are named are counted. */
function LeftRows({ heading, rows, count }: LeftProps) {
  const words = useWords()
  return (
    <>
      <p>{heading}</p>
      <ul>
        {rows.map(row => (
          <li key={`${row.table} ${row.id}`}>
            {atStart(thingName(row.table, words.language, row.name))} {leftReason(row, words.language)}
          </li>
        ))}
        {count > rows.length && <li>{words.imports.revert.more(count - rows.length)}</li>}
      </ul>
    </>
  )
}
