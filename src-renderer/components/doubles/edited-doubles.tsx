import type { LikelyDuplicate, TypedRecord } from '../../../src-shared/names/duplicate'
import type { OrganisationId, PersonId } from '../../../src-shared/records/ids'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { askedComparison } from '../merge/asked-comparison'
import { PlaceLink } from '../record/place-link'
import { doubleReason } from './double-words'
import styles from './edited-doubles.module.css'
import { fromTheBin } from './from-the-bin'
import { useDoubles } from './use-doubles'

type Props = {
  /** The record with what is being typed; null while that says nothing of who it is. */
  readonly typed: (TypedRecord & { readonly id: string }) | null
  /** What the record is called now. */
  readonly name: string
}

const placeOf = (kind: TypedRecord['kind'], id: string) =>
  kind === 'person'
    ? ({ view: 'person', id: id as PersonId } as const)
    : ({ view: 'organisation', id: id as OrganisationId } as const)

/**
 * Says, under a name or an address that is being edited, whom the record may now be the same as, with a link there and to a comparison of the
 * two. It stops nobody from saving.
 */
export function EditedDoubles({ typed, name }: Props) {
  const words = useWords()
  const said = words.doubles
  const found = useDoubles(typed)
  if (!typed) return null
  const { kind, id } = typed
  const way = (one: LikelyDuplicate) =>
    one.isInBin ? (
      <Button weight="quiet" onClick={() => void fromTheBin(kind, one, words)}>
        <span>
          {said.does.restore.take}
          <span className="visually-hidden"> {said.does.restore.whom(one.name)}</span>
        </span>
      </Button>
    ) : (
      <Button weight="quiet" onClick={() => askedComparison.set({ kind, one: { id, name }, other: one })}>
        <span>
          {said.compare}
          <span className="visually-hidden"> {said.compareWhom(one.name)}</span>
        </span>
      </Button>
    )
  return (
    <div role="status" className={styles['likely']}>
      {found.map(one => (
        <div key={one.id} className={styles['one']}>
          <p>
            {one.isInBin ? (
              said.inBin(one.name, one.detail)
            ) : (
              <>
                {said.mayBe} <PlaceLink place={placeOf(kind, one.id)}>{one.name}</PlaceLink>
                {one.detail && `, ${one.detail}`}.
              </>
            )}{' '}
            {doubleReason(one, words)}.
          </p>
          {way(one)}
        </div>
      ))}
    </div>
  )
}
