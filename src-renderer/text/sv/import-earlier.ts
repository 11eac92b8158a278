import { countedIn, written } from '../../../src-shared/text/counted'

const counted = countedIn('sv')

/** The words of what was read in before: the list of it, the kept choices of columns, and taking an import back. */
export const importEarlierSv = {
  batches: {
    heading: 'Tidigare inläsningar',
    none: 'Inget är inläst från filer än.',
    counts: (added: number, changed: number, people: number) =>
      [
        ...(added > 0 || changed === 0 ? [counted(added, 'ny rad', 'nya rader')] : []),
        ...(changed > 0 ? [counted(changed, 'ändrad rad', 'ändrade rader')] : []),
        ...(people > 0 ? [counted(people, 'ny person', 'nya personer')] : []),
      ].join(', '),
    by: (when: string, who: string | null) => (who === null ? when : `${when} av ${who}`),
    showInLog: 'Visa i loggen',
    showNamed: (file: string) => `Visa i loggen: ${file}`,
    reverted: 'Ångrad',
    revert: 'Ångra…',
    revertNamed: (file: string) => `Ångra inläsningen av ${file}`,
    more: 'Visa fler',
  },
  maps: {
    heading: 'Sparade kolumnval',
    what: 'En tabell med samma kolumner läses som förra gången. Glömmer du valet föreslår Talan på nytt.',
    columns: (count: number) => counted(count, 'kolumn', 'kolumner'),
    column: (header: string, field: string) => `${header} läses som ${field}`,
    forget: 'Glöm',
    forgetNamed: (file: string) => `Glöm kolumnvalet från ${file}`,
    forgotten: (file: string) => `Kolumnvalet från ${file} är glömt`,
  },
  revert: {
    title: (file: string) => `Ångra inläsningen av ${file}?`,
    what: 'Allt som inläsningen lade till tas bort, och det den ändrade får tillbaka sina tidigare värden.',
    looking: 'Ser efter vad som har ändrats sedan dess…',
    lookingProgress: 'Så långt Talan har sett efter',
    allGoes: 'Inget av det har ändrats eller börjat användas sedan dess.',
    stays: (count: number) =>
      `${counted(count, 'uppgift har', 'uppgifter har')} ändrats eller börjat användas sedan dess. De lämnas som de är, och nämns när det andra är tillbakataget.`,
    calledOff: 'Avbrutet. Inget är ändrat.',
    more: (count: number) => `och ${written(count, 'sv')} till`,
    undoable: 'Också det här går att ångra.',
    working: 'Inläsningen tas tillbaka…',
    progress: 'Så långt har det kommit',
    confirm: 'Ångra inläsningen',
    cancel: 'Behåll inläsningen',
    done: (skipped: number) =>
      skipped === 0
        ? 'Inläsningen är ångrad.'
        : `Inläsningen är ångrad. ${counted(skipped, 'uppgift har', 'uppgifter har')} ändrats eller börjat användas sedan dess, och lämnades.`,
    left: 'Lämnades som de är',
    close: 'Stäng',
  },
}
