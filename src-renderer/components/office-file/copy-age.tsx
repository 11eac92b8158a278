import { useMutation } from '@tanstack/react-query'
import { differenceInDays } from 'date-fns'
import { oldestNewestCopy } from '../../../src-shared/program/backup'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { RefusalAlert } from '../refusal-alert'

/** Says that the newest copy is too old, with the button that makes one. Shows nothing while it is not. */
export function CopyAge({ at }: { readonly at: string }) {
  const said = useWords().backups
  const days = differenceInDays(new Date(), new Date(at))
  const making = useMutation({
    mutationFn: () => ask('backup:make', {}),
    onSuccess: async () => {
      await readAgain()
      await announce({ text: said.made })
    },
  })
  if (days < oldestNewestCopy) return null
  return (
    <div role="alert">
      <p>{said.tooOld(days)}</p>
      <RefusalAlert refusal={making.error && refusalOf(making.error)} />
      <Button disabled={making.isPending} onClick={() => making.mutate()}>
        {making.isPending ? said.making : said.make}
      </Button>
    </div>
  )
}
