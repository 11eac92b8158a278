import { ChartColumn, List } from 'lucide-react'
import { Button } from '../../components/button'
import { ListScreen } from '../../list/list-screen'
import { sharedState } from '../../state/screen/shared-state'
import { useWords } from '../../text/words'
import { IssueCharts } from './issue-charts'

/** Kept while the window is open, so that a user of the charts finds them again. */
const areChartsShown = sharedState(false)

/** The issues as a list, or as charts of whom they have been carried to and for whom. */
export function IssuesPage() {
  const words = useWords()
  const isCharts = areChartsShown.use()
  const [Icon, text] = isCharts ? [List, words.charts.toList] : [ChartColumn, words.charts.toCharts]
  const turn = (
    <Button onClick={() => areChartsShown.set(!isCharts)}>
      <Icon size={16} aria-hidden="true" />
      {text}
    </Button>
  )
  const heading = words.views.issues
  return isCharts ? (
    <IssueCharts heading={heading} beside={turn} />
  ) : (
    <ListScreen list="issues" heading={heading} switcher={turn} />
  )
}
