import { Suspense, useEffect, useState } from 'react'
import { type Place, placeKey } from '../../src-shared/program/place'
import { fetched } from '../components/fetched'
import { loadNotes } from '../components/note/written-note'
import { OverlayContainer } from '../components/overlay-container'
import { Dispatcher } from '../state/commands/dispatcher'
import { hasSpoken } from '../state/office/announce'
import { hearSharing } from '../state/office/hear-sharing'
import { useAnswering } from '../state/office/use-answering'
import { settingsInAddress } from '../state/office/use-settings'
import { useSpelling } from '../state/office/use-spelling'
import { rememberPlace } from '../state/router/remember-place'
import { router } from '../state/router/router'
import { placeOn } from '../state/router/visits'
import { finding } from '../state/screen/finding'
import { loadKeptTexts } from '../state/screen/kept-text'
import { closeOverlay, overlays } from '../state/screen/overlays'
import { noteFocus } from '../state/screen/panes'
import { savedWorks } from '../state/screen/saved-work'
import { useNarrowMenu } from '../state/screen/use-narrow-menu'
import { useWords } from '../text/words'
import styles from './frame.module.css'
import { Joining } from './joining'
import { Navigation } from './navigation'
import { Screen } from './screen'
import { loadScreens } from './screens'
import { TopBar } from './top-bar'
import { Troubles } from './troubles'
import { useIdle } from './use-idle'
import { placeName, useViewTitle } from './use-view-title'

const { Part: QuickLog, load: loadQuickLog } = fetched(
  async () => (await import('../pages/quick-log/quick-log')).QuickLog,
)
const { Part: Palette, load: loadPalette } = fetched(async () => (await import('../palette/palette')).Palette)
const { Part: KeySheet, load: loadKeySheet } = fetched(async () => (await import('../key-sheet/key-sheet')).KeySheet)
const { Part: Guide } = fetched(async () => (await import('../guide/guide')).Guide)
const { Part: NewRecord, load: loadNewRecord } = fetched(
  async () => (await import('../new-record/new-record')).NewRecord,
)
const { Part: BriefingDialog, load: loadBriefingDialog } = fetched(
  async () => (await import('../pages/briefing/briefing-dialog')).BriefingDialog,
)
const { Part: FindInPage, load: loadFindInPage } = fetched(async () => (await import('./find-in-page')).FindInPage)
const { Part: ViewCommands } = fetched(async () => (await import('../list/views/view-commands')).ViewCommands)
const { Part: FileDrop } = fetched(async () => (await import('./file-drop')).FileDrop)
const { Part: SavingWork } = fetched(async () => (await import('./saving-work')).SavingWork)
const { Part: NoticeShelf } = fetched(async () => (await import('../components/notice-shelf')).NoticeShelf)

/** Fetches the parts that a key may open next, the most usual first. */
const loadNext = async (): Promise<void> => {
  await Promise.all([loadQuickLog(), loadPalette(), loadScreens(), loadKeptTexts()])
  await Promise.all([loadNewRecord(), loadBriefingDialog(), loadKeySheet(), loadFindInPage(), loadNotes()])
}

/** Always in the same order: a screen that is moved in the page loses its scroll position. */
const inOrder = (places: readonly Place[]): Place[] =>
  [...places].sort((one, other) => (placeKey(one) < placeKey(other) ? -1 : 1))

/** Where the window was when it was last closed, and how far that place was scrolled. Null if not known. */
const leftAt = settingsInAddress()?.leftAt ?? null

/** The field that searches in the screen in view, while it is asked for. */
function Finding({ here }: { readonly here: string }) {
  const searched = finding.use()
  if (searched?.place !== here) return null
  return (
    <Suspense>
      <FindInPage asked={searched} />
    </Suspense>
  )
}

/** The menu, the top bar, the screen in view, and what may cover them. */
export function Frame() {
  const words = useWords()
  const { trail, alive, recent } = router.use()
  const here = placeKey(placeOn(trail))
  const overlay = overlays.use()
  const isHeard = hasSpoken.use()
  const saved = savedWorks.use()
  const [main, setMain] = useState<HTMLElement | null>(null)
  const isNarrow = useNarrowMenu()
  const isAnswering = useAnswering()
  const isIdle = useIdle(isAnswering, () => void loadNext())
  useViewTitle()
  useSpelling()
  useEffect(rememberPlace, [])
  useEffect(() => (isIdle ? hearSharing() : undefined), [isIdle])

  return (
    <div
      className={styles['frame']}
      data-narrow={isNarrow || undefined}
      onFocusCapture={event => noteFocus(event.target)}
    >
      <Dispatcher />
      <Navigation isNarrow={isNarrow} />
      <TopBar />
      <Troubles isAnswering={isAnswering} />
      <main ref={setMain} className={styles['main']}>
        <OverlayContainer value={main}>
          {inOrder(alive).map(place => (
            <Screen
              key={placeKey(place)}
              place={place}
              isShown={placeKey(place) === here}
              scroll={leftAt && placeKey(leftAt.place) === placeKey(place) ? leftAt.scroll : 0}
              name={placeName(place, recent, words)}
            />
          ))}
        </OverlayContainer>
      </main>
      <Finding here={here} />
      {saved.length > 0 && (
        <Suspense>
          <SavingWork works={saved} />
        </Suspense>
      )}
      {(isIdle || overlay || isHeard) && (
        <Suspense>
          <NoticeShelf />
          <ViewCommands />
          <FileDrop />
          <QuickLog
            isOpen={overlay?.name === 'quick-log'}
            initial={overlay?.name === 'quick-log' ? overlay.start : undefined}
            onClose={closeOverlay}
          />
          <Palette isOpen={overlay?.name === 'palette'} onClose={closeOverlay} />
        </Suspense>
      )}
      {overlay?.name === 'new' && (
        <Suspense>
          <NewRecord kind={overlay.kind} text={overlay.text ?? ''} onClose={closeOverlay} />
        </Suspense>
      )}
      {overlay?.name === 'briefing' && (
        <Suspense>
          <BriefingDialog subject={overlay.subject} onClose={closeOverlay} />
        </Suspense>
      )}
      <Joining />
      {(overlay?.name === 'key-sheet' || overlay?.name === 'guide') && (
        <Suspense>
          {overlay.name === 'guide' ? <Guide onClose={closeOverlay} /> : <KeySheet onClose={closeOverlay} />}
        </Suspense>
      )}
    </div>
  )
}
