import { writtenKnownDay } from '../../../src-shared/days/known-day'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { IssueVersion } from '../../../src-shared/records/issue-version'
import { useWords } from '../../text/words'
import { useReferenceNames } from '../timeline/use-reference-names'
import type { Part } from './part'

/** The default first day: a decision is usually entered on the day it takes effect. */
const today = () => dayInStockholm(new Date())

/** The form for a wording, new or changed: its owner, its issue, who decided it and when, and when it is in force. */
export function useWordingPart(known: {
  readonly issue?: string
  readonly owner?: string
}): (version?: IssueVersion) => Part<'wording'> {
  const said = useWords().parts.wording
  const { lists } = useReferenceNames()
  return version => ({
    kind: 'wording',
    add: said.add,
    fields: [
      {
        name: 'owner',
        label: said.owner,
        type: 'choice',
        entries: [
          { value: '', label: said.joint },
          ...(lists?.partners ?? []).map(({ id, shortName }) => ({ value: id as string, label: shortName })),
        ],
      },
      {
        name: 'issue',
        label: said.issue,
        type: 'choice',
        isRequired: true,
        entries: (lists?.issues ?? []).map(({ id, shortName }) => ({ value: id as string, label: shortName })),
      },
      { name: 'wording', label: said.wording, type: 'long', isRequired: true },
      { name: 'body', label: said.body, type: 'text' },
      { name: 'decidedOn', label: said.decidedOn, type: 'known-day' },
      { name: 'caseNumber', label: said.caseNumber, type: 'text' },
      { name: 'theme', label: said.theme, type: 'text' },
      { name: 'place', label: said.place, type: 'number' },
      { name: 'from', label: said.from, type: 'day' },
      { name: 'to', label: said.to, type: 'day' },
    ],
    start: version
      ? {
          owner: version.ownerPartnerId ?? '',
          issue: version.issueId,
          wording: version.wording,
          body: version.decidingBody ?? '',
          decidedOn: version.decidedOn
            ? writtenKnownDay({ on: version.decidedOn, precision: version.decidedPrecision })
            : '',
          caseNumber: version.caseNumber ?? '',
          theme: version.theme ?? '',
          place: String(version.place),
          from: version.validFrom ?? '',
          to: version.validTo ?? '',
        }
      : { owner: known.owner ?? '', issue: known.issue ?? lists?.issues[0]?.id ?? '', place: '1', from: today() },
    read: form => ({
      issueId: form.text('issue'),
      ownerPartnerId: form.id('owner'),
      decidingBody: form.textOrNull('body'),
      decidedOn: form.day('decidedOn'),
      decidedPrecision: form.precision('decidedOn'),
      caseNumber: form.textOrNull('caseNumber'),
      theme: form.textOrNull('theme'),
      wording: form.text('wording'),
      validFrom: form.day('from'),
      validTo: form.day('to'),
      place: Math.max(1, form.number('place') ?? 1),
    }),
  })
}
