import { momentInStockholm } from '../../days/stockholm-time'
import type { AcceptedBreak, SealFault, SealFaultKind } from '../../program/seal-check'
import { countedIn } from '../counted'

const counted = countedIn('sv')

const what: Readonly<Record<SealFaultKind, string>> = {
  altered: 'har ändrats av något annat än Talan i efterhand',
  missing: 'saknas helt eller delvis',
  'cut-loose': 'hänger inte ihop med det som ska stå före i historiken',
  blanked: 'har fått sina ord borttagna utan att något beslut står i historiken',
  unsealed: 'har inget sigill, fast den datorn är klar med filen',
  'unknown-head': 'stämmer inte med hur historiken såg ut när en säkerhetskopia eller rapport gjordes',
}

const moment = (at: string): string => momentInStockholm(new Date(at)).slice(0, 16)

type Entries = Pick<SealFault, 'from' | 'to' | 'device'>

const entries = ({ from, to }: Entries): string => (from === to ? `rad ${from}` : `raderna ${from}–${to}`)

const lastOf = ({ kind, at }: Pick<AcceptedBreak, 'kind' | 'at'>): string => {
  if (at === null) return ''
  return kind === 'unknown-head' ? `, den sista gjord ${moment(at)}` : `, den sista från ${moment(at)}`
}

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Says what is wrong with the seals of the history, and which broken seals are accepted. */
export const sealSv = {
  broken:
    'Historiken är ändrad utanför Talan. Uppgifterna i filen är kvar som de är. Jämför med en säkerhetskopia, och godta det som det är när ni vet varför:',
  held: (at: string): string => `Vid kontrollen ${moment(at)} höll alla sigill.`,
  fault: (fault: SealFault): string => {
    const who = fault.login === null ? '' : ` (${fault.login})`
    return `${upper(entries(fault))} från dator ${fault.device}${who} ${what[fault.kind]}${lastOf(fault)}.`
  },
  more: (count: number): string => `… och ${count} till.`,
  howToAccept:
    'Så godtar du det: talan check FIL --accept. Historiken säger då vem som har sett det, och kontrollen säger bara till om något nytt är ändrat.',
  acceptedNow: (count: number): string =>
    `${counted(count, 'brutet sigill är godtaget', 'brutna sigill är godtagna')}. Historiken säger att det är sett, och av vem.`,
  salvageFirst: 'Brutna sigill kan inte godtas medan filen är skadad. Rädda kontoret till en ny fil först.',
  accepted: (one: AcceptedBreak): string => {
    const when = one.acceptedAt === null ? '' : ` ${moment(one.acceptedAt)}`
    const those = `${entries(one)} från dator ${one.device}`
    if (one.kind === 'resealed')
      return `${upper(those)} fick nya sigill när kontoret räddades ur en skadad fil${when}. De går inte att jämföra med sigill i äldre kopior och rapporter.`
    if (one.why === 'salvaged')
      return `${upper(those)} var ${one.from === one.to ? 'skadad eller ändrad' : 'skadade eller ändrade'} när kontoret räddades ur en skadad fil${when}, så sigillet är brutet.`
    return `Sigillet är brutet för ${those}${lastOf(one)}. Sett och godtaget${one.by === null ? '' : ` av ${one.by}`}${when}.`
  },
}
