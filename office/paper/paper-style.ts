import { lettersMark } from '../../src-shared/paper/flow-marks'

/**
 * The colours of paper. Text is at least 6.5:1 on white, bars at least 3:1, and no meaning is told by hue alone. In grey the four steps of a
 * map stay apart.
 */
export const paperColours = {
  ink: '#1a2325',
  weak: '#4a5659',
  rule: '#c5cecf',
  hairline: '#dbe1e2',
  tint: '#e9f1f1',
  accent: '#0b5c63',
  middle: '#5f979c',
  dash: '#8d9a9c',
  late: '#8a3410',
  steps: ['#f4f6f6', '#cfe1e2', '#8fbabd', '#0b5c63'],
} as const

const { ink, weak, rule, hairline, tint, accent, middle, late } = paperColours

/**
 * What every paper of the house has in common. No letter is drawn by a feature of the font (`calt`, `tnum`): such a glyph stands for no
 * character, and readers of the PDF do not find it. A4 with 22 mm at the sides, 25 above and 22 below, the scale of type, and tables with
 * horizontal rules only. Lengths are in millimetres and points. `.sheet` is a page box that the program makes before it prints; without it
 * (a page opened in a browser) the text runs on, and the browser breaks it.
 */
export const paperStyle = `${lettersMark}
@page { size: A4; margin: 25mm 22mm 22mm; }
@page sheet { size: A4; margin: 0; }
:root { --ink: ${ink}; --weak: ${weak}; --rule: ${rule}; --hairline: ${hairline}; --tint: ${tint}; --accent: ${accent}; --middle: ${middle}; --late: ${late}; }
*, *::before, *::after { box-sizing: border-box; }
html { background: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; color: var(--ink); font: 400 9.5pt/13.5pt "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-kerning: normal; font-feature-settings: "calt" 0; text-rendering: geometricPrecision; hyphens: manual; overflow-wrap: break-word; }
p, ul, ol, dl, dt, dd, table, h1, h2, h3, h4, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3, h4 { font-weight: 600; text-wrap: balance; break-after: avoid; }
h2 { color: var(--accent); font-size: 15pt; line-height: 19pt; letter-spacing: -0.012em; }
h3 { font-size: 10.5pt; line-height: 14pt; }
p, li, td, dd { text-wrap: pretty; }
p { orphans: 2; widows: 2; }
svg { display: block; }
svg text { font-family: "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
.lead { max-width: 138mm; font-size: 10.5pt; line-height: 15.5pt; }
.caption { color: var(--weak); font-size: 8.2pt; line-height: 11.4pt; }
.weak { color: var(--weak); }
.whole { white-space: nowrap; }
.fold { padding: 0.4mm 0 0.4mm 3mm; border-left: 0.8mm solid var(--rule); color: var(--weak); font-size: 8.8pt; line-height: 12.6pt; }
.fold b { color: var(--ink); font-weight: 600; }
.rows { width: 100%; border-collapse: collapse; font-size: 8.8pt; line-height: 12pt; table-layout: fixed; }
.rows caption { padding-bottom: 1.2mm; color: var(--ink); font-size: 9.5pt; font-weight: 600; line-height: 13pt; text-align: left; }
.rows thead { display: table-header-group; }
.rows tr { break-inside: avoid; }
.rows th, .rows td { padding: 0.95mm 2mm 0.95mm 0; border-bottom: 0.2mm solid var(--hairline); text-align: left; vertical-align: top; }
.rows thead th { padding: 0 2mm 1mm 0; border-bottom: 0.35mm solid var(--weak); color: var(--weak); font-size: 7.8pt; font-weight: 600; line-height: 10.4pt; vertical-align: bottom; }
.rows tbody th { font-weight: 400; }
.rows .figure { padding-right: 0; padding-left: 2mm; font-family: "Inter Figures", "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; text-align: right; white-space: nowrap; }
.rows thead .figure { white-space: normal; }
.rows .sum > * { border-bottom: 0.35mm solid var(--weak); font-weight: 600; }
.rows .group th { padding-top: 2.6mm; border-bottom: 0.25mm solid var(--rule); color: var(--accent); font-weight: 600; }
.rows sup { margin-left: 0.4mm; font-size: 6.6pt; line-height: 0; }
.strong, .rows tbody .strong { font-weight: 600; }
.late { color: var(--late); font-weight: 600; }
.done { color: var(--accent); font-weight: 600; }
.running { display: none; }
.sheet { position: relative; width: 210mm; height: 297mm; overflow: hidden; break-after: page; page: sheet; }
.sheet.long { height: auto; min-height: 297mm; padding: 25mm 22mm 22mm; overflow: visible; }
.sheet.long > .text { position: static; }
.sheet:last-child { break-after: auto; }
.sheet > .text { position: absolute; top: 25mm; right: 22mm; bottom: 22mm; left: 22mm; }
.sheet > .running { position: absolute; right: 22mm; left: 22mm; display: flex; justify-content: space-between; gap: 6mm; color: var(--weak); font-size: 7.8pt; line-height: 10pt; }
.sheet > .running > * { white-space: nowrap; }
.sheet > .header { top: 11.5mm; padding-bottom: 1.8mm; border-bottom: 0.25mm solid var(--rule); }
.sheet > .footer { bottom: 10.5mm; }
.sheet .number { color: var(--ink); font-weight: 600; }
.sheet .resumed { display: block; padding-bottom: 2.2mm; color: var(--accent); font-size: 15pt; font-weight: 600; letter-spacing: -0.012em; line-height: 19pt; }
.resumed span { color: var(--weak); font-size: 9.5pt; font-weight: 400; letter-spacing: 0; }
.paged body { width: 210mm; }
@media screen { html:not(.paged) body { max-width: 190mm; margin: 0 auto; padding: 12mm; } }`
