import type { CadenceUnit } from '../../../src-shared/log/contact-cadence'
import { keyOf, placeKeys } from '../../../src-shared/program/keys'
import type { MergedKind } from '../../../src-shared/records/merge'
import { countedIn, written } from '../../../src-shared/text/counted'

const counted = countedIn('sv')

/** What moves in a merge, by database table: the word for one, and for several. */
const links: Readonly<Record<string, readonly [one: string, many: string]>> = {
  interaction_participant: ['kontakt', 'kontakter'],
  interaction_organisation: ['kontakt', 'kontakter'],
  role_assignment: ['roll', 'roller'],
  contact_way: ['kontaktväg', 'kontaktvägar'],
  person_alias: ['annat namn', 'andra namn'],
  organisation_alias: ['annat namn', 'andra namn'],
  organisation_name: ['tidigare namn', 'tidigare namn'],
  commitment: ['åtagande', 'åtaganden'],
  position: ['ståndpunkt', 'ståndpunkter'],
  organisation: ['enhet', 'enheter'],
  attachment: ['bilaga', 'bilagor'],
  ask: ['budskap', 'budskap'],
  contact_cadence: ['kontakttakt', 'kontakttakter'],
  tagging: ['etikett', 'etiketter'],
  partner: ['partner', 'partner'],
  decision_process: ['process', 'processer'],
  person_identifier: ['registeridentitet', 'registeridentiteter'],
}

const title: Record<MergedKind, string> = {
  person: 'Slå ihop två personer',
  organisation: 'Slå ihop två organisationer',
}
const kinds: Record<MergedKind, string> = { person: 'Person', organisation: 'Organisation' }
const units: Record<CadenceUnit, string> = { day: 'dag', week: 'vecka', month: 'månad' }

/** "var 2:a", "var 3:e": the ordinals end in -a after 1 and 2, but not after 11 and 12. */
const ordinalEnd = (number: number): string =>
  [1, 2].includes(number % 10) && ![11, 12].includes(number % 100) ? 'a' : 'e'

