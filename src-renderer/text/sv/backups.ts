import type { Holding } from '../../../src-shared/program/backup'
import { countedIn } from '../../../src-shared/text/counted'

const counted = countedIn('sv')

/** The words about copies of the office, and about restoring one. */
export const backupsSv = {
  backups: {
    heading: 'Säkerhetskopior',
    intro: (folder: string) =>
      `Talan kopierar kontoret av sig självt medan du arbetar, med bilagor, så att högst en kvarts arbete kan gå förlorat. Kopiorna finns i ${folder}: en i timmen det senaste dygnet, en om dagen i två veckor, en i månaden i ett år.`,
    make: 'Gör en kopia nu',
    making: 'Kopierar…',
    made: 'Kopian är gjord och kontrollerad.',
    listing: 'Läser kopiorna…',
    none: 'Inga kopior än. Den första görs inom en kvart efter att något har sparats.',
    all: (count: number) => `Visa alla ${count} kopior`,
    fewer: 'Visa bara de senaste',
    list: 'Kopior, nyaste först',
    kinds: { timely: '', asked: 'gjord på begäran', replaced: 'ersatt vid en återställning' },
    unreadable: 'går inte att läsa',
    holding: ({ interactions, people }: Holding) =>
      `${counted(interactions, 'kontakt', 'kontakter')}, ${counted(people, 'person', 'personer')}`,
    newest: (headline: string) => `Senast loggat: ${headline}`,
    restore: 'Återställ…',
    restoreNamed: (when: string) => `Återställ kopian från ${when}…`,
    ask: (when: string) => `Återställa kopian från ${when}?`,
    comparing: 'Jämför med kontoret nu…',
    gone: (count: number, areNamed = true) =>
      count === 0
        ? 'Inga kontakter försvinner.'
        : `${counted(count, 'kontakt', 'kontakter')} som finns nu är inte med i kopian${areNamed ? ':' : '.'}`,
    more: (count: number) => `och ${count} till`,
    back: (count: number) =>
      count === 0 ? '' : `${counted(count, 'borttagen kontakt', 'borttagna kontakter')} kommer tillbaka.`,
    rest: 'Även annat blir som det var då: personer, åtaganden, texter och rapporter.',
    undone: 'Filen som ersätts finns kvar bland kopiorna. Återställ den för att ångra.',
    confirm: 'Återställ',
    restoring: 'Återställer…',
    cancel: 'Avbryt',
    done: (when: string) => `Kontoret är nu som det var ${when}.`,
    tooOld: (days: number) => `Den senaste kopian är ${counted(days, 'dag', 'dagar')} gammal.`,
  },
}
