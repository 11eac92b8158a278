import { test } from 'vitest'
import { briefingMaterial } from '../../db/queries/briefings/briefing-material'
import { briefingContent } from '../../src-main/briefings/briefing-content'
import { aDemoOffice } from './office'

test('x', async () => {
  const { read } = await aDemoOffice()
  for (const [subjectTable, subjectId] of [['interaction','demo-i41'],['person','demo-c07'],['organisation','se-riksdag-tu'],['issue','energiforsorjning'],['decision_process','demo-p1']] as const) {
    const m = await briefingMaterial(read, { subject: { subjectTable, subjectId }, issueId: null }, '2026-12-09')
    const c = briefingContent(m, 'sv')
    console.log(`# ${c.title}\n${c.subtitle}`)
    for (const s of c.sections) { console.log(`## ${s.heading}`); for (const l of s.lines) console.log(`  [${l.lead}] ${l.text}  (${l.sources.length})`) }
    console.log(JSON.stringify(m.figures))
  }
})
