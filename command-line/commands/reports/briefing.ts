import { join } from 'node:path'
import { currentBriefing } from '../../../office/briefings/make-briefing'
import { writeBriefing } from '../../../office/briefings/write-briefing'
import type { IssueId } from '../../../src-shared/records/ids'
import type { Subject, SubjectTable } from '../../../src-shared/records/subject'
import { languages } from '../../../src-shared/text/language'
import { type Arguments, Misused } from '../../arguments'
import type { Command } from '../../command'
import { folderFrom } from '../../given/folder-from'
import { languageFrom } from '../../given/language-from'
import { withOffice } from '../../with-office'

const about: Readonly<Record<string, SubjectTable>> = {
  interaction: 'interaction',
  person: 'person',
  organisation: 'organisation',
  issue: 'issue',
  process: 'decision_process',
}

const records = Object.keys(about).filter(option => option !== 'issue')

/** Returns what the briefing is about. An issue beside another record narrows the briefing; alone it is its subject. */
function requestFrom(given: Arguments): { subject: Subject; issueId: IssueId | null } {
  const named = Object.entries(about).filter(([option]) => option !== 'issue' && given.one(option) !== undefined)
  if (named.length > 1) throw new Misused(`--${named.map(([option]) => option).join(' och --')} går inte ihop`)
  const issueId = given.one('issue') as IssueId | undefined
  const [first] = named
  if (first) {
    const [option, subjectTable] = first
    return { subject: { subjectTable, subjectId: given.one(option) as string }, issueId: issueId ?? null }
  }
  if (issueId === undefined)
    throw new Misused('--interaction, --person, --organisation, --issue eller --process saknas')
  return { subject: { subjectTable: 'issue', subjectId: issueId }, issueId: null }
}

/** `talan briefing`: makes a briefing, or a new version of an existing one whose facts have changed, and writes it to files. */
export const briefing: Command = {
  options: [...Object.keys(about), 'out', 'language'],
  flags: [],
  help: {
    part: 'print',
    uses: [
      {
        call: `FIL ${records.map(option => `--${option} ID`).join('|')} [--issue ID] --out MAPP`,
        options: [`[--language ${languages.join('|')}]`],
        says: 'gör ett underlag och skriver det som Word och en sida att skriva ut; --issue ensam gör det om frågan. Finns det ett underlag om samma sak blir det en ny version av det, med det skrivna kvar, om något har ändrats',
      },
    ],
  },
  run: async (given, now) => {
    const out = given.one('out')
    if (out === undefined) throw new Misused('--out saknas')
    const request = requestFrom(given)
    const language = languageFrom(given)
    return withOffice(given, now, async ({ store }) => {
      const made = await currentBriefing(store, request, language, now)
      const { folder, files } = await writeBriefing(store.read, made.versionId, ['docx', 'html'], folderFrom(out))
      const paths = files.map(name => join(folder, name))
      const told = made.actionId === null ? 'Inget har ändrats sedan förra versionen.' : 'En ny version är sparad.'
      return {
        value: { ...made, files: paths },
        sentence: [`${told} Underlaget är skrivet (PDF görs i fönstret):`, ...paths].join('\n  '),
      }
    })
  },
}
