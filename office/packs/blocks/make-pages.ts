import type { PackPages, PageSection } from '../../../src-shared/packs/blocks/pack-pages'
import type { PackMaterial } from '../../../src-shared/packs/pack'
import { officeIn } from '../../../src-shared/records/office-name'
import { everyText } from '../../../src-shared/text/every-text'
import type { Language } from '../../../src-shared/text/language'
import { withNoBreaks } from '../../../src-shared/text/no-breaks'
import { bandBlock, type PackLogos, standingOf, stateBlock } from './first-page-top'
import type { IssuePictures } from './issue-section'
import { keyFiguresBlock } from './key-figures'
import { packSections } from './pack-sections'
import { type PageChoices, type PageTelling, pageTelling } from './page-telling'
import { periodName } from './period-name'
import { resultsBlocks } from './results-block'
import { shorteningsOf } from './shortening-steps'
import { sideBlocks } from './side-blocks'

/** What the pages are made from beside the material: the pictures that are printed, and the choices of whoever makes the pack. */
export type PageInput = PageChoices & { readonly pictures: IssuePictures; readonly logos: PackLogos }

/** The names of partners and of people on the pages, which are never hyphenated. */
function wholeNames({ material, texts }: PageTelling): string[] {
  const people = [
    texts.contact?.name,
    texts.approval?.name,
    material.page.colleague?.name,
    ...material.commitments.map(({ told, madeBy }) => (madeBy === 'us' ? told?.by : undefined)),
  ]
  const names = [...material.names.partners.map(({ name }) => name), ...people]
  return [...new Set(names.flatMap(name => (name === undefined || name === '' ? [] : [name])))]
}

function contentsOf(telling: PageTelling, sections: readonly PageSection[]): PackPages['contents'] {
  const { said } = telling
  const first = resultsBlocks(telling)[0]
  const heading =
    first?.kind === 'results' ? first.heading : first?.kind === 'heading' ? first.text : telling.names.heading
  return {
    heading: said.contents,
    entries: [{ section: null, heading }, ...sections.map(({ id, heading: name }) => ({ section: id, heading: name }))],
  }
}

function pagesOf(telling: PageTelling, { pictures, logos }: PageInput): PackPages {
  const { material, said, language, names, sort, day } = telling
  const band = bandBlock(telling, logos)
  const sections = packSections(telling, pictures)
  const author = officeIn(material.office, language).join('')
  const pages: PackPages = {
    language,
    sort,
    title: `${band.report}, ${names.sentence}, ${band.partner}`,
    author,
    subject: `${band.report}, ${names.sentence}`,
    header: { left: `${band.report}, ${band.partner}`, right: `${names.heading}, ${standingOf(telling).header}` },
    footer: said.footer(author, day(material.madeOn)),
    first: {
      band,
      state: stateBlock(telling),
      main: resultsBlocks(telling),
      side: sideBlocks(telling),
      keyFigures: keyFiguresBlock(telling),
    },
    contents: contentsOf(telling, sections),
    sections,
    wholeNames: wholeNames(telling),
    shortenings: [],
    leftOut: [],
  }
  return { ...pages, shortenings: shorteningsOf(pages) }
}

/** Returns the pages of a pack in a language, with no-break spaces where a line must not break. Nothing has been left out yet. */
export function packPages(material: PackMaterial, language: Language, input: PageInput): PackPages {
  const telling = pageTelling(material, language, input, periodName)
  return everyText(pagesOf(telling, input), text => withNoBreaks(text, language))
}
