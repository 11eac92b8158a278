import type { BeginningStep } from '../../../src-shared/program/beginning'

const listed = new Intl.ListFormat('sv-SE', { type: 'conjunction' })

/** What a step says: its name, what it is for until it is done, and the words of the button before and after. */
type StepWords = { readonly name: string; readonly what: string; readonly go: string; readonly again: string }

const steps: Record<BeginningStep, StepWords> = {
  me: {
    name: 'Vem är du?',
    what: 'Du föreslås som den som var med, och ditt namn står vid det du gör.',
    go: 'Säg vem du är',
    again: 'Ändra',
  },
  colleagues: {
    name: 'Kollegor',
    what: 'De som kan vara med på möten och ansvara för åtaganden. Namnet räcker.',
    go: 'Lägg till',
    again: 'Lägg till fler',
  },
  'read-in': {
    name: 'Läs in det ni redan har',
    what: 'Excel-logg, kontakter från Outlook eller riksdagens ledamöter. Du ser varje rad innan något skrivs, och allt går att ångra.',
    go: 'Välj fil…',
    again: 'Läs in mer…',
  },
  copy: {
    name: 'Var filen ligger',
    what: 'Bara på den här datorn. Välj en mapp på en annan disk, så kopieras filen dit varje dag.',
    go: 'Välj plats för kopian',
    again: 'Se kopiorna',
  },
  'first-meeting': {
    name: 'Logga första mötet',
    what: 'Två fält räcker: vem och rubrik. Resten fylls på.',
    go: 'Logga ett möte',
    again: 'Logga ett till',
  },
}

/** The words of the first hour: the check list on the first screen, and what stands beside it in an empty office. */
export const beginningSv = {
  beginning: {
    heading: 'Kom igång',
    done: (done: number, all: number) => `${done} av ${all} klara`,
    hide: 'Dölj listan',
    hidden: 'Listan Kom igång är dold. Den finns i menyn Hjälp och under Inställningar.',
    allDone: 'Allt på listan Kom igång är klart. Den finns kvar i menyn Hjälp.',
    command: 'Kom igång: visa listan',
    show: 'Visa listan på Hem',
    hint: 'Fem saker att göra den första timmen. Listan bockar av sig själv efter det som finns i kontoret.',
    isDone: 'Klart',
    isLeft: 'Inte klart',
    steps,
    youAre: (name: string) => `Du är ${name}. Ditt namn står vid det du gör.`,
    colleagues: (names: readonly string[]) => listed.format(names),
    readIn: 'Något är inläst. Det går att se och ta tillbaka under Import och export.',
    copiedTo: (folder: string) => `Kopieras varje dag till ${folder}.`,
    logged: 'Det finns ett möte i loggen.',
    yourFirst: 'Logga ditt första möte',
    tryFirst: 'Prova först?',
    tryFirstHint:
      'Ett påhittat kontor med 46 kontakter, två personer som kan vara samma och sex beslut att följa. Lämnas när du vill, utan att röra det du själv har loggat.',
    several: 'Är ni flera?',
    severalHint:
      'Dela kontoret genom en mapp ni redan har, till exempel i OneDrive. Ingen server behövs, och innehållet är krypterat.',
    share: 'Dela kontoret…',
    keys: 'Tre tangenter',
    keysDo: { log: 'logga, var du än är', palette: 'sök eller skriv kommando', sheet: 'alla tangenter' },
  },
}
