import { type RefObject, useMemo } from 'react'
import type { ListCode } from '../../src-shared/lists/list-columns'
import { screenKeys } from '../../src-shared/program/keys'
import type { Command } from '../state/commands/command'

/** What the commands of a list do. */
export type ListActs = {
  readonly focusText: () => void
  readonly toggleBuilder: () => void
  readonly chooseExport: () => void
  readonly print: () => void
  readonly chooseView: () => void
  readonly chooseColumns: () => void
  readonly chooseGroups: () => void
  readonly clear: () => void
  readonly create: () => void
  /** Moves the active row, wherever the focus is. */
  readonly move: (by: 1 | -1) => void
}

/** The commands of a list that work everywhere on its screen. Returns the same array however the screen changes. */
export function useListCommands(acts: RefObject<ListActs>, list: ListCode): readonly Command[] {
  return useMemo(
    () => [
      {
        id: 'list-new',
        group: 'do',
        words: words => words.lists.create[list],
        keys: screenKeys['list-new'],
        opensDialog: true,
        run: () => acts.current.create(),
      },
      {
        id: 'list-text',
        group: 'do',
        words: words => words.lists.textFilter,
        keys: screenKeys['list-text'],
        run: () => acts.current.focusText(),
      },
      {
        id: 'list-builder',
        group: 'do',
        words: words => words.lists.openBuilder,
        keys: screenKeys['list-builder'],
        run: () => acts.current.toggleBuilder(),
      },
      {
        id: 'list-export',
        group: 'do',
        words: words => words.lists.exportList,
        keys: screenKeys['list-export'],
        run: () => acts.current.chooseExport(),
      },
      {
        id: 'list-print',
        group: 'do',
        words: words => words.lists.printList,
        keys: screenKeys['list-print'],
        run: () => acts.current.print(),
      },
      { id: 'list-views', group: 'do', words: words => words.lists.chooseView, run: () => acts.current.chooseView() },
      {
        id: 'list-columns',
        group: 'do',
        words: words => words.lists.chooseColumns,
        run: () => acts.current.chooseColumns(),
      },
      {
        id: 'list-groups',
        group: 'do',
        words: words => words.lists.chooseGroups,
        run: () => acts.current.chooseGroups(),
      },
      {
        id: 'previous-record',
        group: 'do',
        words: words => words.record.previous,
        keys: screenKeys['previous-record'],
        run: () => acts.current.move(-1),
      },
      {
        id: 'next-record',
        group: 'do',
        words: words => words.record.next,
        keys: screenKeys['next-record'],
        run: () => acts.current.move(1),
      },
      { id: 'list-clear', group: 'do', words: words => words.lists.clearFilter, run: () => acts.current.clear() },
    ],
    [acts, list],
  )
}
