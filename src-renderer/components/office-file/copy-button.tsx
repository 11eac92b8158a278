import { useMutation } from '@tanstack/react-query'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { RefusalAlert } from '../refusal-alert'

/** The button that copies the open office now, beside its file and to the second place if one is chosen and there. */
export function CopyButton() {
  const said = useWords().backups
  const making = useMutation({
    mutationFn: () => ask('backup:make', {}),
    onSettled: readAgain,
    onSuccess: () => announce({ text: said.made }),
  })
  return (
    <>
      <RefusalAlert refusal={making.error && refusalOf(making.error)} />
      <Button aria-disabled={making.isPending} onClick={() => !making.isPending && making.mutate()}>
        {making.isPending ? said.making : said.make}
      </Button>
    </>
  )
}
