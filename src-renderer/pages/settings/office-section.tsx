import { useMutation, useQuery } from '@tanstack/react-query'
import { Refused } from '../../../src-shared/refusals/refusal'
import { written } from '../../../src-shared/text/counted'
import { Button } from '../../components/button'
import { AcceptedSeals } from '../../components/office-file/broken-seals'
import { FileState, useOpenFile } from '../../components/office-file/file-state'
import { Recount } from '../../components/office-file/recount'
import { RefusalAlert } from '../../components/refusal-alert'
import { announce } from '../../state/office/announce'
import { enterAnotherOffice } from '../../state/office/another-office'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/**
 * The store in use: where it is, whether it is whole, how much it holds, and how to open another. A refusal leaves the present one open.
 */
export function OfficeSection() {
  const words = useWords()
  const open = useOpenFile()
  const overview = useQuery(question('office:overview', {}))
  const counts = overview.data?.counts
  const changing = useMutation({
    mutationFn: async (channel: 'office:open' | 'office:create') => {
      const next = await ask(channel, {})
      if (next.state === 'refused') throw new Refused(next.refusal)
      return next
    },
    onSuccess: async ({ file }) => {
      await enterAnotherOffice()
      await announce({ text: words.settings.opened(file) })
    },
  })
  const kinds = ['interactions', 'persons', 'organisations', 'issues', 'partners'] as const

  return (
    <section className={styles['section']}>
      <h2>{words.settings.office}</h2>
      <dl className={styles['facts']}>
        <dt>{words.settings.file}</dt>
        <dd>{open?.file}</dd>
        <FileState integrity={open?.integrity} />
        <AcceptedSeals />
        {kinds.map(kind => (
          <Fact key={kind} name={words.settings[kind]} value={counts && written(counts[kind], words.language)} />
        ))}
      </dl>
      <p className={styles['hint']}>{words.settings.notEncrypted}</p>
      <Recount />
      <RefusalAlert refusal={overview.error && refusalOf(overview.error)} />
      <RefusalAlert refusal={changing.error && refusalOf(changing.error)} />
      <div className={styles['ways']}>
        <Button disabled={changing.isPending} onClick={() => changing.mutate('office:open')}>
          {words.settings.openAnother}
        </Button>
        <Button disabled={changing.isPending} onClick={() => changing.mutate('office:create')}>
          {words.settings.create}
        </Button>
      </div>
    </section>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string | undefined }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
