import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { wholeView } from '../../../src-shared/lists/list-settings'
import type { InteractionId } from '../../../src-shared/records/ids'
import { DemoBanner } from '../../components/demo/demo-banner'
import { EmptyOffice } from '../../components/empty-office'
import { fetched } from '../../components/fetched'
import { ListScreen } from '../../list/list-screen'
import type { Command } from '../../state/commands/command'
import { useCommands } from '../../state/commands/registry'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { showView, useKeptList, useText } from '../../state/screen/list-store'
import { startLogging } from '../../state/screen/overlays'
import { toReveal } from '../../state/screen/reveal-interaction'
import { useWords } from '../../text/words'
import { isCalendarShown } from './calendar/calendar-state'
import { LogSwitch } from './calendar/log-switch'

const { Part: LogCalendar } = fetched(async () => (await import('./calendar/log-calendar')).LogCalendar)

/** The command that shows the log in the other way. */
function useSwitchCommand(isCalendar: boolean): void {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'log-as-calendar',
        group: 'do',
        words: ({ logCalendar }) => (isCalendar ? logCalendar.toList : logCalendar.toCalendar),
        run: () => isCalendarShown.set(!isCalendar),
      },
    ],
    [isCalendar],
  )
  useCommands(commands)
}

/** All logged interactions: as a list, latest first, or as a calendar. */
export function LogPage() {
  const words = useWords()
  const overview = useQuery(question('office:overview', {}))
  const wanted = toReveal.use()
  const { filter, sort, groupBy } = useKeptList('interactions').definition
  const isWhole = useText('interactions') === '' && filter.rows.length === 0 && sort.length === 0 && groupBy === null
  const [shown, setShown] = useState<{ readonly row: number } | null>(null)
  const isCalendar = isCalendarShown.use()
  useSwitchCommand(isCalendar)

  const reveal = useEffectEvent(async (id: InteractionId, isAskedFor: boolean) => {
    // The position of a row is known only among all rows in their usual order. If the user asked to see it, a filter is removed first.
    if (isAskedFor) {
      isCalendarShown.set(false)
      showView('interactions', null, wholeView)
    } else if (!isWhole) return
    const { row } = await ask('interaction:position', { id })
    if (row === null) return
    setShown({ row })
  })
  useEffect(() => {
    if (!wanted) return
    // Only once: when the user comes back to the log later, it is as it was left.
    toReveal.set(null)
    // If the row is not found, the user only has to scroll. The interaction itself is saved, so a refusal here needs no notice.
    reveal(wanted.id, wanted.isAskedFor === true).catch(() => undefined)
  }, [wanted])

  const banner = overview.data?.hasDemo && <DemoBanner />
  if (isCalendar)
    return (
      <Suspense>
        <LogCalendar banner={banner} />
      </Suspense>
    )
  return (
    <ListScreen
      list="interactions"
      heading={words.log.heading}
      banner={banner}
      switcher={<LogSwitch />}
      first={<EmptyOffice isShared={overview.data?.isShared ?? false} onLog={() => startLogging()} />}
      wanted={shown}
    />
  )
}
