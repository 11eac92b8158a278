import { countedIn } from '../counted'

const counted = countedIn('sv')

/** The words of a briefing on paper: the headings of its two pages and of the pocket version, and what was left out. */
export const briefingPaperSv = {
  messages: (count: number): string =>
    count === 1 ? 'Vårt budskap' : count === 2 ? 'Våra två budskap' : count === 3 ? 'Våra tre budskap' : 'Våra budskap',
  wording: (issues: number): string => (issues === 1 ? 'Så är frågan formulerad' : 'Så är frågorna formulerade'),
  who: (people: number): string => (people === 1 ? 'Den vi möter' : 'Dem vi möter'),
  positions: 'Ståndpunkt',
  bench: 'Vår bänk i utskottet',
  promises: 'Lovat',
  process: 'Var besluten är',
  now: 'Nu',
  nowMeans: 'Nu är det första skedet som inte är klart.',
  nearest: 'Närmast:',
  asked: 'Framfört och svar',
  askedWithoutImprint: 'Framfört och svar, inget avtryck ännu',
  contacts: 'Senaste kontakter',
  joint: 'Gemensam röst det senaste året',
  columns: { day: 'Dag', asked: 'Framfört', answer: 'Svar', imprint: 'Avtryck', what: 'Vad', with: 'Med' },
  groups: { person: 'Med dem vi möter', organisation: 'Med organisationen i övrigt', issue: 'I frågan' },
  scale: { against: 'emot', for: 'för' },
  scaleSaid: (marks: string) => `Ståndpunkt på en skala från −2 till +2: ${marks}`,
  gap: 'Lucka:',
  leftOut: 'Utelämnat för att rymmas på två sidor:',
  allIsInTalan: 'Allt finns i Talan.',
  left: {
    messages: (count: number) => counted(count, 'budskap', 'budskap'),
    want: (count: number) => counted(count, 'sak vi vill ha', 'saker vi vill ha'),
    questions: (count: number) => counted(count, 'fråga att ställa', 'frågor att ställa'),
    avoid: (count: number) => counted(count, 'sak vi inte säger', 'saker vi inte säger'),
    wording: (count: number) => counted(count, 'formulering', 'formuleringar'),
    people: (count: number) => counted(count, 'person', 'personer'),
    positions: (count: number) => counted(count, 'ståndpunkt', 'ståndpunkter'),
    bench: (count: number) => counted(count, 'ledamot från våra län', 'ledamöter från våra län'),
    promises: (count: number) => counted(count, 'åtagande', 'åtaganden'),
    practical: (_count: number) => 'det praktiska',
    process: (count: number) => counted(count, 'beslutsprocess', 'beslutsprocesser'),
    days: (count: number) => counted(count, 'dag att bevaka', 'dagar att bevaka'),
    asked: (count: number) => counted(count, 'framfört krav', 'framförda krav'),
    contacts: (count: number) => counted(count, 'kontakt', 'kontakter'),
    joint: (_count: number) => 'gemensam röst',
    colleagues: (count: number) =>
      counted(count, 'medarbetare som också har kontakt', 'medarbetare som också har kontakt'),
  },
  sources: 'Källor i Talan.',
  byHand: 'Text utan siffra är skriven av handläggaren.',
  masked: (count: number) => `Sekretessmarkerad uppgift${count > 1 ? ` (${count})` : ''}`,
  page: (number: number, of: number) => `${number} (${of})`,
  pocket: {
    name: 'Fickversion',
    inside: 'internt',
    want: 'Vi vill ha',
    ask: 'Fråga',
    avoid: 'Säg inte',
    promises: 'Lovat',
    next: 'Nu och härnäst',
    fold: 'Viks på mitten till A5',
  },
}
export type BriefingPaperWords = typeof briefingPaperSv
