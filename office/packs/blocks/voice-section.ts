import type { Block } from '../../../src-shared/packs/blocks/block'
import type { MapBlock, MapCell } from '../../../src-shared/packs/blocks/map-block'
import { countJointVoice, type JointVoicePartner } from '../../../src-shared/packs/joint-voice'
import type { IssueId } from '../../../src-shared/records/ids'
import { paragraph, present } from './block-parts'
import type { PageTelling } from './page-telling'

const stepOf = (count: number): MapCell['step'] => (count <= 0 ? 0 : count === 1 ? 1 : count === 2 ? 2 : 3)

/** How many contacts on each issue concerned each partner. Secrecy-marked ones are in none. */
function counts({ material }: PageTelling): ReadonlyMap<string, number> {
  const told = material.lines.flatMap(({ line }) => (line.disclosure === 'masked' ? [] : [line.interaction]))
  return new Map(countJointVoice(told).map(({ issueId, partnerId, count }) => [`${issueId} ${partnerId}`, count]))
}

/**
 * Returns for which partner each issue was carried, on one page: partners down, issues across by number. How many carried a joint message
 * is not told here: beside the joint share it would tell whether a marked contact did.
 */
export function voiceBlocks(telling: PageTelling): Block[] {
  const { material, said, listed, number, nameOf, issueNumber } = telling
  const partners = material.jointVoice?.partners ?? []
  const found = counts(telling)
  if (partners.length === 0 || found.size === 0) return []
  const countOf = (partner: JointVoicePartner, issue: IssueId) => found.get(`${issue} ${partner.id}`) ?? 0
  const regions = partners.filter(({ isRegion }) => isRegion)
  const carried = listed.filter(({ id }) => regions.filter(partner => countOf(partner, id) > 0).length >= 2)
  const map: MapBlock = {
    kind: 'map',
    id: 'voice',
    use: 'voice',
    corner: said.voice.partner,
    columns: listed.map(({ id }) => ({ id, heading: issueNumber(id) ?? '', title: nameOf(id) })),
    rows: partners.map((partner, index) => ({
      id: `voice:${index + 1}`,
      name: partner.name,
      cells: listed.map(({ id }) => {
        const count = countOf(partner, id)
        return { step: stepOf(count), count: count === 0 ? null : number(count), lines: [] }
      }),
    })),
    legend: said.voice.legend.map((text, step) => ({ step: stepOf(step), text })),
    remark: said.voice.remark,
  }
  const numbers = listed.map(({ id }) => `${issueNumber(id) ?? ''} ${nameOf(id)}`).join(', ')
  return present<Block>(paragraph('voice:lead', said.voice.lead(carried.length, listed.length), 'lead'), map, {
    kind: 'fold',
    id: 'voice:numbers',
    parts: [{ lead: said.voice.numbers, text: `${numbers}.` }],
  })
}
