import type { BandBlock, PeriodState, StateBlock } from '../../../src-shared/packs/blocks/first-page'
import type { PagePicture } from '../../../src-shared/packs/blocks/page-picture'
import { officeIn } from '../../../src-shared/records/office-name'
import type { PageTelling } from './page-telling'

/** The logos of a pack; null for one that is not given. */
export type PackLogos = { readonly office: PagePicture | null; readonly partner: PagePicture | null }

/** Returns the band at the top of page 1. */
export function bandBlock({ material, words, names, language }: PageTelling, logos: PackLogos): BandBlock {
  const { kind, quarter } = material.period
  return {
    kind: 'band',
    id: 'band',
    office: officeIn(material.office, language).join(''),
    report: quarter || kind === 'project-quarter' ? words.title : words.report,
    partner: material.partner?.name ?? words.joint,
    period: names.heading,
    officeLogo: logos.office,
    partnerLogo: logos.partner,
  }
}

/** How a period stands: its state, the strip under the band, and what the running header says. */
export type Standing = { readonly state: PeriodState; readonly items: readonly string[]; readonly header: string }

/** Returns how the period of a pack stands before it is locked. An ended period is said to be over even where the report came late. */
export function standingOf({ material, said, day }: PageTelling): Standing {
  const last = day(material.period.period.to)
  const state = material.isRunning ? 'running' : 'ended'
  return {
    state,
    items: [
      said.state[state](last),
      said.facts(day(material.madeOn)),
      material.isRunning ? said.interim : said.notLocked,
    ],
    header: material.isRunning ? said.header.running(last) : said.header.ended,
  }
}

/** Returns the strip under the band. */
export const stateBlock = (telling: PageTelling): StateBlock => {
  const { state, items } = standingOf(telling)
  return { kind: 'state', id: 'state', state, items }
}
