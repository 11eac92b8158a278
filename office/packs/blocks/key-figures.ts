import type { KeyFigure, KeyFiguresBlock } from '../../../src-shared/packs/blocks/first-page'
import type { DisclosedCounts } from '../../../src-shared/packs/disclosure'
import type { PageTelling } from './page-telling'

/** Returns how many of the listed issues had at least one interaction that may be broken down. */
const reached = ({ listed }: PageTelling, { byIssue }: DisclosedCounts): number =>
  listed.filter(({ id }) => (byIssue[id] ?? 0) > 0).length

function quietFigures({ material, said, number, percent }: PageTelling): KeyFigure[] {
  const { figures, page, issues } = material
  const { office } = page
  const joint = issues.filter(({ id }) => (office.byIssue[id] ?? 0) > 0).length
  const figure = (id: string, value: string, label: string): KeyFigure => ({
    id: `key:${id}`,
    value,
    label,
    before: null,
  })
  return [
    figure('yours', number(figures.interactions), said.keys.contactsForYou(figures.interactions)),
    figure('office', number(office.interactions), said.keys.contactsOffice(office.interactions)),
    figure('issues', number(joint), said.keys.jointIssues(issues.length)),
    ...(office.interactions === 0
      ? []
      : [figure('joint', percent(office.jointMessage, office.interactions), said.keys.joint)]),
  ]
}

/**
 * Returns the four figures at the foot of page 1, each with the period before: contacts, people, own issues reached, and the joint share.
 * A figure that has nothing to be a figure of is left out: a share of no contacts, or issues where the partner has none.
 */
export function keyFiguresBlock(telling: PageTelling): KeyFiguresBlock {
  const { material, said, sort, number, percent, listed, names } = telling
  const { figures, before, partner } = material
  if (sort === 'quiet') return { kind: 'key-figures', id: 'key-figures', figures: quietFigures(telling) }
  const figure = (id: string, value: string, label: string, earlier: string | null): KeyFigure => ({
    id: `key:${id}`,
    value,
    label,
    before: earlier === null ? null : said.keys.before(earlier, names.after),
  })
  const issues = partner === null ? said.keys.jointIssues(listed.length) : said.keys.ownIssues(listed.length)
  const share = ({ jointMessage, interactions }: DisclosedCounts) =>
    interactions === 0 ? null : percent(jointMessage, interactions)
  const jointShare = share(figures)
  return {
    kind: 'key-figures',
    id: 'key-figures',
    figures: [
      figure(
        'contacts',
        number(figures.interactions),
        said.keys.contacts(figures.interactions),
        number(before.interactions),
      ),
      figure(
        'people',
        number(figures.uniqueContacts),
        said.keys.people(figures.uniqueContacts),
        number(before.uniqueContacts),
      ),
      ...(listed.length === 0
        ? []
        : [figure('issues', number(reached(telling, figures)), issues, number(reached(telling, before)))]),
      ...(jointShare === null ? [] : [figure('joint', jointShare, said.keys.joint, share(before))]),
    ],
  }
}
