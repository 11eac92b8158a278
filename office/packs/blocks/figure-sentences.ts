import type { PageTelling } from './page-telling'

/** "12 kontakter har genomförts till och med den 29 november, mot 5 i hela kvartal 3." Secrecy-marked ones are in both numbers. */
export function totalSentence({ material, said, names, dayAndMonth }: PageTelling): string {
  const { figures, before, heldAhead, isRunning, madeOn } = material
  return said.total(figures.interactions, before.interactions, {
    until: isRunning ? dayAndMonth(madeOn) : null,
    beforeName: names.before,
    ahead: heldAhead,
  })
}

/** "Det är 57,1 % av kontorets 21." Null in the joint pack, and where the office had none. */
export function shareSentence({ material, said, percent }: PageTelling): string | null {
  const { partner, figures, all } = material
  return partner === null || all === 0 ? null : said.shareOfOffice(percent(figures.interactions, all), all)
}
