import { useMutation } from '@tanstack/react-query'
import type { WrittenPacks } from '../../../src-shared/packs/pack-content'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import styles from './pack-wizard.module.css'

type Props = { readonly written: WrittenPacks; readonly nameOf: (partner: string | null) => string }

/** The packs written and their folders, with a button to show them. */
export function WrittenPackList({ written, nameOf }: Props) {
  const words = useWords().packs
  const showing = useMutation({ mutationFn: () => ask('report:show-folder', {}) })
  return (
    <div className={styles['written']}>
      <p>{words.created(written.packs.length, written.folder)}</p>
      <ul>
        {written.packs.map(({ partner, folder, interactions, isLocked, differsFromLock }) => (
          <li key={folder}>
            {[
              words.pack(nameOf(partner), interactions),
              ...(isLocked ? [words.locked] : []),
              ...(differsFromLock ? [words.differs] : []),
            ].join(', ')}
          </li>
        ))}
      </ul>
      <Button onClick={() => showing.mutate()}>{words.showFolder}</Button>
      <RefusalAlert refusal={showing.error && refusalOf(showing.error)} />
    </div>
  )
}
