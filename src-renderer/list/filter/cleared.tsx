import { useQuery } from '@tanstack/react-query'
import { wholeView } from '../../../src-shared/lists/list-settings'
import { dayShort } from '../../../src-shared/text/dates'
import { Button } from '../../components/button'
import { question } from '../../state/office/question'
import { showView } from '../../state/screen/list-store'
import { useWords } from '../../text/words'

const open = { match: 'all', rows: [{ field: 'status', operator: 'any-of', codes: ['open'] }] } as const
const soonest = [{ field: 'dueOn', isDescending: false }] as const

type Props = { readonly view: 'my-open-commitments' | 'overdue' }

/** Shown when all commitments of the view are done. Says so, and names the day when the next open one is due. */
export function ClearedCommitments({ view }: Props) {
  const words = useWords()
  const query = { list: 'commitments', filter: open, sort: soonest, groupBy: null, me: null } as const
  const { data } = useQuery(question('list:page', { query, offset: 0, limit: 1 }))
  const next = data?.list === 'commitments' ? data.rows[0]?.dueOn : undefined
  const said = words.lists.clearedCommitments[view]
  return (
    <>
      <p>{next ? `${said} ${words.lists.nextDue(dayShort(next, words.language))}` : said}</p>
      {(data?.total ?? 0) > 0 && (
        <Button
          weight="primary"
          onClick={() => showView('commitments', null, { ...wholeView, filter: open, sort: soonest })}
        >
          {words.lists.showComing}
        </Button>
      )}
    </>
  )
}
