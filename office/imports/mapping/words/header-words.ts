import type { LogField } from '../../../../src-shared/imports/log-field'
import { catalogue } from '../../../../src-shared/records/catalogue/catalogue'
import { languages } from '../../../../src-shared/text/language'
import { listed } from './listed-words'

/** What offices call the columns of their logs, in Swedish and English. */
const aliases: Readonly<Record<LogField, string>> = {
  startsOn: `
    datum | dag | mötesdatum | när | datum och tid | datum/tid | tidpunkt | startdatum | date | day | meeting date | when | date and
    time | date/time | start date`,
  startsTime: 'tid | klockslag | kl | starttid | start | från kl | time | start time | starts | clock',
  endsTime: 'sluttid | slut | till kl | end | end time | ends',
  kind: `
    typ | form | aktivitet | typ av kontakt | typ av möte | kontakttyp | mötestyp | kontaktform | type | kind | activity | type of
    contact | type of meeting | meeting type | channel`,
  status: 'status | läge | state',
  headline: `
    rubrik | titel på möte | mötestitel | benämning | vad | headline | subject | meeting | what | heading`,
  note: `
    anteckning | anteckningar | notering | noteringar | kommentar | kommentarer | minnesanteckning | minnesanteckningar |
    sammanfattning | innehåll | övrigt | note | notes | comment | comments | remarks | summary | minutes of meeting`,
  location: 'plats | lokal | ort | var | location | place | venue | where',
  initiative: 'initiativ | initiativtagare | vem tog initiativ | initiative | initiated by',
  people: `
    kontakt | kontakter | person | personer | vem | vilka | deltagare | namn | kontaktperson | kontaktpersoner | motpart | träffade
    | möte med | externa deltagare | förnamn | contact | contacts | people | who | participants | attendees | name | names | met |
    met with | counterpart | contact person | external participants | first name | given name`,
  familyName: 'efternamn | last name | surname | family name',
  role: 'befattning | roll | funktion | titel | role | position | job title | function | title',
  party: 'parti | party',
  organisations: `
    organisation | organisationer | org | myndighet | företag | instans | part | aktör | departement | organisation/myndighet |
    organization | organizations | organisations | company | agency | body | institution | ministry`,
  issues: `
    fråga | frågor | ämne | ämnen | sakfråga | sakfrågor | sakområde | ärende | tema | issue | issues | topic | topics | matter |
    area`,
  partners: `
    region | regioner | partner | partners | län | berör | för vem | uppdragsgivare | county | counties | regions | concerns | on
    behalf of | for whom`,
  colleagues: `
    egna | våra | vi | från oss | medarbetare | vår deltagare | våra deltagare | interna deltagare | deltagare från kontoret |
    ansvarig | handläggare | vem hos oss | kollega | loggad av | staff | our staff | our participants | internal participants |
    colleagues | responsible | from us | logged by`,
  hours: `
    timmar | tid (h) | tid h | tidsåtgång | antal timmar | tim | h | timmar (h) | hours | time spent | hrs | time (h) | duration (h)`,
  durationMinutes: `
    minuter | längd | tid (min) | längd (min) | antal minuter | min | minutes | duration | length | duration (min) | time (min)`,
  followUp: `
    uppföljning | att göra | åtgärd | nästa steg | åtagande | lovat | follow-up | follow up | followup | to do | todo | action |
    actions | next step | next steps | promised`,
  dueOn: `
    senast | förfaller | deadline | klart senast | uppföljning senast | datum uppföljning | uppföljningsdatum | due | due date | by
    | follow-up date | follow up date`,
  ask: `
    budskap | vårt budskap | begäran | vår begäran | vad vi bad om | önskemål | vårt önskemål | ask | asks | our ask | request |
    our request | what we asked`,
  response: `
    utfall | utfall av budskapet | svar | deras svar | svar på budskapet | besked | respons | resultat | outcome | answer |
    their answer | response | result`,
  participantsCount: `
    antal deltagare | antal | antal personer | number of participants | number | count | participants (number) | headcount`,
  confidentiality: 'delning | synlighet | sekretess | får delas | sharing | visibility | confidentiality',
  caseNumber: 'diarienummer | dnr | ärendenummer | case number | reference',
}

/** The fields of the catalogue that a column can hold, by what the catalogue calls them. */
const ofCatalogue: Readonly<Partial<Record<keyof typeof catalogue.interaction.fields, LogField>>> = {
  kind: 'kind',
  status: 'status',
  startsOn: 'startsOn',
  startsTime: 'startsTime',
  durationMinutes: 'durationMinutes',
  headline: 'headline',
  note: 'note',
  location: 'location',
  initiative: 'initiative',
  confidentiality: 'confidentiality',
  caseNumber: 'caseNumber',
  participantsCount: 'participantsCount',
  organisationIds: 'organisations',
  staffIds: 'colleagues',
  issueIds: 'issues',
  partnerIds: 'partners',
}

/** Why a heading means a field. */
export type HeaderReason = 'catalogue' | 'alias'

/** A word for a field, and whether it is the catalogue’s or an alias. */
export type HeaderWord = { readonly word: string; readonly field: LogField; readonly reason: HeaderReason }

/** Every word for a field: first the labels of the catalogue in both languages, then the words that offices use. */
export const headerWords: readonly HeaderWord[] = [
  ...Object.entries(catalogue.interaction.fields).flatMap(([name, entry]) => {
    const field = ofCatalogue[name as keyof typeof ofCatalogue]
    return field === undefined
      ? []
      : languages.map(language => ({ word: entry[language][0], field, reason: 'catalogue' as const }))
  }),
  ...Object.entries(aliases).flatMap(([field, words]) =>
    listed(words).map(word => ({ word, field: field as LogField, reason: 'alias' as const })),
  ),
]
