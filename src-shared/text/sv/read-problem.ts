import type { LogField } from '../../imports/log-field'
import type { ReadProblem, ReadProblemCode } from '../../imports/read-problem'

type Words = Pick<ReadProblem, 'said' | 'proposed'>

/** The words of the file in quotation marks, or another way to name what they are about. */
const said = (text: string | undefined, otherwise: string): string => (text ? `”${text}”` : otherwise)

/** Asks the user to confirm what is proposed, if anything is. */
const confirm = (proposed: string | undefined, otherwise: string): string =>
  proposed ? `Förslag: ${proposed}. Bekräfta eller rätta.` : otherwise

const isCount = (text: string | undefined): boolean => text !== undefined && /^\d+$/.test(text)

/** What is wrong with one row of a file, in Swedish: what the file says, what Talan made of it, and what to do. */
export const readProblemSv: Readonly<Record<ReadProblemCode, (words: Words) => string>> = {
  'no-such-day': words => `${said(words.said, 'Dagen')} är ingen dag som finns. Raden läses inte in. Rätta dagen.`,
  'no-day': () => 'Dag saknas. Raden läses inte in. Skriv dagen.',
  'no-sending-day': words =>
    `Mejlet har inget datum som går att läsa${words.said ? ` (”${words.said}”)` : ''}. Skriv dagen.`,
  'no-name': ({ proposed }) =>
    proposed
      ? `Namn saknas. ”${proposed}” står som namn tills vidare. Skriv namnet.`
      : 'Namn saknas. Skriv namnet, eller hoppa över raden.',
  'week-without-day': words =>
    `${said(words.said, 'Det')} är en vecka och ingen dag. Välj dagen${words.proposed ? `; måndagen är ${words.proposed}` : ''}.`,
  'month-without-day': words =>
    `${said(words.said, 'Det')} är en månad och ingen dag. Välj dagen${words.proposed ? `; den första är ${words.proposed}` : ''}.`,
  'several-days': words => `${said(words.said, 'Det')} är flera dagar. ${confirm(words.proposed, 'Välj en av dem.')}`,
  'wrong-weekday': words =>
    `Veckodagen stämmer inte med datumet i ${said(words.said, 'cellen')}. ${confirm(words.proposed, 'Välj dagen.')}`,
  'month-first': words =>
    `${said(words.said, 'Datumet')} har månaden först. ${confirm(words.proposed, 'Kontrollera dagen.')}`,
  'two-digit-year': words =>
    `Året i ${said(words.said, 'datumet')} har bara två siffror. ${confirm(words.proposed, 'Kontrollera dagen.')}`,
  'year-guessed': words =>
    `${said(words.said, 'Datumet')} har inget år. ${confirm(words.proposed, 'Kontrollera dagen.')}`,
  'no-such-time': words =>
    `${said(words.said, 'Tiden')} är inget klockslag. Raden läses utan tid. Skriv tiden om den är känd.`,
  'ends-before-start': words =>
    `Sluttiden är före starttiden${words.said ? ` (”${words.said}”)` : ''}. Sluttiden är utelämnad. Skriv den om den är känd.`,
  'negative-duration': words =>
    `Längden är mindre än noll${words.said ? ` (”${words.said}”)` : ''}. Den är utelämnad. Skriv den om den är känd.`,
  'lengths-differ': words =>
    `Klockslagen ger ${words.said ?? 'en annan längd'}${isCount(words.said) ? ' minuter' : ''}, men den skrivna längden är ${words.proposed ?? 'en annan'}${isCount(words.proposed) ? ' minuter' : ''}. Den skrivna gäller. Bekräfta eller rätta.`,
  'names-guessed': words =>
    `Namnen i ${said(words.said, 'cellen')} går att läsa på flera sätt. ${confirm(words.proposed, 'Kontrollera dem.')}`,
  'unknown-zone': words =>
    `Tidszonen${words.said ? ` ”${words.said}”` : ''} är okänd. Tiden är läst som svensk tid. Kontrollera den.`,
  'trailing-text': words =>
    `En del av ${said(words.said, 'texten')} är inte läst. ${confirm(words.proposed, 'Kontrollera vad som saknas.')}`,
  'too-many-cells': ({ said: beyond, proposed }) =>
    isCount(proposed)
      ? `Raden har fler celler än tabellens ${proposed} kolumner${beyond && !isCount(beyond) ? ` (”${beyond}”)` : ''}, så något kan stå i fel kolumn. Kontrollera raden.`
      : `Raden har fler celler än tabellen har kolumner. ${confirm(proposed && `”${proposed}” som en cell`, 'Kontrollera att rätt sak står i rätt kolumn.')}`,
  'too-few-cells': words =>
    `Raden har ${words.said ?? 'för få'} celler och tabellen ${words.proposed ?? 'fler'} kolumner, så något kan stå i fel kolumn. Kontrollera raden.`,
  'other-separator': words =>
    `Raden är delad med ${words.said === '\t' ? 'tabbar' : said(words.said, 'ett annat tecken')}, till skillnad från resten av filen, och är läst som en cell. Rätta raden i filen och läs in den igen.`,
  'error-cell': words =>
    `Cellen innehåller felet ${words.said ?? 'från en formel'}. Raden läses inte in. Rätta formeln i filen och läs in den igen.`,
  'cell-too-long': words =>
    `Texten är längre än Talan tar emot${words.said ? ` (”${words.said.slice(0, 40)}…”)` : ''}. Raden läses inte in. Korta texten.`,
  'unknown-charset': words =>
    `Några bokstäver gick inte att läsa${words.said ? `: kodningen ”${words.said}” är okänd` : ''}. Kontrollera å, ä och ö.`,
  'assumed-charset': () =>
    'Filen säger inte hur bokstäverna är kodade. De är lästa som i Windows i Västeuropa. Kontrollera å, ä och ö.',
  'unknown-value': words =>
    `${said(words.said, 'Värdet')} känns inte igen. ${confirm(words.proposed, 'Välj vad som menas, eller lämna det tomt.')}`,
  'orphan-override': () =>
    'Tillfället hör till en serie som inte finns i filen. Det är läst som ett eget möte. Bekräfta att det är rätt.',
  'endless-series': () =>
    'Serien har fler tillfällen än Talan läser, så några saknas. Kontrollera de tillfällen som behövs.',
  'broken-record': words =>
    `Posten är skadad${words.said ? ` (”${words.said}”)` : ''}. Den läses inte in. Exportera den igen, eller lägg in den för hand.`,
  'too-deep': words =>
    `Raden står för djupt${words.said ? ` under ”${words.said}”` : ''}: Talan har områden och frågor, och inget under en fråga. Raden läses inte in. Flytta ut den, eller ta bort den.`,
  'twice-in-list': words =>
    `Frågan står redan i listan${words.said ? `, på rad ${words.said}` : ''}. En fråga hör till ett område. Raden läses inte in. Ta bort den ena.`,
  'inside-itself': () =>
    'Raden heter som den rad den står under, och en fråga kan inte höra till sig själv. Den läses inte in. Byt namn på den, eller ta bort den.',
}

/** What a problem is about, in Swedish: a field of a meeting, or a cell, a line or a field by its name in the file. */
export const readFieldSv = {
  fields: {
    startsOn: 'Dag',
    startsTime: 'Starttid',
    endsTime: 'Sluttid',
    kind: 'Typ',
    status: 'Status',
    headline: 'Rubrik',
    note: 'Anteckning',
    location: 'Plats',
    initiative: 'Initiativ',
    people: 'Deltagare',
    familyName: 'Efternamn',
    role: 'Roll',
    party: 'Parti',
    organisations: 'Organisation',
    issues: 'Fråga',
    partners: 'Partner',
    colleagues: 'Från oss',
    hours: 'Timmar',
    durationMinutes: 'Längd',
    followUp: 'Uppföljning',
    dueOn: 'Sista dag',
    ask: 'Budskap',
    response: 'Utfall',
    participantsCount: 'Antal deltagare',
    confidentiality: 'Delning',
    caseNumber: 'Diarienummer',
  } satisfies Readonly<Record<LogField, string>> as Readonly<Record<LogField, string>>,
  cell: (address: string) => `cell ${address}`,
  line: (number: string) => `rad ${number}`,
  named: (name: string) => `fältet ${name}`,
}
