import { countedIn } from '../../../src-shared/text/counted'

const counted = countedIn('sv')
const listed = new Intl.ListFormat('sv-SE', { type: 'conjunction' })

/** Names end in an s when something is theirs, unless they end in a sound like it. */
const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`)

/** Names fields after each other, the first one with its capital letter. */
const together = (fields: readonly string[]): string =>
  listed.format(fields.map((field, place) => (place === 0 ? field : field.toLowerCase())))

/** The words of the screen where clashes are settled, and of the mark on a record that has one. */
export const clashesSv = {
  clashes: {
    heading: 'Att avgöra',
    count: (things: number, records: number) =>
      things === records
        ? counted(records, 'post', 'poster')
        : `${counted(things, 'sak', 'saker')} i ${counted(records, 'post', 'poster')}`,
    intro: 'Inget är blockerat. Båda värdena finns kvar tills någon väljer, och valet går att ångra.',
    empty: 'Det finns inget att avgöra.',
    emptyHint:
      'Här visas det som två har skrivit på samma ställe utan att veta om varandra. Båda värdena finns kvar tills någon väljer.',
    list: 'Poster att avgöra',
    nameless: '(utan namn)',
    between: (names: readonly string[]) => listed.format(names),
    you: 'du',
    You: 'Du',
    someone: 'Någon',
    thisComputer: 'den här datorn',
    fields: together,
    fieldsIn: (fields: readonly string[]) => `${together(fields)} i`,
    at: (place: number, total: number) => `${place} av ${total}`,
    before: 'Före',
    stands: 'gäller nu, skrevs sist',
    noValue: '(tomt)',
    yes: 'ja',
    no: 'nej',
    keepMine: 'Behåll min',
    keepOf: (name: string) => `Behåll ${genitive(name)}`,
    keepIt: 'Behåll den här',
    both: 'Båda ihop',
    bothHint: 'går att ändra innan du sparar',
    bothText: (field: string) => `${field}, båda ihop`,
    saveBoth: 'Spara båda ihop',
    contested: (places: number) =>
      places === 1
        ? 'Ett ställe går inte ihop av sig självt. Välj vilket som ska stå:'
        : `${places} ställen går inte ihop av sig själva. Välj vilket som ska stå:`,
    place: (number: number) => `Ställe ${number}`,
    nothing: '(inget)',
    rewritten: 'Du har skrivit om texten.',
    startAgain: 'Sätt ihop dem igen',
    removedField: 'Borttaget eller kvar',
    removed: 'i papperskorgen',
    kept: 'kvar',
    keptWith: (field: string, value: string) => `kvar, med ${field}: ${value}`,
    letGo: 'Låt den ligga i papperskorgen',
    keepRecord: 'Behåll posten',
    keys: {
      choose: 'väljer i det fält som är aktivt och går till nästa',
      open: 'öppnar posten',
      undo: 'ångrar valet',
    },
    openRecord: 'Öppna posten',
    settleMine: 'Behåll det första värdet',
    settleTheirs: 'Behåll det andra värdet',
    settleBoth: 'Spara båda ihop',
    settled: (field: string, name: string) => `Avgjort: ${field} i ${name}. Det andra finns i historiken.`,
    reopened: (name: string) => `Att avgöra igen: ${name}.`,
    settledWeek: (count: number) => `Avgjorda den senaste veckan: ${count}`,
    settledHeading: 'Avgjorda den senaste veckan',
    settledHint: 'Ångrar du ett val är det att avgöra igen, på alla datorer. Båda värdena finns kvar.',
    settledNow: 'Valdes',
    notChosen: 'Valdes inte',
    settledBy: (name: string, when: string) => `${name}, ${when}`,
    undoSettled: (field: string, name: string) => `Ångra: ${field} i ${name}`,
    backToOpen: 'Visa det som är att avgöra',
    broken: 'Går inte ihop med resten',
    brokenHint:
      'Var för sig var det rätt, men tillsammans bryter det en regel. Inget är borttaget. Rätta posten, så försvinner den härifrån.',
    banner: (fields: readonly string[]) =>
      `Två har ändrat samma uppgift utan att veta om varandra: ${listed.format(fields)}. Båda värdena finns kvar.`,
    bannerOfDeletion: 'Den togs bort av en medan en annan skrev i den.',
    bannerName: 'Att avgöra',
    settle: 'Avgör…',
  },
}
