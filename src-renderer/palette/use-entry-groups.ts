import { Clock, CornerDownRight, Plus } from 'lucide-react'
import { useEffect } from 'react'
import type { VisitedPlace } from '../../src-shared/ipc/desktop'
import { sameText } from '../../src-shared/names/folded-text'
import { hasOperators } from '../../src-shared/names/search-query'
import { placeKeys } from '../../src-shared/program/keys'
import { listViews, placeKey } from '../../src-shared/program/place'
import { matching } from '../components/picker-choice'
import { placeName } from '../frame/use-view-title'
import type { Command } from '../state/commands/command'
import { isAvailable, useScreenCommands } from '../state/commands/registry'
import { isWorthOffering, shellCommands } from '../state/commands/shell-commands'
import { isBuilt, openPlace, placeNow, router } from '../state/router/router'
import { printed } from '../state/screen/keyboard'
import { icons, keysOf } from '../state/screen/menu'
import { useWords, type Words } from '../text/words'
import { allInLogEntry } from './all-in-log'
import { type Entry, type EntryGroup, mostOffered } from './entry'
import { hitEntries } from './hit-entries'
import { nameVisited } from './name-visited'
import { useHits } from './use-hits'

/** If the text starts with this sign, only commands are offered. */
const commandSign = '>'

function recentEntries(recent: readonly VisitedPlace[], words: Words): Entry[] {
  const here = placeKey(placeNow())
  return recent
    .filter(({ place }) => placeKey(place) !== here && isBuilt(place.view))
    .map(({ place }) => ({
      id: `recent-${placeKey(place)}`,
      name: placeName(place, recent, words),
      detail: 'id' in place ? words.records[place.view] : '',
      Icon: 'id' in place ? Clock : icons[place.view],
      run: () => openPlace(place),
    }))
}

/** The screens, found by name like everything else. */
const screenEntries = (words: Words): Entry[] =>
  listViews.filter(isBuilt).map(view => {
    const keys = keysOf(view)
    return {
      id: `screen-${view}`,
      name: words.views[view],
      Icon: icons[view],
      ...(keys && { keys: printed(keys) }),
      run: () => openPlace({ view }),
    }
  })

const commandEntry = (command: Command, words: Words, text = ''): Entry => {
  const [keys] = command.keys ?? []
  const name = command.words(words)
  const isTaken = text !== '' && command.takesText
  return {
    id: command.id,
    name: isTaken ? words.palette.createWith(name, text) : name,
    Icon: command.group === 'create' ? Plus : CornerDownRight,
    ...(keys && !isTaken && { keys: printed(keys) }),
    run: () => command.run({ text, words }),
  }
}

type Groups = {
  readonly groups: readonly EntryGroup[]
  /** What Shift+Enter makes. Undefined if nothing can be made. */
  readonly creating: Entry | undefined
  readonly isReady: boolean
}

/**
 * What the palette offers for the text, under its headings. A heading without entries is left out. What can be made of a text is one row,
 * which opens the choices; with `isCreating` they are all there is.
 */
export function useEntryGroups(text: string, isCreating: boolean): Groups {
  const words = useWords()
  const { recent } = router.use()
  useEffect(() => void nameVisited(), [])
  const ofScreen = useScreenCommands()
  const isCommandsOnly = text.startsWith(commandSign)
  const wanted = (isCommandsOnly ? text.slice(commandSign.length) : text).trim()
  const hits = useHits(isCommandsOnly || isCreating ? '' : wanted)

  const all = [...ofScreen, ...shellCommands.filter(isAvailable)].filter(
    command => command.id !== 'palette' && isWorthOffering(command),
  )
  // The commands of the shell come first, so that Shift+Enter makes the same on every screen. A screen's own ones follow.
  const creating = [...shellCommands, ...ofScreen].filter(
    command => command.group === 'create' && all.includes(command),
  )
  const others = all
    .filter(command => command.group !== 'create')
    .map(command => commandEntry(command, words))
    .filter(
      entry => isCommandsOnly || !(entry.id.startsWith('view-') && wanted !== '' && startsLike(entry.name, wanted)),
    )
  const views = all.filter(command => command.id.startsWith('view-')).map(command => commandEntry(command, words))
  const screens = wanted === '' ? [] : [...screenEntries(words), ...views].filter(one => startsLike(one.name, wanted))
  const makes = creating.map(command => commandEntry(command, words, isCommandsOnly ? '' : wanted))
  const more: Entry = {
    id: 'create-more',
    name: words.palette.createOf(wanted),
    Icon: Plus,
    ...(makes[0] && { keys: printed(placeKeys.create) }),
    opensMore: true,
    run: () => undefined,
  }
  const ofText = hasOperators(wanted) || makes.length === 0 ? [] : [more]
  const create = isCommandsOnly ? matching(makes, wanted) : wanted === '' || isCreating ? makes : ofText
  const matched = matching(others, wanted)
  const isView = (entry: Entry): boolean => entry.id.startsWith('view-')
  const commands = matched.filter(entry => !isView(entry)).slice(0, mostOffered.commands)
  const found = [
    ...screens,
    ...hitEntries(hits.names, hits.found?.hits ?? [], words.log.noHeadline),
    ...allInLogEntry(wanted, hits.found, words),
  ]
  const besideCreate: EntryGroup[] = [
    ...(isCommandsOnly
      ? []
      : [
          { heading: words.palette.recent, items: matching(recentEntries(recent, words), wanted) },
          { heading: words.palette.hits, items: found },
        ]),
    { heading: words.palette.commands, items: commands },
    { heading: words.palette.views, items: matched.filter(isView) },
  ]
  const ofCreate: EntryGroup = { heading: words.palette.create, items: create }
  // With nothing typed, what is most often begun comes right below the latest places. With a text, what it finds comes first.
  const [first, ...rest] = besideCreate
  const groups = isCreating
    ? [ofCreate]
    : wanted === '' && !isCommandsOnly && first
      ? [first, ofCreate, ...rest]
      : [...besideCreate, ofCreate]
  return {
    groups: groups.filter(group => group.items.length > 0),
    creating: create.length > 0 ? makes[0] : undefined,
    isReady: hits.isReady,
  }
}

const startsLike = (name: string, text: string): boolean => sameText(name).startsWith(sameText(text))
