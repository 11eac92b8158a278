import { expect, test } from 'vitest'
import { briefingMaterial } from '../../db/reads/briefings/briefing-material'
import { createBriefing, listBriefings, readBriefing } from '../../office/briefings/saved-briefings'
import { noOwnText } from '../../src-shared/briefings/briefing'
import { subjectTables } from '../../src-shared/records/subject'
import { aBriefing, eve } from './a-briefing'
import { aDemoOffice } from './office'
import { plansOf, scansOf } from './plans'
import { connect } from './raw-store'

const subjects = ['demo-i41', 'demo-c07', 'se-riksdag-tu', 'energiforsorjning', 'demo-p1']

test.each([false, true])(
  'a briefing reads only the rows of its subject, never the whole log or register (analysed: %s)',
  async isAnalysed => {
    const store = await aDemoOffice()
    const request = { subject: { subjectTable: 'issue', subjectId: 'malmbanan' }, issueId: null } as const
    const content = await aBriefing(store, 'issue', 'malmbanan')
    const { result: id } = await store.change(db =>
      createBriefing(db, request, { content, own: noOwnText, by: 'x', now: new Date(`${eve}T10:00:00Z`) }),
    )
    if (isAnalysed) connect(store.file).exec('analyze').close()
    for (const [at, subjectTable] of subjectTables.entries()) {
      const subject = { subjectTable, subjectId: subjects[at] as string }
      const plans = await plansOf(store, opened =>
        opened.snapshot(read => briefingMaterial(read, { subject, issueId: null }, eve)),
      )
      expect(
        scansOf(
          plans,
          /^SCAN (i|interaction\w*|l|a|ask|p|person|r|role_assignment|one|position|t|timeline|k|commitment)\b/,
        ),
      ).toEqual([])
    }
    const read = await plansOf(store, opened => readBriefing(opened.read, id))
    expect(scansOf(read, /^SCAN (v|n|briefing_version)\b/)).toEqual([])
    const listed = await plansOf(store, opened => listBriefings(opened.read))
    expect(scansOf(listed, /^SCAN (v|n|c|briefing_version)\b/)).toEqual([])
  },
)
