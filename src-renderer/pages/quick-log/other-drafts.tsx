import { useQuery } from '@tanstack/react-query'
import { Button } from '../../components/button'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import styles from './quick-log-dialog.module.css'

type Props = { readonly except: string; readonly onLoad: (draftId: string) => void }

/** Says that half-written drafts were set aside, and opens the latest one. */
export function OtherDrafts({ except, onLoad }: Props) {
  const words = useWords().quickLog
  const { data = [] } = useQuery(question('draft:list', {}))
  const others = data.filter(({ id, form }) => form === 'quick-log' && id !== except)
  const [latest] = others
  if (!latest) return null
  return (
    <p className={styles['restored']}>
      {words.otherDrafts(others.length)} –
      <Button weight="quiet" title={latest.title || words.untitledDraft} onClick={() => onLoad(latest.id)}>
        {words.openDraft}
      </Button>
    </p>
  )
}
