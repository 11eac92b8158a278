import { interactionKinds } from '../../../../src-shared/log/interaction'
import { ChoiceList } from '../../../components/choice-list'
import { useWords } from '../../../text/words'
import { drawnFor } from '../change'
import { kindKeys } from './kind-keys'

export const KindField = drawnFor('kind')(function KindField({ draft, change }) {
  const words = useWords()
  const entries = interactionKinds.map(value => {
    const key = kindKeys.indexOf(value) + 1
    return { value, label: words.shared.kinds[value], ...(key > 0 && { keys: `Alt+${key}` }) }
  })
  return (
    <ChoiceList label={words.quickLog.kind} value={draft.kind} entries={entries} onChange={kind => change({ kind })} />
  )
})
