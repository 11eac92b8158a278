import { useMutation } from '@tanstack/react-query'
import type { ReadingPart } from '../../../src-shared/program/work-progress'
import { announce } from '../../state/office/announce'
import { enterAnotherOffice } from '../../state/office/another-office'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { RefusalAlert } from '../refusal-alert'
import { rowsDone, WorkUnderWay } from '../work-progress'

/**
 * The button that writes what can be read of a damaged office to a new file and opens that one. A notice says what came along, and where the list
 * is of what did not.
 */
export function Salvage() {
  const words = useWords()
  const { damagedFile, shared, work } = words
  const salvaging = useMutation({
    mutationFn: async () => {
      const made = await ask('office:salvage', {})
      await enterAnotherOffice()
      return made
    },
    onSuccess: ({ salvaged, notHad }) =>
      announce({ text: shared.salvage.done(salvaged, notHad), isHint: notHad === 0, isRefusal: notHad > 0 }),
  })
  const refusal = salvaging.error && refusalOf(salvaging.error)
  return (
    <>
      <RefusalAlert refusal={refusal?.code === 'cancelled' ? null : refusal} />
      {salvaging.isPending && (
        <WorkUnderWay
          what="office"
          label={damagedFile.salvaging}
          said={({ detail }) => work.reading[(detail ?? 'checking') as ReadingPart]}
          counted={progress => rowsDone(progress, words)}
        />
      )}
      <Button aria-disabled={salvaging.isPending} onClick={() => !salvaging.isPending && salvaging.mutate()}>
        {damagedFile.salvage}
      </Button>
    </>
  )
}
