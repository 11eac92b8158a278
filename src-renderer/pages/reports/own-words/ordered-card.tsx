import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { ReactNode } from 'react'
import formStyles from '../../../components/form.module.css'
import { useWords } from '../../../text/words'
import styles from './own-words.module.css'
import type { WordsEdit } from './scope-of-words'
import type { WordsWriter } from './use-words-edit'

type Props = {
  readonly of: 'result' | 'ask'
  readonly id: string
  /** "Resultat 2": what the card and its buttons are called. */
  readonly name: string
  /** The ids of all cards of the kind, in their order. */
  readonly order: readonly string[]
  readonly writer: WordsWriter
  /** False if the report has no room for it, which an undo can cause. */
  readonly hasRoom: boolean
  readonly children: ReactNode
}

/** Where a card goes when it is moved one step: after which other card, or first for null. Undefined if it is there already. */
function afterOneStep(order: readonly string[], id: string, by: -1 | 1): string | null | undefined {
  const at = order.indexOf(id)
  const others = order.filter(other => other !== id)
  const to = at + by
  if (at === -1 || to < 0 || to > others.length) return undefined
  return others[to - 1] ?? null
}

/** A text in an order that people choose, with the buttons that move and remove it. */
export function OrderedCard({ of, id, name, order, writer, hasRoom, children }: Props) {
  const words = useWords().ownWords
  const steps = [
    { by: -1, label: words.up(name), Icon: ArrowUp },
    { by: 1, label: words.down(name), Icon: ArrowDown },
  ] as const
  return (
    <li>
      <fieldset className={styles['card']} aria-label={name}>
        <div className={styles['head']}>
          <h4>{name}</h4>
          {steps.map(({ by, label, Icon }) => {
            const afterId = afterOneStep(order, id, by)
            return (
              <button
                key={by}
                type="button"
                className={formStyles['tool']}
                aria-label={label}
                disabled={afterId === undefined}
                onClick={() =>
                  afterId !== undefined && void writer.write([{ what: 'move', of, id, afterId } satisfies WordsEdit])
                }
              >
                <Icon size={16} aria-hidden="true" />
              </button>
            )
          })}
          <button
            type="button"
            className={formStyles['tool']}
            aria-label={words.remove(name)}
            onClick={() => void writer.write([{ what: 'remove', of, id }], words.removed(name))}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
        {!hasRoom && <p className={styles['note']}>{words.noRoom}</p>}
        {children}
      </fieldset>
    </li>
  )
}
