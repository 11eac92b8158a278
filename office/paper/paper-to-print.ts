import type { Language } from '../../src-shared/text/language'
import { xmlText } from '../files/xml-text'
import { type Inside, tag } from './markup'
import { paperColours, paperStyle } from './paper-style'

/** A page of HTML for the system's printers, and how it lies. */
export type PaperToPrint = { readonly html: string; readonly isLandscape: boolean }

/** What stands on a paper besides its content: its language, its name, the line at the foot of each page, and how it lies. */
type About = {
  readonly language: Language
  readonly title: string
  readonly foot: string
  readonly isLandscape?: boolean
}

/** A text as the style writes it: what would end it is left out. */
const quoted = (text: string): string => `"${text.replace(/["\\<\n]/g, ' ')}"`

/** The sheet is numbered by its own style; the program's older engine leaves the numbers out. */
const sheetStyle = ({ foot, isLandscape = false }: About): string => {
  const small = `color: ${paperColours.weak}; font: 400 7.8pt/10pt "Inter", "Segoe UI", Arial, sans-serif`
  return `@page { size: A4${isLandscape ? ' landscape' : ''}; margin: ${isLandscape ? '14mm 14mm 16mm' : '20mm 22mm 20mm'};
  @bottom-left { content: ${quoted(foot)}; ${small}; }
  @bottom-right { content: counter(page) " / " counter(pages); ${small}; } }
h1 { font-size: 17pt; line-height: 22pt; letter-spacing: -0.015em; }
h2 { margin-top: 6mm; font-size: 11.5pt; line-height: 15pt; }
.about { margin: 1mm 0 5mm; color: var(--weak); }
.note > * { margin-top: 1.6mm; }
.note h3 { font-size: 10.5pt; line-height: 14pt; }
.note h4 { font-size: inherit; }
.note :is(ul, ol) { padding-left: 5mm; list-style: disc; }
.note ol { list-style: decimal; }
.note :is(p, li) { white-space: pre-wrap; }
.note blockquote { padding-left: 3mm; border-left: 0.6mm solid var(--weak); }
.entries li { margin-top: 1.2mm; }
.entries small { color: var(--weak); font-size: 8.2pt; }`
}

/** Returns a page that loads nothing and runs no script, in the style of the papers of the house. */
export const paperToPrint = (about: About, ...inside: readonly Inside[]): PaperToPrint => ({
  html: `<!DOCTYPE html>
<html lang="${about.language === 'sv' ? 'sv-SE' : 'en-GB'}">
<head>
<meta charset="utf-8">
<title>${xmlText(about.title)}</title>
<style>
${paperStyle}
${sheetStyle(about)}
</style>
</head>
<body>
${tag('main', {}, ...inside).markup}
</body>
</html>
`,
  isLandscape: about.isLandscape ?? false,
})
