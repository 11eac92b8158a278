import { zoomBeside } from '../../../src-shared/ipc/desktop'
import { frameKeys, screenKeys } from '../../../src-shared/program/keys'
import { type ListView, listViews } from '../../../src-shared/program/place'
import { catalogue } from '../../../src-shared/records/catalogue/catalogue'
import { chooseImport } from '../office/importing'
import { queryClient } from '../office/query-client'
import { question } from '../office/question'
import { changeSettings, settingsNow } from '../office/use-settings'
import { writeArchive } from '../office/write-archive'
import { canGo, goBack, goForward, isBuilt, openPlace, placeNow, router } from '../router/router'
import { showBeginning } from '../screen/beginning'
import { briefFromHere, canBrief } from '../screen/briefing-start'
import { startFinding } from '../screen/finding'
import { logFromHere } from '../screen/log-start'
import { keysOf } from '../screen/menu'
import { newKinds, overlays, startJoining, startNew } from '../screen/overlays'
import { goToPane, leaveBars } from '../screen/panes'
import { canFold, foldMenu } from '../screen/use-narrow-menu'
import type { Command } from './command'
import { canRedo, canUndo, redoLatest, undoLatest } from './done-actions'

const goingTo = (view: ListView): Command => {
  const keys = keysOf(view)
  return {
    id: `go-${view}`,
    group: 'go',
    words: words => words.shell.goTo(words.views[view]),
    ...(keys && { keys: [keys] }),
    isAvailable: () => isBuilt(view),
    run: () => {
      leaveBars()
      openPlace({ view })
    },
  }
}

async function zoom(step: 1 | -1): Promise<void> {
  await changeSettings({ zoom: zoomBeside((await settingsNow()).zoom, step) })
}

/** Asks for files to read in. An import in progress is shown instead, since another would take its place. */
async function readIn(): Promise<void> {
  const { state } = await queryClient.fetchQuery(question('import:state', {}))
  if (state === 'none' || state === 'written' || state === 'unreadable') await chooseImport()
  else openPlace({ view: 'import' })
}

/** Commands that are available on every screen. */
export const shellCommands: readonly Command[] = [
  {
    id: 'log-interaction',
    group: 'create',
    words: words => words.shell.logInteraction,
    keys: frameKeys['log-interaction'],
    opensDialog: true,
    takesText: true,
    run: ({ text }) => logFromHere(text),
  },
  {
    id: 'new-any',
    group: 'create',
    words: words => words.newRecord.any,
    keys: frameKeys['new-any'],
    opensDialog: true,
    takesText: true,
    run: ({ text }) => startNew(null, text),
  },
  ...newKinds.map(
    (kind): Command => ({
      id: `new-${kind}`,
      group: 'create',
      words: ({ language }) => catalogue[kind][language].add,
      takesText: true,
      run: ({ text }) => startNew(kind, text),
    }),
  ),
  {
    id: 'make-briefing',
    group: 'create',
    words: words => words.briefings.makeHere,
    keys: frameKeys['make-briefing'],
    opensDialog: true,
    isAvailable: canBrief,
    run: briefFromHere,
  },
  ...listViews.map(goingTo),
  {
    id: 'palette',
    group: 'do',
    words: words => words.shell.openPalette,
    keys: frameKeys.palette,
    opensDialog: true,
    run: () => overlays.set({ name: 'palette' }),
  },
  {
    id: 'back',
    group: 'do',
    words: words => words.shell.back,
    keys: frameKeys.back,
    isAvailable: () => canGo(router.get(), -1),
    run: goBack,
  },
  {
    id: 'forward',
    group: 'do',
    words: words => words.shell.forward,
    keys: frameKeys.forward,
    isAvailable: () => canGo(router.get(), 1),
    run: goForward,
  },
  {
    id: 'undo',
    group: 'do',
    words: words => words.shell.undo,
    keys: frameKeys.undo,
    yieldsToText: true,
    isAvailable: canUndo,
    run: ({ words }) => void undoLatest(words),
  },
  {
    id: 'redo',
    group: 'do',
    words: words => words.shell.redo,
    keys: frameKeys.redo,
    yieldsToText: true,
    isAvailable: canRedo,
    run: ({ words }) => void redoLatest(words),
  },
  {
    id: 'read-in',
    group: 'do',
    words: words => words.imports.command,
    run: () => void readIn(),
  },
  {
    id: 'write-archive',
    group: 'do',
    words: words => words.importing.writeArchive,
    run: ({ words }) => void writeArchive(words),
  },
  {
    id: 'join-office',
    group: 'do',
    words: words => words.joining.command,
    opensDialog: true,
    run: startJoining,
  },
  {
    id: 'find-text',
    group: 'do',
    words: words => words.find.name,
    // A list has the same key for its own field, and its commands come first.
    keys: screenKeys['find-text'],
    run: startFinding,
  },
  {
    id: 'next-pane',
    group: 'do',
    words: words => words.shell.nextPane,
    keys: frameKeys['next-pane'],
    run: () => goToPane(1),
  },
  {
    id: 'previous-pane',
    group: 'do',
    words: words => words.shell.previousPane,
    keys: frameKeys['previous-pane'],
    run: () => goToPane(-1),
  },
  {
    id: 'fold-menu',
    group: 'do',
    words: words => words.shell.foldMenu,
    keys: frameKeys['fold-menu'],
    isAvailable: canFold,
    run: foldMenu,
  },
  {
    id: 'zoom-in',
    group: 'do',
    words: words => words.shell.zoomIn,
    keys: frameKeys['zoom-in'],
    run: () => void zoom(1),
  },
  {
    id: 'zoom-out',
    group: 'do',
    words: words => words.shell.zoomOut,
    keys: frameKeys['zoom-out'],
    run: () => void zoom(-1),
  },
  {
    id: 'zoom-whole',
    group: 'do',
    words: words => words.shell.zoomWhole,
    keys: frameKeys['zoom-whole'],
    run: () => void changeSettings({ zoom: 100 }),
  },
  ...(['light', 'dark', 'system'] as const).map(
    (theme): Command => ({
      id: `theme-${theme}`,
      group: 'do',
      words: words => words.shell.useTheme[theme],
      run: () => void changeSettings({ theme }),
    }),
  ),
  {
    id: 'guide',
    group: 'do',
    words: words => words.guide.command,
    keys: frameKeys.guide,
    opensDialog: true,
    run: () => overlays.set({ name: 'guide' }),
  },
  {
    id: 'beginning',
    group: 'do',
    words: words => words.beginning.command,
    keys: frameKeys.beginning,
    run: showBeginning,
  },
  {
    id: 'key-sheet',
    group: 'do',
    words: words => words.shell.openKeySheet,
    keys: frameKeys['key-sheet'],
    run: () => overlays.set({ name: 'key-sheet' }),
  },
]

/** False for the command that goes to the screen already shown. */
export const isWorthOffering = (command: Command): boolean => command.id !== `go-${placeNow().view}`
