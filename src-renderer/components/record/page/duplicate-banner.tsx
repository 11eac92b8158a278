import { useQuery } from '@tanstack/react-query'
import { CopyCheck } from 'lucide-react'
import { Suspense } from 'react'
import type { MergedKind } from '../../../../src-shared/records/merge'
import { duplicateWords } from '../../../../src-shared/text/duplicate-words'
import { change } from '../../../state/commands/done-actions'
import { question } from '../../../state/office/question'
import { screenInView } from '../../../state/screen/panes'
import { useSettled } from '../../../state/screen/use-settled'
import { recordBeforeDuplicates } from '../../../state/waits'
import { useWords } from '../../../text/words'
import { Button } from '../../button'
import { fetched } from '../../fetched'
import { askedComparison, type Comparison } from '../../merge/asked-comparison'
import styles from './duplicate-banner.module.css'

const { Part: MergeDialog } = fetched(async () => (await import('../../merge/merge-dialog')).MergeDialog)

/** Says that a record may be a duplicate of another, and opens a comparison of the two, also when a field of the page asked for it. */
export function DuplicateBanner({ kind, id }: { readonly kind: MergedKind; readonly id: string }) {
  const words = useWords()
  const said = words.duplicates
  const asked = useSettled<string | null>(id, recordBeforeDuplicates, null)
  const found = useQuery({ ...question('duplicate:of', { kind, id }), enabled: asked === id })
  const wanted = askedComparison.use()
  const compared = wanted?.kind === kind && [wanted.one.id, wanted.other.id].includes(id) ? wanted : null
  const [pair] = found.data ?? []
  if (!pair && !compared) return null

  async function dismiss({ one, other }: Comparison): Promise<void> {
    askedComparison.set(null)
    const text = said.keptApart(one.name, other.name)
    await change(
      'duplicate:dismiss',
      { kind, one: one.id, other: other.id },
      { tell: { text, words, undone: latest => latest.duplicates.apartUndone } },
    )
  }

  const another = pair && (pair.one.id === id ? pair.other : pair.one)
  return (
    <>
      {pair && another && (
        <aside className={styles['banner']} aria-label={said.mayBe}>
          <CopyCheck size={16} aria-hidden="true" />
          <p className={styles['said']}>
            {said.mayBeSame(another.name)}{' '}
            <span className={styles['why']}>{duplicateWords(pair.reasons, words.language)}</span>
          </p>
          <Button onClick={() => askedComparison.set(pair)}>{said.compare}</Button>
          <Button weight="quiet" onClick={() => void dismiss(pair)}>
            {said.apart}
          </Button>
        </aside>
      )}
      {compared && (
        <Suspense>
          <MergeDialog
            pair={compared}
            focusAfter={screenInView}
            onApart={() => void dismiss(compared)}
            onClose={() => askedComparison.set(null)}
          />
        </Suspense>
      )}
    </>
  )
}
