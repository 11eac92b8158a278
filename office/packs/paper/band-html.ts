import { textWidth } from '../../../src-shared/charts/fitted-text'
import type { BandBlock, StateBlock } from '../../../src-shared/packs/blocks/first-page'
import type { PagePicture } from '../../../src-shared/packs/blocks/page-picture'
import { stateIcons } from '../../paper/icons'
import { type Markup, tag } from '../../paper/markup'

/** The size of the title and the room for it beside a logo, in points. A longer name is written smaller, on two lines. */
const title = { size: 27, beside: 330, alone: 468 }

/** Returns a picture with its bytes in it. Nothing is fetched. */
export const pictureHtml = ({ mediaType, data, alternative }: PagePicture): Markup =>
  tag('img', { src: `data:${mediaType};base64,${data}`, alt: alternative })

const logo = (picture: PagePicture | null, place: string): Markup | null =>
  picture && tag('div', { class: `logo ${place}` }, pictureHtml(picture))

/** Returns the band at the top of page 1. The partner's name is the title of the document. */
export function bandHtml({ office, report, partner, period, officeLogo, partnerLogo }: BandBlock): Markup {
  const room = partnerLogo ? title.beside : title.alone
  const isLong = textWidth(partner, title.size) > room
  return tag(
    'header',
    { class: 'band' },
    officeLogo ? logo(officeLogo, 'ours') : tag('p', { class: 'office' }, office),
    tag('p', { class: 'report' }, report),
    tag('h1', { class: isLong ? 'long' : 'short' }, partner),
    tag('p', { class: 'period' }, period),
    logo(partnerLogo, 'theirs'),
  )
}

/** Returns the strip under the band. The icon of the state stands with its words, never alone. */
export function stateHtml({ state, items }: StateBlock): Markup {
  const [first = '', ...others] = items
  return tag(
    'p',
    { class: 'state' },
    tag('b', {}, stateIcons[state], first),
    others.map(item => [' ', tag('span', {}, item)]),
  )
}