/** The words of the care of data: duplicates, merges, reshuffles, how often to meet, and who works at the laptop. */
export const careSv = {
  care: {
    heading: 'Datavård',
    parts: { duplicates: 'Dubbletter', merged: 'Sammanslagna', reshuffle: 'Ombildning', concern: 'Berörda partner' },
    kinds,
  },
  concernCare: {
    intro:
      'Kontakter som borde beröra fler partner än de gör, därför att en formulering, en roll eller en hemregion har ändrats sedan de skrevs, eller för att de lästes in. Har någon sagt att en kontakt inte berör en partner föreslås den partnern inte.',
    none: 'Alla kontakter berör de partner de ska.',
    count: (count: number) =>
      counted(count, 'kontakt borde beröra fler partner', 'kontakter borde beröra fler partner'),
    ofPartner: (name: string, count: number) => `${name}: ${counted(count, 'kontakt', 'kontakter')}`,
    add: (count: number) => `Lägg till ${counted(count, 'koppling', 'kopplingar')}`,
    added: (count: number) => `Lade till ${counted(count, 'koppling', 'kopplingar')} till partner`,
    undoable: 'Blir en åtgärd som går att ångra. Rapporter som är låsta ändras inte.',
    list: 'De nyaste, med partner och skäl',
    more: (count: number) => `Och ${counted(count, 'äldre kontakt', 'äldre kontakter')}.`,
  },
  duplicates: {
    mayBe: 'Möjlig dubblett',
    mayBeSame: (name: string) => `Kan vara samma som ${name}.`,
    list: 'Par som kan vara samma',
    count: (count: number) =>
      count === 0 ? 'Inga par kvar' : counted(count, 'par att gå igenom', 'par att gå igenom'),
    shown: (from: number, to: number, total: number) =>
      `Visar ${written(from, 'sv')}–${written(to, 'sv')} av ${written(total, 'sv')}`,
    earlier: 'Föregående',
    later: 'Nästa',
    kind: 'Visa',
    anyKind: 'Alla',
    onlyKind: { person: 'Personer', organisation: 'Organisationer' },
    order: 'Ordning',
    orders: { likeliest: 'Troligast först', newest: 'Nyast först' },
    likelihood: (percent: number) => `${percent} %`,
    met: (count: number) => counted(count, 'kontakt', 'kontakter'),
    noRole: 'ingen roll nu',
    compare: 'Jämför',
    comparePair: 'Jämför paret',
    keepApart: 'Paret är inte samma',
    apart: 'Inte samma',
    keptApart: (one: string, other: string) => `${one} och ${other} är inte samma. De föreslås inte igen.`,
    apartUndone: 'Ångrat. Paret är tillbaka bland dubbletterna.',
    empty: 'Inga dubbletter att gå igenom. Talan jämför namn, e-post, telefon och organisation vartefter du loggar.',
    keys: `↑ ↓ väljer, ${placeKeys.open} jämför, ${keyOf('keep-pair-apart')} betyder inte samma.`,
  },
  merge: {
    title,
    field: 'Uppgift',
    stays: 'Blir kvar',
    goes: 'Går upp i den andra',
    result: 'Resultat',
    externalCode: 'Kod i andra register',
    state: { differs: 'Olika', same: 'Samma', added: 'Läggs till', kept: 'Behålls' },
    empty: 'tomt',
    flip: 'Byt håll',
    choice: (field: string, value: string, side: string) => `${field}: ${value} (${side})`,
    moved: (parts: string) => `${parts} flyttas.`,
    nothingMoves: 'Inget att flytta.',
    collapsed: (count: number) =>
      count === 1
        ? '1 uppgift finns redan hos båda och blir en.'
        : `${count} uppgifter finns redan hos båda och blir en.`,
    keptName: (name: string) => `”${name}” blir kvar som ett annat namn, så att den går att hitta.`,
    links,
    otherLink: ['övrig koppling', 'övriga kopplingar'] as readonly [string, string],
    keys: '← → väljer sida, ↑ ↓ går mellan uppgifterna som skiljer.',
    apply: 'Slå ihop',
    done: (name: string) => `Sammanslagna till ${name}`,
    undone: 'Ångrat. De är två igen.',
  },
  merged: {
    intro:
      'Det som har slagits ihop går att ta isär när som helst. Det som tillkommit sedan dess stannar hos den som blev kvar.',
    list: 'Sammanslagna, senaste först',
    row: (gone: string, into: string) => `${gone} gick upp i ${into}`,
    takeApart: 'Ta isär',
    takeApartOf: (name: string) => `Ta isär ${name}`,
    apart: (name: string) => `${name} är en egen post igen.`,
    apartInPart: (name: string, skipped: number) =>
      `${name} är en egen post igen. ${counted(skipped, 'uppgift stannade', 'uppgifter stannade')} hos den som blev kvar, eftersom de har använts eller ändrats sedan dess.`,
    empty: 'Inget är sammanslaget.',
    noRecord: 'Gjordes på en annan dator',
  },
  reshuffle: {
    intro:
      'Avsluta många roller på samma dag, till exempel efter ett val eller en regeringsombildning, och namnge efterträdare.',
    organisation: 'Organisation',
    organisationHint: 'Till exempel Riksdagen eller ett departement',
    lastOn: 'Sista dagen i rollen',
    lastOnHint: 'Till exempel 21/9 eller 2026-09-21',
    notADay: (text: string) => `”${text}” är ingen dag. Skriv till exempel 2026-09-21.`,
    chooseFirst: 'Välj organisation och dag, så visas rollerna där och i alla enheter.',
    roles: 'Roller som avslutas',
    filter: 'Filtrera på namn, roll eller enhet',
    chosen: (chosen: number, total: number) => `${chosen} av ${counted(total, 'roll vald', 'roller valda')}`,
    all: 'Välj alla',
    none: 'Välj ingen',
    noRoles: 'Ingen har en roll där den dagen.',
    noMatch: (text: string) => `Ingen roll stämmer med ”${text}”.`,
    nameSuccessor: 'Namnge efterträdare',
    nameSuccessorOf: (name: string, role: string) => `Namnge efterträdare till ${name}, ${role}`,
    successorOf: (name: string, role: string) => `Efterträdare till ${name}, ${role}`,
    successorHint: 'Namn på efterträdaren',
    createHint: 'Ny person, med samma roll från dagen efter',
    left: 'Blir utan motpart',
    leftHint: 'Det här följer med dem som inte har någon roll kvar.',
    nobodyLeft: 'Alla har en annan roll kvar. Inget blir utan motpart.',
    leavers: (count: number) => counted(count, 'person utan roll', 'personer utan roll'),
    commitments: (count: number) => counted(count, 'öppet åtagande', 'öppna åtaganden'),
    planned: (count: number) => counted(count, 'planerad kontakt', 'planerade kontakter'),
    lastMet: (day: string, headline: string) => `senast ${day}: ${headline}`,
    neverMet: 'aldrig träffad',
    due: (day: string) => `senast ${day}`,
    apply: (count: number) => `Avsluta ${counted(count, 'roll', 'roller')}`,
    done: (count: number, day: string) => `${counted(count, 'roll avslutad', 'roller avslutade')} ${day}`,
    undone: 'Ångrat. Rollerna gäller igen.',
    doneHeading: 'Ombildningen är gjord',
    another: 'Gör en till',
    more: (count: number) => `och ${count} till`,
  },
  me: {
    heading: 'Vem är du?',
    hint: 'Då vet Talan vad som är ditt: vyerna ”Mina …” fylls, och du föreslås som den som var med.',
    hintFirst:
      'Lägg till dig själv som kontorets första medarbetare, så föreslås du som den som var med. Kollegorna läggs till under Inställningar.',
    field: 'Jag är',
    myName: 'Ditt namn',
    addMyself: 'Lägg till mig',
    somebodyNew: 'Jag finns inte med än…',
    nobody: 'Ingen av dem',
    unsaid: 'Inte valt',
    chosen: (name: string) => `Du är ${name} på den här datorn.`,
    forgotten: 'Talan vet inte längre vem du är på den här datorn.',
    undone: 'Ångrat.',
    aboutMe: 'Den här vyn visar det som är ditt. Säg vem du är, så fylls den.',
    later: 'Inte nu',
  },
  cadence: {
    heading: 'Kontakttakt',
    none: 'Ingen takt vald',
    usual: (every: number, unit: CadenceUnit) => {
      if (unit === 'month' && every === 12) return 'Varje år'
      return every === 1 ? `Varje ${units[unit]}` : `Var ${every}:${ordinalEnd(every)} ${units[unit]}`
    },
    clear: 'Ingen takt',
    set: (text: string) => `Kontakttakt: ${text.toLowerCase()}`,
    cleared: 'Kontakttakten är borttagen.',
    states: { 'in-time': 'I tid', amber: 'Dags att höras', red: 'Tappar kontakt' },
    due: (day: string) => `Nästa senast ${day}`,
    wasDue: (day: string) => `Skulle ha hörts senast ${day}`,
    never: 'Ingen kontakt än',
  },
}
