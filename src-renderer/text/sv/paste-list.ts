import { countedIn } from '../../../src-shared/text/counted'

const counted = countedIn('sv')

/** The words of a list of priorities that is pasted. */
export const pasteListSv = {
  pasteList: {
    command: 'Klistra in en lista…',
    title: 'Klistra in en lista med prioriteringar',
    name: 'Inklistrad lista',
    text: 'Listan',
    textHint: 'Från Word, Excel, ett mejl eller en webbsida. Indrag, punkter och siffror säger vad som hör till vad.',
    tree: 'Så läses listan',
    empty: 'Här syns listan när den är inklistrad.',
    tools: 'Ändra den markerade raden',
    moveIn: 'Flytta in',
    moveOut: 'Flytta ut',
    remove: 'Ta bort raden',
    goBack: 'Ta tillbaka ändringen',
    level: (level: number) => `nivå ${level}`,
    comparing: '…',
    verbs: {
      new: 'ny',
      update: 'finns, får en formulering',
      same: 'finns',
      conflict: 'finns i ett annat område',
      review: 'välj',
      error: 'läggs inte till',
    },
    choice: (said: string) => `Vad är ”${said}”?`,
    notChosen: 'Liknar något som finns. Välj…',
    isSame: (name: string) => `är ${name}`,
    asNew: 'ny',
    moves: 'flyttas till området i listan',
    stays: 'blir kvar, får formuleringen',
    top: 'Raderna längst ut är',
    topAreas: 'Prioriterade områden',
    topOf: (area: string) => `Frågor i ${area}`,
    isDecision: 'Listan är ett beslut',
    decisionHint: 'Varje fråga får en formulering med listans ord, och listans ordning.',
    owner: 'Vems lista',
    joint: 'Gemensam',
    fields: {
      decidingBody: 'Beslutad av',
      decidedOn: 'Beslutsdag',
      caseNumber: 'Diarienummer',
      validFrom: 'Gäller från och med',
    },
    add: (count: number) => `Lägg till ${counted(count, 'rad', 'rader')}`,
    nothing: 'Inget att lägga till',
    added: (added: number, changed: number) =>
      changed === 0
        ? `Listan är inlagd: ${counted(added, 'ny rad', 'nya rader')}.`
        : `Listan är inlagd: ${counted(added, 'ny rad', 'nya rader')} och ${counted(changed, 'ändrad fråga', 'ändrade frågor')}.`,
    undoable: (moveIn: string, moveOut: string) =>
      `Hela listan ångras på en gång. ${moveIn} flyttar in en rad, ${moveOut} ut.`,
    cancel: 'Avbryt',
  },
}
