import { useMutation, useQuery } from '@tanstack/react-query'
import type { FileIntegrity } from '../../../src-shared/ipc/desktop'
import { isAccepted, type SealFault } from '../../../src-shared/program/seal-check'
import { change } from '../../state/commands/done-actions'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { RefusalAlert } from '../refusal-alert'

/** How many broken seals are named. */
const mostNamed = 10

/**
 * Returns the broken seals that the latest check of the open file found and that nobody has accepted. It asks again what is accepted after each
 * change, so that an undone acceptance counts at once.
 */
export function useBrokenSeals(integrity: FileIntegrity | undefined): readonly SealFault[] {
  const found = integrity?.state === 'whole' ? integrity.broken : []
  const accepted = useQuery({ ...question('seal:accepted', {}), enabled: found.length > 0 })
  return accepted.data ? found.filter(fault => !isAccepted(fault, accepted.data)) : []
}

/** Says which seals of the history do not hold, since when, and what to do, with the button that accepts them as they are. */
export function BrokenSeals({
  broken,
  heldAt,
}: {
  readonly broken: readonly SealFault[]
  readonly heldAt: string | null
}) {
  const words = useWords()
  const { seal } = words.shared
  const accepting = useMutation({
    mutationFn: () =>
      change(
        'seal:accept',
        { breaks: broken.map(({ login: _, ...one }) => one) },
        { tell: { text: seal.acceptedNow(broken.length), words } },
      ),
  })
  return (
    <>
      <p>{seal.broken}</p>
      <ul>
        {broken.slice(0, mostNamed).map(fault => (
          <li key={`${fault.kind} ${fault.device} ${fault.from} ${fault.found}`}>{seal.fault(fault)}</li>
        ))}
        {broken.length > mostNamed && <li>{seal.more(broken.length - mostNamed)}</li>}
      </ul>
      {heldAt !== null && <p>{seal.held(heldAt)}</p>}
      <RefusalAlert refusal={accepting.error && refusalOf(accepting.error)} />
      <Button aria-disabled={accepting.isPending} onClick={() => !accepting.isPending && accepting.mutate()}>
        {words.brokenSeals.accept}
      </Button>
    </>
  )
}

/** Lines in a list of facts: the broken seals that are accepted, since when and by whom. Shows nothing if there are none. */
export function AcceptedSeals() {
  const words = useWords()
  const accepted = useQuery(question('seal:accepted', {}))
  if (!accepted.data?.length) return null
  return (
    <>
      <dt>{words.brokenSeals.accepted}</dt>
      <dd>
        <ul>
          {accepted.data.map(one => (
            <li key={`${one.kind} ${one.device} ${one.from} ${one.acceptedAt}`}>{words.shared.seal.accepted(one)}</li>
          ))}
        </ul>
      </dd>
    </>
  )
}
