import { countedIn } from '../../../src-shared/text/counted'

const counted = countedIn('sv')

/** The words of earlier imports, and of taking one back. */
export const earlierImportsSv = {
  batches: {
    heading: 'Tidigare inläsningar',
    none: 'Inget är inläst från filer än.',
    counts: (added: number, changed: number, people: number) =>
      [
        counted(added, 'ny rad', 'nya rader'),
        counted(changed, 'ändrad', 'ändrade'),
        ...(people > 0 ? [counted(people, 'ny person', 'nya personer')] : []),
      ].join(', '),
    by: (when: string, who: string | null) => (who === null ? when : `${when} av ${who}`),
    reverted: 'Ångrad',
    revert: 'Ångra…',
    revertNamed: (file: string) => `Ångra inläsningen av ${file}`,
    more: 'Visa fler',
  },
  revert: {
    title: (file: string) => `Ångra inläsningen av ${file}?`,
    what: 'Allt som inläsningen lade till tas bort, och det den ändrade får tillbaka sina tidigare värden.',
    skipped: 'Det som har ändrats eller använts sedan dess lämnas som det är, och räknas upp efteråt.',
    undoable: 'Du kan ångra även detta.',
    confirm: 'Ångra inläsningen',
    cancel: 'Behåll inläsningen',
    done: (undone: number, skipped: number) =>
      skipped === 0
        ? `Inläsningen är ångrad: ${counted(undone, 'rad', 'rader')}.`
        : `Inläsningen är ångrad: ${counted(undone, 'rad', 'rader')}. ${counted(skipped, 'rad lämnades', 'rader lämnades')}, eftersom de har ändrats eller används.`,
    left: 'Lämnades som de är',
    close: 'Stäng',
  },
}
