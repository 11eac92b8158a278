/** Returns a number as Swedish writes it, with about three figures that count. */
export const inSwedish = (value: number): string =>
  new Intl.NumberFormat(
    'sv-SE',
    value >= 1_000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
  ).format(value)

/** Returns a number with its unit, which a line break never parts from it. */
export const inUnit = (value: number, unit: string): string => `${inSwedish(value)}\u00a0${unit}`

const parts: Readonly<Record<string, string>> = {
  making: 'Att göra kontoret som mäts',
  store: 'Frågor till kontoret',
  lists: 'Listor',
  log: 'Att logga',
  seal: 'Sigill',
  briefing: 'Underlag',
  copy: 'Kopior',
  open: 'Loggen',
  duplicates: 'Dubbletter',
  packs: 'Kvartalets rapporter',
  sharing: 'Delning genom en mapp',
  'read-in': 'Att läsa in',
  hub: 'Delning genom ett nav',
  views: 'Listor till filer',
  start: 'Start',
  window: 'Fönstret',
}

/** The Swedish names of what is measured, without the size of the office. What has none is named as in the benchmark. */
const names: Readonly<Record<string, string>> = {
  'an office is made': 'göra ett kontor',
  'search as you type, first screen': 'sök medan man skriver, första skärmen',
  'search through the whole office': 'sök i hela kontoret',
  'search by an operator, first screen': 'sök med operator, första skärmen',
  'search by an operator, whole office': 'sök med operator, hela kontoret',
  'search as people write, first screen': 'sök som folk skriver, första skärmen',
  'search as people write, whole office': 'sök som folk skriver, hela kontoret',
  'timeline of a person, 50 rows': 'en persons tidslinje, 50 rader',
  'timeline of an organisation by role that day, 50 rows': 'en organisations tidslinje efter dagens roller, 50 rader',
  'a quarter counted for a partner': 'ett kvartal räknat för en medlem',
  'coverage of a quarter, issue × organisation': 'täckning under ett kvartal, fråga × organisation',
  'first page of the log': 'loggens första sida',
  'middle page of the log': 'en sida mitt i loggen',
  'the log by headline, first page, asked anew': 'loggen efter rubrik, första sidan, ny fråga',
  'the log by headline, middle page, asked before': 'loggen efter rubrik, mittsida, ställd förut',
  'partner × issue with count, asked anew': 'medlem × fråga med antal, ny fråga',
  'partner × issue, middle page, asked before': 'medlem × fråga, mittsida, ställd förut',
  'a word in headlines, asked anew': 'ett ord i rubriker, ny fråga',
  'a word in notes, asked anew': 'ett ord i anteckningar, ny fråga',
  'a piece of text in headlines, asked anew': 'en bit text i rubriker, ny fråga',
  'first page of the people': 'personernas första sida',
  'first page of the organisations': 'organisationernas första sida',
  'people not met for six months, asked anew': 'personer som inte mötts på sex månader, ny fråga',
  'the days of the log': 'loggens dagar',
  'log entries without an issue, asked anew': 'interaktioner utan fråga, ny fråga',
  'log a meeting, durable': 'logga ett möte, på disken',
  'log a meeting and seal it': 'logga ett möte och försegla det',
  'briefing draft of a person': 'underlag om en person',
  'briefing draft of an organisation': 'underlag om en organisation',
  'briefing draft of an issue': 'underlag om en fråga',
  'copy an office while the window logs': 'kopiera kontoret medan fönstret loggar',
  'copy an office while the window and the command line log':
    'kopiera kontoret medan fönstret och kommandoraden loggar',
  'longest logging while an office is copied and the window logs': 'längsta loggning medan kontoret kopieras',
  'longest logging while an office is copied and the window and the command line log':
    'längsta loggning medan kontoret kopieras och kommandoraden loggar',
  'doubles of one new person among 20000': 'dubbletter av en ny person bland 20 000',
  'the whole queue of doubles among 20000': 'hela kön av dubbletter bland 20 000',
  'its next part among 20000': 'köns nästa del bland 20 000',
  'the queue after one change among 20000': 'kön efter en ändring bland 20 000',
  'open the log, first window': 'öppna loggen, första fönstret',
  'open the log, middle window': 'öppna loggen, mitt i',
  'the whole log as csv': 'hela loggen som csv',
  'the whole log as xlsx': 'hela loggen som xlsx',
  'memory taken meanwhile, csv': 'minne under tiden, csv',
  'memory taken meanwhile, xlsx': 'minne under tiden, xlsx',
  'start to usable Home': 'start till användbart Hem',
  'start to the first answer of the store thread': 'start till lagringstrådens första svar',
  'key to painted hits in the palette': 'tangent till målade träffar i paletten',
  'open a person with 2,000': 'öppna en person med 2 000 interaktioner',
  'scroll the log, frame p95': 'rulla loggen, bildruta p95',
  'memory idle': 'minne i vila',
  'memory right after searching and scrolling': 'minne direkt efter sökning och rullning',
  'memory three seconds after searching and scrolling': 'minne en stund efter sökning och rullning',
}

const limits: Readonly<Record<string, string>> = {
  'hand-written SQL on the raw driver': 'handskriven SQL, bara drivrutinen',
  'the same rows written by the bare driver': 'samma rader, bara drivrutinen, utan index',
  'same rows, bare driver': 'samma rader, bara drivrutinen',
  '40 KiB append + fdatasync': '40 KiB till disken',
  'the same without a seal': 'detsamma utan sigill',
  'hand-written SQL for the least of it': 'handskriven SQL för det minsta av det',
  '100 bare rows by row number': '100 rader efter radnummer',
  'the library writing the same rows': 'biblioteket, samma rader ur minnet',
  'empty Electron window': 'ett tomt fönster',
  'empty window, frame p95': 'ett tomt fönster, bildruta p95',
  'p95 aimed at': 'p95 som mål',
  'what it may take': 'vad det får ta',
  'copying the file until it is on the disk': 'systemets kopia, på disken',
}

const known = (words: Readonly<Record<string, string>>) => (text: string) => words[text] ?? text

/** Returns the Swedish heading of a part of the benchmark, or its own name. */
export const swedishPart: (part: string) => string = known(parts)
/** Returns what a figure measures in Swedish, given its name without the size, or that name. */
export const swedishName: (name: string) => string = known(names)
/** Returns what a figure is compared with in Swedish, or the name of its limit. */
export const swedishLimit: (limit: string) => string = known(limits)
