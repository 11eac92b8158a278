import { useMutation } from '@tanstack/react-query'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { CopyRows } from './copy-rows'

/** Fetches a copy from a folder that the user chooses, for instance on a new laptop. */
export function BrowseCopies() {
  const said = useWords().secondPlace
  const browsing = useMutation({ mutationFn: () => ask('place:browse', {}) })
  const { data } = browsing
  return (
    <div>
      <p>{said.browseHint}</p>
      <RefusalAlert refusal={browsing.error && refusalOf(browsing.error)} />
      <Button aria-disabled={browsing.isPending} onClick={() => !browsing.isPending && browsing.mutate()}>
        {said.browse}
      </Button>
      {data && <CopyRows label={said.found(data.folder)} rows={data.rows} isBrowsed />}
    </div>
  )
}
