import type { Condition } from '../../../src-shared/lists/list-filter'
import { wholeView } from '../../../src-shared/lists/list-settings'
import { confidentialities } from '../../../src-shared/log/interaction'
import type { PackContent } from '../../../src-shared/packs/pack-content'
import { Button } from '../../components/button'
import { openPlace } from '../../state/router/router'
import { showView } from '../../state/screen/list-store'
import { useWords } from '../../text/words'
import styles from './pack-preview.module.css'

const notOpen = confidentialities.filter(one => one !== 'open')

/** The code of a period as people write it: `2026Q4` is Q4 2026. */
const said = (code: string): string => code.replace(/^(\d{4})Q(\d)$/, 'Q$2 $1')

/** Shows the rows of a pack that are not open, in the log. */
function showInLog({ period, partnerId }: PackContent): void {
  const ofPartner: Condition[] =
    partnerId === null ? [] : [{ field: 'partners', operator: 'has-any', ids: [partnerId] }]
  showView('interactions', null, {
    ...wholeView,
    filter: {
      match: 'all',
      rows: [
        { field: 'startsOn', operator: 'between', from: period.from, to: period.to },
        { field: 'status', operator: 'any-of', codes: ['held'] },
        { field: 'confidentiality', operator: 'any-of', codes: notOpen },
        ...ofPartner,
      ],
    },
  })
  openPlace({ view: 'log' })
}

/** Says that a pack has no open rows, and links to those that are not open. Nothing is shown for a pack that has some. */
export function NothingToShare({ content, name }: { readonly content: PackContent; readonly name: string }) {
  const { packs: words } = useWords()
  const { byConfidentiality } = content.figures
  if ((byConfidentiality.open ?? 0) > 0) return null
  const hidden = notOpen.reduce((sum, one) => sum + (byConfidentiality[one] ?? 0), 0)
  return (
    <div className={styles['note']}>
      <p>
        {words.emptyPack(name, said(content.code))} {words.madeAnyway}
      </p>
      {hidden > 0 && <Button onClick={() => showInLog(content)}>{words.showNotShareable(hidden)}</Button>}
    </div>
  )
}
