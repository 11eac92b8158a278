import { useMutation, useQuery } from '@tanstack/react-query'
import { ArrowLeftRight, TriangleAlert } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Id } from '../../../src-shared/records/ids'
import type { KeptSides } from '../../../src-shared/records/merge'
import { mergeDoubtText } from '../../../src-shared/text/duplicate-words'
import { change } from '../../state/commands/done-actions'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { DialogFrame } from '../dialog/dialog-frame'
import { RefusalAlert } from '../refusal-alert'
import type { Comparison } from './asked-comparison'
import styles from './merge-dialog.module.css'
import { collapsedIn, fieldsToShow, flipped, movedText } from './merge-fields'
import { MergeTable } from './merge-table'

type Props = {
  readonly pair: Comparison
  readonly focusAfter: () => HTMLElement | null
  readonly onApart: () => void
  readonly onClose: () => void
}

/** Merges two records that may be the same. Shows them side by side: which value each field keeps, and which links move along. */
export function MergeDialog({ pair, focusAfter, onApart, onClose }: Props) {
  const words = useWords()
  const [isFlipped, setIsFlipped] = useState(false)
  const [sides, setSides] = useState<KeptSides>({})
  const table = useRef<HTMLDivElement>(null)
  const [keep, lose] = isFlipped ? [pair.other, pair.one] : [pair.one, pair.other]
  const rows = { kind: pair.kind, keep: keep.id as Id<'any'>, lose: lose.id as Id<'any'> }
  const preview = useQuery(question('merge:preview', rows))
  // Asked at the same time, so that swapping the sides shows the other preview at once.
  const reverse = useQuery(question('merge:preview', { ...rows, keep: rows.lose, lose: rows.keep }))
  const isRead = preview.data !== undefined && !reverse.isPending
  const fields = fieldsToShow(preview.data?.fields ?? [])
  const links = preview.data?.links ?? []
  const moved = movedText(links, words)
  const collapsed = collapsedIn(links)
  const nameField = fields.find(({ field }) => field === 'name')
  const otherName = (sides['name'] ?? 'keep') === 'keep' ? nameField?.lose : nameField?.keep

  const merging = useMutation({
    mutationFn: async () => {
      const name = String(nameField?.[sides['name'] ?? 'keep'] ?? keep.name)
      await change(
        'merge:apply',
        { ...rows, sides },
        { first: onClose, tell: { text: words.merge.done(name), words, undone: latest => latest.merge.undone } },
      )
    },
  })
  const merge = () => {
    if (isRead && !merging.isPending) merging.mutate()
  }

  function flip(): void {
    setIsFlipped(!isFlipped)
    setSides(flipped(sides))
  }

  return (
    <DialogFrame
      title={words.merge.title[pair.kind]}
      isOpen={isRead || preview.isError}
      size="wide"
      bodyClass={styles['body']}
      besideTitle={
        <Button onClick={flip}>
          <ArrowLeftRight size={16} aria-hidden="true" />
          {words.merge.flip}
        </Button>
      }
      aboveButtons={
        <>
          <RefusalAlert refusal={preview.error && refusalOf(preview.error)} />
          <RefusalAlert refusal={merging.error && refusalOf(merging.error)} />
        </>
      }
      leave={{ label: words.parts.cancel }}
      others={<Button onClick={onApart}>{words.duplicates.apart}</Button>}
      act={{ label: words.merge.apply, isDisabled: !isRead, onAct: merge }}
      focusFirst={() => table.current?.querySelector<HTMLElement>('input:checked') ?? null}
      focusAfter={() => focusAfter() ?? true}
      onClose={onClose}
    >
      <div ref={table}>
        <MergeTable
          kind={pair.kind}
          fields={fields}
          sides={sides}
          names={{ keep: keep.name, lose: lose.name }}
          choose={(field, side) => setSides(before => ({ ...before, [field]: side }))}
        />
        <div className={styles['effect']}>
          <p className={styles['moved']}>{moved === '' ? words.merge.nothingMoves : words.merge.moved(moved)}</p>
          {collapsed > 0 && <p>{words.merge.collapsed(collapsed)}</p>}
          {preview.data?.doubts.map(doubt => (
            <p key={doubt} className={styles['doubt']}>
              <TriangleAlert size={16} aria-hidden="true" />
              {mergeDoubtText(doubt, words.language)}
            </p>
          ))}
          {nameField && nameField.keep !== nameField.lose && <p>{words.merge.keptName(String(otherName))}</p>}
          <p className={styles['hint']}>{words.merge.keys}</p>
        </div>
      </div>
    </DialogFrame>
  )
}
