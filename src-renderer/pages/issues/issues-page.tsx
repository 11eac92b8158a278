import { ChartColumn, ClipboardPaste, List } from 'lucide-react'
import { Suspense, useMemo, useState } from 'react'
import { Button } from '../../components/button'
import { fetched } from '../../components/fetched'
import { ListScreen } from '../../list/list-screen'
import type { Command } from '../../state/commands/command'
import { useCommands } from '../../state/commands/registry'
import { sharedState } from '../../state/screen/shared-state'
import { useWords } from '../../text/words'
import { IssueCharts } from './issue-charts'

/** Kept while the window is open, so that a user of the charts finds them again. */
const areChartsShown = sharedState(false)

const { Part: PasteListDialog } = fetched(async () => (await import('./paste-list/paste-list-dialog')).PasteListDialog)

/** The issues as a list, or as charts of whom they have been carried to and for whom. A list of priorities can be pasted. */
export function IssuesPage() {
  const words = useWords()
  const isCharts = areChartsShown.use()
  const [isPasting, setPasting] = useState(false)
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'paste-list',
        group: 'create',
        words: said => said.pasteList.command,
        opensDialog: true,
        run: () => setPasting(true),
      },
    ],
    [],
  )
  useCommands(commands)
  const [Icon, text] = isCharts ? [List, words.charts.toList] : [ChartColumn, words.charts.toCharts]
  const beside = (
    <>
      <Button onClick={() => areChartsShown.set(!isCharts)}>
        <Icon size={16} aria-hidden="true" />
        {text}
      </Button>
      <Button onClick={() => setPasting(true)}>
        <ClipboardPaste size={16} aria-hidden="true" />
        {words.pasteList.command}
      </Button>
    </>
  )
  const heading = words.views.issues
  return (
    <>
      {isCharts ? (
        <IssueCharts heading={heading} beside={beside} />
      ) : (
        <ListScreen list="issues" heading={heading} switcher={beside} />
      )}
      {isPasting && (
        <Suspense fallback={null}>
          <PasteListDialog onClose={() => setPasting(false)} />
        </Suspense>
      )}
    </>
  )
}
