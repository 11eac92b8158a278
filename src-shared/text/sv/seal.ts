import { momentInStockholm } from '../../days/stockholm-time'
import type { SealFault, SealFaultKind } from '../../program/seal-check'

const what: Readonly<Record<SealFaultKind, string>> = {
  altered: 'har ändrats av något annat än Talan efter att de skrevs',
  missing: 'saknas helt eller delvis',
  'cut-loose': 'börjar inte där den dator som skrev dem säger',
  blanked: 'har fått sina ord borttagna utan att något beslut står i historiken',
  unsealed: 'har inget sigill, fast datorn som skrev dem är klar med filen',
  'unknown-head': 'är inte de som stod i historiken när en säkerhetskopia eller rapport gjordes',
}

const entries = ({ from, to }: SealFault): string => (from === to ? `Rad ${from}` : `Raderna ${from}–${to}`)

/** Says what is wrong with the seals of the history. */
export const sealSv = {
  broken: 'Historiken är ändrad utanför Talan. Uppgifterna i filen är kvar som de är. Jämför med en säkerhetskopia:',
  fault: (fault: SealFault): string => {
    const when = fault.at === null ? '' : `, den sista från ${momentInStockholm(new Date(fault.at)).slice(0, 16)}`
    return `${entries(fault)} från dator ${fault.device} ${what[fault.kind]}${when}.`
  },
}
