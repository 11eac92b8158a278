import { placeKeys } from '../../src-shared/program/keys'
import type { Command } from '../state/commands/command'
import { isAvailable } from '../state/commands/registry'
import { shellCommands } from '../state/commands/shell-commands'
import type { Words } from '../text/words'

/** A line of the key sheet: what the keys do, and the keys. */
type KeyLine = { readonly name: string; readonly keys: readonly string[] }
export type KeyGroup = { readonly heading: string; readonly lines: readonly KeyLine[] }

const lineOf = (command: Command, words: Words): KeyLine[] =>
  [command.keys, command.keysInPlace].flatMap(keys => (keys ? [{ name: command.words(words), keys }] : []))

/** The keys of a list and of the board, while they have the focus. */
const keysOfLists = (words: Words): KeyGroup => ({
  heading: words.keySheet.lists,
  lines: [
    { name: words.keySheet.moveRow, keys: ['ArrowUp', 'ArrowDown'] },
    { name: words.keySheet.movePage, keys: ['PgUp', 'PgDn'] },
    { name: words.keySheet.moveEnds, keys: ['Home', 'End'] },
    { name: words.lists.keys.across, keys: ['ArrowLeft', 'ArrowRight'] },
    { name: words.lists.keys.open, keys: [placeKeys.open] },
    { name: words.lists.keys.preview, keys: [words.lists.space] },
    { name: words.lists.keys.scrollPane, keys: [`Shift+${words.lists.space}`] },
    { name: words.lists.keys.fold, keys: ['ArrowLeft', 'ArrowRight'] },
    { name: words.lists.keys.tick, keys: [placeKeys.tick] },
    { name: words.lists.keys.extend, keys: [placeKeys.extendUp, placeKeys.extendDown] },
    { name: words.lists.keys.all, keys: [placeKeys.tickAll] },
    { name: words.lists.keys.edit, keys: [placeKeys.editTicked] },
    { name: words.lists.keys.cell, keys: [placeKeys.edit] },
    { name: words.lists.keys.copy, keys: [placeKeys.copyRows] },
    { name: words.lists.keys.menu, keys: [placeKeys.rowMenu] },
    { name: words.lists.keys.trash, keys: [placeKeys.toTrash] },
    { name: words.keySheet.moveCard, keys: [placeKeys.cardLeft, placeKeys.cardRight] },
  ],
})

const keysOfCalendarAndCharts = (words: Words): readonly KeyGroup[] => [
  {
    heading: words.keySheet.inCalendar,
    lines: [
      { name: words.keySheet.moveInCalendar, keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
      { name: words.keySheet.turnCalendar, keys: ['PgUp', 'PgDn'] },
      { name: words.keySheet.openOrPlan, keys: [placeKeys.open] },
      {
        name: words.keySheet.moveMeeting,
        keys: [placeKeys.cardLeft, placeKeys.cardRight, placeKeys.extendUp, placeKeys.extendDown],
      },
    ],
  },
  {
    heading: words.keySheet.inCharts,
    lines: [
      { name: words.keySheet.moveSquare, keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
      { name: words.keySheet.openSquare, keys: [placeKeys.open] },
    ],
  },
]

/** Keys that belong to a part of the window and not to a command. They work where the focus is. */
const keysInPlace = (words: Words): readonly KeyGroup[] => [
  keysOfLists(words),
  {
    heading: words.keySheet.records,
    lines: [
      { name: words.keySheet.editFact, keys: [placeKeys.edit] },
      { name: words.calendar.open, keys: [placeKeys.calendar] },
      { name: words.keySheet.inTimeline, keys: ['ArrowUp', 'ArrowDown'] },
      { name: words.keySheet.saveForm, keys: [placeKeys.save] },
      { name: words.keySheet.leaveForm, keys: [placeKeys.leave] },
    ],
  },
  {
    heading: words.keySheet.compared,
    lines: [
      { name: words.keySheet.chooseSide, keys: ['ArrowLeft', 'ArrowRight'] },
      { name: words.keySheet.nextField, keys: ['ArrowUp', 'ArrowDown'] },
      { name: words.keySheet.mergeThem, keys: [placeKeys.save] },
    ],
  },
  {
    heading: words.keySheet.inImport,
    lines: [
      { name: words.imports.review.does.update, keys: [placeKeys.takeFile] },
      { name: words.imports.review.does.fill, keys: [placeKeys.fillIn] },
      { name: words.imports.review.does.leave, keys: [placeKeys.keepOurs] },
      { name: words.imports.review.does.new, keys: [placeKeys.addAsNew] },
      { name: words.keySheet.chooseCandidate, keys: ['1 2 3'] },
      { name: words.imports.review.does.back, keys: [placeKeys.takeBack] },
    ],
  },
  {
    heading: words.ownWords.proposals.list,
    lines: [
      { name: words.ownWords.proposals.asResult, keys: [placeKeys.open] },
      { name: words.ownWords.proposals.asSentence, keys: [placeKeys.create] },
    ],
  },
  {
    heading: words.pasteList.title,
    lines: [
      { name: words.pasteList.moveOut, keys: [placeKeys.cardLeft] },
      { name: words.pasteList.moveIn, keys: [placeKeys.cardRight] },
      { name: words.pasteList.remove, keys: [placeKeys.toTrash] },
    ],
  },
  ...keysOfCalendarAndCharts(words),
  {
    heading: words.keySheet.quickLog,
    lines: [
      { name: words.keySheet.save, keys: [placeKeys.save] },
      { name: words.keySheet.saveAndStay, keys: [placeKeys.saveAndStay] },
      { name: words.keySheet.saveAndNew, keys: [placeKeys.saveAndNew] },
      { name: words.keySheet.kind, keys: ['Alt+1 … 5'] },
      { name: words.doubles.takeKey, keys: [placeKeys.takeOffered] },
      { name: words.keySheet.closeDialog, keys: [placeKeys.leave] },
    ],
  },
]

/**
 * All keys, by heading: of the frame, of the screen in view, and of lists, records, charts and the quick-log. A screen that is not built
 * has none.
 */
export function keyGroups(ofScreen: readonly Command[], words: Words): readonly KeyGroup[] {
  const lines = (commands: readonly Command[]) => commands.flatMap(command => lineOf(command, words))
  // The keys for going back are listed even while there is nowhere to go. Screens that are not built are left out.
  const screens = shellCommands.filter(command => command.group === 'go' && isAvailable(command))
  const groups: KeyGroup[] = [
    { heading: words.keySheet.everywhere, lines: lines(shellCommands.filter(command => command.group !== 'go')) },
    { heading: words.keySheet.screens, lines: lines(screens) },
    { heading: words.keySheet.thisScreen, lines: lines(ofScreen) },
    ...keysInPlace(words),
  ]
  return groups.filter(group => group.lines.length > 0)
}
