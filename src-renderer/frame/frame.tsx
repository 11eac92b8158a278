import { useQuery } from '@tanstack/react-query'
import { Activity, lazy, Suspense, useCallback, useState } from 'react'
import { OverlayContainer } from '../components/overlay-container'
import { type JustLogged, LogPage } from '../pages/log/log-page'
import { firstPage } from '../pages/log/log-pages'
import styles from './frame.module.css'
import { FrameKeys } from './frame-keys'
import { Navigation } from './navigation'
import { TopBar } from './top-bar'
import { useIdle } from './use-idle'
import { useViewTitle } from './use-view-title'
import type { View } from './view'

const loadQuickLog = () => import('../pages/quick-log/quick-log')
const loadReports = () => import('../pages/reports/reports-page')
const loadSettings = () => import('../pages/settings/settings-page')
const QuickLog = lazy(async () => ({ default: (await loadQuickLog()).QuickLog }))
const ReportsPage = lazy(async () => ({ default: (await loadReports()).ReportsPage }))
const SettingsPage = lazy(async () => ({ default: (await loadSettings()).SettingsPage }))
const NoticeShelf = lazy(async () => ({ default: (await import('../components/notice-shelf')).NoticeShelf }))

/** Menu, top bar, the screen chosen, and the quick-log that may lie over any of them. */
export function Frame() {
  const [view, setView] = useState<View>('log')
  const [main, setMain] = useState<HTMLElement | null>(null)
  const [visited, setVisited] = useState<readonly View[]>(['log'])
  // Once it has been open it stays in place, since it holds the draft.
  const [quickLog, setQuickLog] = useState<'not yet' | 'open' | 'closed'>('not yet')
  const [justLogged, setJustLogged] = useState<JustLogged | null>(null)
  // The log comes first; what a key may ask for next is fetched once it is shown and nothing else is going on.
  const { isPending } = useQuery(firstPage)
  const isIdle = useIdle(!isPending, () => void Promise.all([loadQuickLog(), loadReports(), loadSettings()]))

  const show = useCallback((next: View) => {
    setView(next)
    setVisited(seen => (seen.includes(next) ? seen : [...seen, next]))
  }, [])
  const startLogging = useCallback(() => setQuickLog('open'), [])
  const stopLogging = useCallback(() => setQuickLog('closed'), [])
  useViewTitle(view)

  // A hidden screen keeps its place and what was chosen on it.
  const screen = (of: View, page: React.ReactNode) =>
    visited.includes(of) && (
      <Activity mode={view === of ? 'visible' : 'hidden'}>
        <Suspense>{page}</Suspense>
      </Activity>
    )

  return (
    <div className={styles['frame']}>
      <FrameKeys isLogging={quickLog === 'open'} onLog={startLogging} onShow={show} />
      <Navigation view={view} onShow={show} />
      <TopBar onLog={startLogging} />
      <main ref={setMain} className={styles['screen']}>
        <OverlayContainer value={main}>
          {screen('log', <LogPage justLogged={justLogged} onLog={startLogging} />)}
          {screen('reports', <ReportsPage />)}
          {screen('settings', <SettingsPage />)}
        </OverlayContainer>
      </main>
      {(isIdle || quickLog !== 'not yet') && (
        <Suspense>
          <NoticeShelf />
          <QuickLog isOpen={quickLog === 'open'} onClose={stopLogging} onLogged={setJustLogged} />
        </Suspense>
      )}
    </div>
  )
}
