import { readFileSync } from 'node:fs'
import { asDocument, setTexts } from '../../../office/packs/texts/set-texts'
import type { Office } from '../../../office/questions/open-office'
import { shaped } from '../../../office/questions/parsed'
import { partnerNamed } from '../../../office/register/named'
import { type TextsDocument, textsDocument } from '../../../src-shared/ipc/packs/texts-document'
import type { TextProposal } from '../../../src-shared/packs/text-proposal'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { type Language, languages } from '../../../src-shared/text/language'
import { proposedResult } from '../../../src-shared/text/proposed-texts'
import { sharedWords } from '../../../src-shared/text/shared-words'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { languageFrom } from '../../given/language-from'
import { withOffice } from '../../with-office'

/** Reads a document of words. Throws `Misused` for a file that cannot be read or is no JSON; refuses words that do not fit. */
function documentFrom(path: string): TextsDocument {
  let given: unknown
  try {
    given = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Misused(error instanceof SyntaxError ? `${path} är inte JSON` : `${path} går inte att läsa`)
  }
  return shaped(textsDocument, given, 'texts')
}

/** One proposal in lines: what it would say, and what it rests on. */
function proposalLines(proposal: TextProposal, lists: ReferenceLists, language: Language): string[] {
  const nameOf = (id: string): string => lists.issues.find(issue => issue.id === id)?.shortName ?? id
  const { heading, text, outcome } = proposedResult(proposal, language, nameOf)
  const { headline, reference, interactionId } = proposal.source
  const source = [sharedWords(language).texts.kinds[proposal.kind], proposal.on, headline, reference, interactionId]
  return [heading, ...[text, outcome].filter(Boolean), `(${source.filter(Boolean).join(' · ')})`]
}

async function answered(office: Office, given: Arguments, now: Date): Promise<Said> {
  const period = given.one('period')
  if (period === undefined) throw new Misused('--period saknas')
  const [partner, file] = [given.one('partner'), given.one('set')]
  if (file !== undefined && given.has('propose')) throw new Misused('--set och --propose går inte ihop')
  const lists = await office.ask('reference:read', {})
  const partnerId = partner === undefined ? null : partnerNamed(lists, partner)
  if (given.has('propose')) {
    const proposals = await office.ask('texts:propose', { period, partnerId })
    const told = proposals.map(proposal => proposalLines(proposal, lists, languageFrom(given)).join('\n  '))
    const none = 'Det finns inget att föreslå: inga öppna kontakter i perioden har fått svar eller gett avtryck.'
    return { value: { proposals }, sentence: told.length === 0 ? none : told.join('\n') }
  }
  const read = await office.ask('texts:read', { period, partnerId })
  if (file === undefined) {
    const document = asDocument(read)
    return { value: document, sentence: JSON.stringify(document, null, 2) }
  }
  const { actionId } = await setTexts(office.store, { period: read.period, partnerId }, documentFrom(file), now)
  const document = asDocument(await office.ask('texts:read', { period, partnerId }))
  const kept = read.lock === null ? '' : ' Rapporten är låst och behåller sina ord; de nya kommer med i nästa version.'
  return {
    value: { ...document, actionId },
    sentence: `Orden är skrivna.${kept} Det går att ångra, åtgärd ${actionId}.`,
  }
}

/** `talan texts`: shows and writes the words that people write for the packs of a period, and what could be proposed. */
export const texts: Command = {
  options: ['period', 'partner', 'set', 'language'],
  flags: ['propose'],
  isWriting: true,
  help: {
    part: 'print',
    uses: [
      {
        call: 'FIL --period PERIOD [--partner ID] [--set ORD.json | --propose]',
        does: 'visar de egna orden i en partners rapport, som JSON; utan --partner de som gäller den gemensamma och alla partner',
        options: [
          '--set ORD.json  skriver orden i filen, i samma form; delar som saknas i den står kvar',
          `--propose  visar vad avtryck, svar och ståndpunkter i perioden kan ge, med källor [--language ${languages.join('|')}]`,
        ],
        says: 'en låst rapport behåller sina ord; nya ord kommer med i nästa version. PERIOD som i count',
      },
    ],
  },
  run: (given, now) => withOffice(given, now, office => answered(office, given, now)),
}
