import { interactionKinds } from '../../../../src-shared/log/interaction'
import { ChoiceList } from '../../../components/choice-list'
import { useWords } from '../../../text/words'
import type { PartProps } from '../change'
import { kindKeys } from './kind-keys'

export function KindField({ draft, change }: PartProps) {
  const words = useWords()
  const entries = interactionKinds.map(value => {
    const key = kindKeys.indexOf(value) + 1
    return { value, label: words.shared.kinds[value], ...(key > 0 && { keys: `Alt+${key}` }) }
  })
  return (
    <ChoiceList label={words.quickLog.kind} value={draft.kind} entries={entries} onChange={kind => change({ kind })} />
  )
}
