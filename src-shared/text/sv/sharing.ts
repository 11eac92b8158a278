import { momentInStockholm } from '../../days/stockholm-time'
import { type Clash, type ClashValue, choiceOf } from '../../program/clash'
import type { Exchanged, SharingComputer, SharingProblem } from '../../program/sharing'
import { countedIn } from '../counted'
import { atStart, thingName } from '../thing-name'
import { historySv } from './history'

const counted = countedIn('sv')

const moment = (at: string): string => momentInStockholm(new Date(at)).slice(0, 16)

const problems: Readonly<Record<SharingProblem['kind'], (what: string) => string>> = {
  unreadable: what =>
    `Filen ${what} går inte att läsa: den har inte synkats klart, eller så är den ändrad. Den väntar, och inget är förlorat.`,
  waiting: () => 'En tidigare fil har inte kommit än. Det som följer på den väntar.',
  'no-key': () =>
    'Filerna är krypterade med en nyckel som den här datorn inte har. Nyckeln kan vara på väg, eller så är datorn utestängd.',
  'unknown-computer': () =>
    'Ingen har släppt in datorn än. Det gör den som gav koden, nästa gång den datorn utväxlar. Till dess väntar det som den har skrivit.',
  altered: what => `Filen eller loggen ${what} är ändrad eller skriven av någon annan. Den är inte läst in.`,
  forked: () =>
    'Datorn har skrivit två olika saker på samma plats, som när en disk har kopierats. Det senare är inte inläst: öppna kontoret på båda och utväxla.',
  'shut-out': () => 'Det är skrivet efter att datorn stängdes ute, och är inte inläst.',
  'clock-ahead': () =>
    'Det är daterat mer än ett dygn framåt och väntar till dess. Rätta klockan på den datorn, eller på den här om det är den som går fel.',
}

const value = (given: ClashValue['value'], names: Clash['names']): string =>
  given === null || given === '' ? '(tomt)' : `”${names[String(given)] ?? given}”`

const written = (side: ClashValue): string => `${side.by ?? 'Någon'} ${moment(side.at)}`

const seen = ({ seenAt }: SharingComputer): string => (seenAt === null ? 'inte hörd av än' : `senast ${moment(seenAt)}`)

/** Says how sharing an office between laptops goes. */
export const sharingSv = {
  shared: (code: string, expiresAt: string): string =>
    `Kontoret delas. Koden ${code} släpper in en dator, en gång, till och med ${moment(expiresAt)}. Ge den till kollegan på annat sätt än genom mappen. På den datorn: talan join NYFIL --folder MAPP --code ${code}. Utväxla sedan här (talan sync FIL), så blir den insläppt.`,
  keysInFile:
    'Nycklarna ligger i en fil på den här datorn som bara din inloggning får läsa. De ligger aldrig i den delade mappen.',
  joined: (file: string): string =>
    `Kontoret finns i ${file}. Det du skriver når de andra när den som gav koden har utväxlat och släppt in den här datorn.`,
  exchanged: ({ received, sent, admitted, parked, attachments }: Exchanged): string =>
    [
      `${counted(received, 'ändring är hämtad', 'ändringar är hämtade')} och ${counted(sent, 'ändring är skickad', 'ändringar är skickade')}.`,
      admitted > 0 ? `${counted(admitted, 'dator är insläppt', 'datorer är insläppta')}.` : '',
      parked > 0
        ? `${counted(parked, 'post väntar', 'poster väntar')} på något som inte har kommit, eller på en nyare version av Talan.`
        : '',
      attachments.received > 0 ? `${counted(attachments.received, 'bilaga är hämtad', 'bilagor är hämtade')}.` : '',
      attachments.awaited > 0 ? `${counted(attachments.awaited, 'bilaga', 'bilagor')} finns inte här än.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  toSettle: (count: number): string =>
    `${counted(count, 'sak är att avgöra', 'saker är att avgöra')}: talan clashes FIL visar båda värdena.`,
  broken: (count: number): string =>
    `${counted(count, 'post', 'poster')} som kom går inte ihop med resten. Inget är borttaget: talan check FIL räknar upp dem.`,
  computer: (one: SharingComputer): string => {
    const whose = one.colleague === null ? '' : ` (${one.colleague})`
    const state = one.isOwn ? 'den här datorn' : one.isShutOut ? 'utestängd' : seen(one)
    const ahead =
      one.minutesAhead === 0
        ? ''
        : `. Dess klocka går ${counted(one.minutesAhead, 'minut', 'minuter')} före den här. Det som skrivs där gäller över det som skrivs samtidigt här, så rätta den`
    return `${one.name}${whose}: ${state}${ahead}`
  },
  problem: ({ kind, computer, what }: SharingProblem): string => `${computer ?? what}: ${problems[kind](what)}`,
  shutOut:
    'Datorn är utestängd. Det som skrivs från och med nu är krypterat med en ny nyckel som den inte får. Det som den har läst förblir läst.',
  nothingToSettle: 'Det finns inget att avgöra.',
  clash: (clash: Clash): string => {
    const { id, table, name, column, isOfDeletion, standing, other, before, names } = clash
    const what = atStart(thingName(table, 'sv', name))
    const field = historySv.columns[`${table}.${column}`] ?? historySv.columns[column] ?? historySv.something
    const side = (one: Clash['standing'], said: string): string => `${said} (${written(one)})`
    const [mine, theirs] = choiceOf(clash, 'mine') === 'standing' ? ['mine', 'theirs'] : ['theirs', 'mine']
    if (isOfDeletion)
      return [
        `${id}: ${what}, som den ena tog bort och den andra skrev i`,
        `  ${mine}: ${side(standing, standing.value === null ? 'kvar' : 'borttagen')}`,
        `  ${theirs}: ${side(other, column !== 'deleted_at' ? `kvar, med ${field} ${value(other.value, names)}` : other.value === null ? 'kvar' : 'borttagen')}`,
      ].join('\n')
    return [
      `${id}: ${what}, ${field}`,
      `  ${mine}: ${side(standing, value(standing.value, names))}, gäller nu`,
      `  ${theirs}: ${side(other, value(other.value, names))}`,
      `  förut: ${value(before, names)}`,
    ].join('\n')
  },
  settled: 'Det är avgjort, på alla datorer. Det andra värdet finns i historiken. Det går att ångra.',
}
