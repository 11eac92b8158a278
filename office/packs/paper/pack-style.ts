import { paperColours } from '../../paper/paper-style'

const [none, some, more, most] = paperColours.steps

/** How page 1 looks: the band and the strip across the paper, two columns of 105 and 52 mm, and the key figures at the foot. */
const firstPage = `
.band { position: relative; height: 51mm; margin: 0; padding: 11mm 22mm 0; background: var(--accent); color: #fff; }
.band .office { min-height: 12pt; font-size: 8.8pt; line-height: 12pt; }
.band .report { margin-top: 6.5mm; font-size: 11pt; line-height: 14pt; }
.band h1 { max-width: 166mm; margin-top: 0.6mm; font-size: 27pt; font-weight: 700; line-height: 31pt; letter-spacing: -0.022em; }
.band .ours + .report { margin-top: 2.5mm; }
.band:has(.theirs) h1, .band:has(.theirs) p { max-width: 118mm; }
.band h1.long { font-size: 19pt; line-height: 22pt; }
.band h1.long ~ .period { margin-top: 0; }
.band h1.long { margin-top: 0; }
.band .report:has(+ h1.long) { margin-top: 3mm; }
.band .period { margin-top: 0.8mm; font-size: 12.5pt; line-height: 17pt; }
.logo { display: flex; align-items: center; justify-content: center; background: #fff; border-radius: 1mm; }
.logo img { display: block; max-width: 100%; max-height: 100%; object-fit: contain; }
.logo.theirs { position: absolute; top: 11mm; right: 22mm; width: 42mm; height: 17mm; padding: 1.5mm 2mm; }
.logo.ours { width: 34mm; height: 10mm; padding: 1mm 1.5mm; }
.state { display: flex; align-items: center; gap: 7mm; height: 11mm; padding: 0 22mm; background: var(--tint); font-size: 8.8pt; line-height: 11pt; }
.state b { display: inline-flex; align-items: center; gap: 1.6mm; font-weight: 600; white-space: nowrap; }
.columns { display: grid; grid-template-columns: 105mm 52mm; column-gap: 9mm; width: 166mm; margin: 8mm auto 0; align-items: start; }
.sheet > .band { position: absolute; top: 0; right: 0; left: 0; }
.sheet > .state { position: absolute; top: 51mm; right: 0; left: 0; }
.sheet.first > .text { top: 70mm; }
.sheet > .text.columns { margin: 0; }
.sheet > .text > .foot { position: absolute; right: 0; bottom: 0; left: 0; }
.foot { width: 166mm; margin: 0 auto; }
.results h2 { padding-bottom: 2.2mm; }
.results .lead { padding-bottom: 4mm; }
.results li { display: grid; grid-template-columns: 7mm 1fr; padding: 2.6mm 0 2.8mm; border-top: 0.25mm solid var(--rule); }
.results li:last-child { border-bottom: 0.25mm solid var(--rule); }
.results .key { color: var(--accent); font-size: 13pt; font-weight: 600; line-height: 14.5pt; }
.results h3 { margin-bottom: 0.8mm; }
.outcome { position: relative; margin-top: 1mm; padding-left: 4mm; }
.outcome svg { position: absolute; top: 1.35mm; left: 0; }
.source { margin-top: 0.8mm; color: var(--weak); font-size: 7.8pt; line-height: 11pt; }
.ask, .near, .who { font-size: 9pt; line-height: 12.6pt; }
.ask h2, .near h2, .who h2 { padding-bottom: 1.6mm; color: var(--ink); font-size: 10.5pt; line-height: 14pt; letter-spacing: 0; }
.ask { padding: 3.2mm 3.6mm 3.4mm; border-left: 1.2mm solid var(--accent); background: var(--tint); font-size: 9.5pt; line-height: 13.5pt; }
.ask h2 { color: var(--accent); }
.ask li + li { margin-top: 2mm; padding-top: 2mm; border-top: 0.25mm solid #bcd0d1; }
.ask .by { display: block; color: var(--weak); font-size: 8.2pt; line-height: 11pt; }
.near li { display: grid; grid-template-columns: 15mm 1fr; padding: 1.3mm 0; border-top: 0.25mm solid var(--rule); }
.near .day { font-weight: 600; white-space: nowrap; }
.who { line-height: 13pt; }
.keys { display: grid; grid-template-columns: repeat(4, 1fr); column-gap: 4mm; }
.keys div { display: flex; flex-direction: column; padding-top: 1mm; border-top: 0.5mm solid var(--accent); }
.keys dt { color: var(--weak); font-size: 8.2pt; line-height: 11pt; }
.keys dd { order: -1; font-size: 17pt; font-weight: 600; line-height: 21pt; letter-spacing: -0.015em; }`

const issues = `
.issue { padding: 3.1mm 0 3.4mm; border-top: 0.25mm solid var(--rule); break-inside: avoid; }
.issue .top { display: grid; grid-template-columns: 107mm 50mm; column-gap: 9mm; }
.issue .top.alone { grid-template-columns: 1fr; }
.issue h3 { display: grid; grid-template-columns: 7mm 1fr; padding-bottom: 0.6mm; }
.issue h3 > :first-child { color: var(--accent); }
.issue p { padding-left: 7mm; }
.issue > p, .exchanges p { padding-top: 1.2mm; }
.exchanges p { padding-left: 0; }
.exchanges { padding: 2mm 0 0 7mm; }
.exchanges table { width: 159mm; border-collapse: collapse; font-size: 8.6pt; line-height: 11.8pt; table-layout: fixed; }
.exchanges th { padding: 0 3mm 0.5mm 0; color: var(--weak); font-size: 7.8pt; font-weight: 600; line-height: 10pt; text-align: left; vertical-align: bottom; }
.exchanges tbody th { padding: 0.9mm 2mm 0.9mm 0; border-top: 0.2mm solid var(--hairline); font-size: 8.6pt; font-weight: 400; line-height: 11.8pt; white-space: nowrap; vertical-align: top; }
.exchanges td { padding: 0.9mm 3.5mm 0.9mm 0; border-top: 0.2mm solid var(--hairline); vertical-align: top; }
.photo { display: grid; grid-template-columns: 46mm 1fr; column-gap: 4mm; align-items: end; padding: 2.4mm 0 0 7mm; }
.photo img { display: block; width: 46mm; height: 31mm; object-fit: cover; }
.photo figcaption { color: var(--weak); font-size: 7.8pt; line-height: 10.4pt; }`

const tables = `
.table > p { padding-top: 1.6mm; }
.pair { display: grid; grid-template-columns: 78mm 78mm; column-gap: 10mm; align-items: start; break-inside: avoid; }
.bars h3 { padding-bottom: 1mm; }
.bars { break-inside: avoid; }
.counted .bar { padding-left: 4mm; vertical-align: middle; }
.counted thead td { border-bottom: 0.35mm solid var(--weak); }
.map { width: 168mm; margin: 0 -1mm; border-spacing: 1mm; border-collapse: separate; font-size: 8.6pt; line-height: 10.6pt; table-layout: fixed; }
.map th { padding: 0 0 0.6mm 0.2mm; color: var(--weak); font-size: 8pt; font-weight: 600; text-align: left; vertical-align: bottom; }
.map abbr { text-decoration: none; }
.map tbody th { padding: 0 1mm 0 0; color: var(--ink); font-size: 8.8pt; vertical-align: middle; }
.map td { height: 10.4mm; padding: 0.6mm 2mm; border-radius: 0.6mm; background: ${none}; color: var(--weak); vertical-align: middle; }
.map td > div { display: flex; align-items: center; gap: 1.6mm; }
.map td b { min-width: 4.4mm; font-size: 12.5pt; font-weight: 600; line-height: 14pt; }
.map small { font-size: 7.4pt; line-height: 9pt; }
.map.voice td { height: 8.4mm; padding: 0.4mm; text-align: center; }
.map.voice td > div { justify-content: center; }
.map.voice td b { min-width: 0; font-size: 9.5pt; }
.map.voice thead th { font-size: 7.4pt; line-height: 9pt; text-align: center; }
.map.voice thead th:first-child { text-align: left; }
.map td.step-1, i.step-1 { background: ${some}; color: var(--ink); }
.map td.step-2, i.step-2 { background: ${more}; color: #0c1718; }
.map td.step-3, i.step-3 { background: ${most}; color: #fff; }
i.step-0 { border: 0.2mm solid var(--rule); background: ${none}; }
.legend { display: flex; flex-wrap: wrap; gap: 1mm 6mm; align-items: center; color: var(--weak); font-size: 8.2pt; line-height: 11pt; }
.legend span { display: inline-flex; gap: 1.6mm; align-items: center; }
.legend i { display: inline-block; width: 5mm; height: 3.4mm; border-radius: 0.5mm; }
.legend .remark { margin-left: auto; }`

const closing = `
.process { display: grid; grid-template-columns: 42mm 1fr; column-gap: 5mm; padding: 3mm 0 2.8mm; border-top: 0.25mm solid var(--rule); break-inside: avoid; }
.process h3 { padding-bottom: 0.6mm; font-size: 9.2pt; line-height: 12.4pt; }
.process p { color: var(--weak); font-size: 8.2pt; line-height: 11.2pt; }
.process ol { display: flex; padding-top: 0.6mm; }
.process li { position: relative; flex: 1 1 0; min-width: 0; padding: 5.4mm 2mm 0 0; color: var(--weak); font-size: 8.2pt; line-height: 10.8pt; }
.process li::before { content: ""; position: absolute; z-index: 1; top: 1.05mm; left: 0; width: 2.6mm; height: 2.6mm; border: 0.45mm solid var(--middle); border-radius: 50%; background: #fff; }
.process li::after { content: ""; position: absolute; top: 2.1mm; right: 0; left: 2.6mm; height: 0; border-top: 0.45mm dashed #9fb4b6; }
.process li:last-child::after { display: none; }
.process .done { color: var(--weak); font-weight: 400; }
.process .done::before { border-color: var(--accent); background: var(--accent); }
.process .done::after { border-top: 0.45mm solid var(--accent); }
.process .now { color: var(--ink); font-weight: 600; }
.process .now::before { top: 0.25mm; left: -0.2mm; width: 4.2mm; height: 4.2mm; border: 1.1mm solid var(--accent); background: #fff; }
.process .now::after { left: 4mm; }
.process .day { display: block; color: var(--weak); font-size: 7.8pt; font-weight: 400; line-height: 10.2pt; }
.process .tag { position: absolute; z-index: 2; top: -0.2mm; left: 5.2mm; padding: 0 1.4mm 0 0.8mm; background: #fff; color: var(--accent); font-weight: 700; line-height: 11pt; }
.processes > p { padding-top: 1.6mm; border-top: 0.25mm solid var(--rule); }
.processes > p + p { padding-top: 0; border-top: 0; }
.process:last-child { border-bottom: 0.25mm solid var(--rule); }
.method li { display: grid; grid-template-columns: 6mm 1fr; padding: 0.7mm 0; font-size: 8.8pt; line-height: 12.4pt; }
.method .key { color: var(--accent); font-weight: 600; }
html:not(.paged) .contents { display: none; }
.contents h2 { padding-bottom: 2.2mm; }
.contents a { display: flex; gap: 2mm; align-items: baseline; padding: 0.8mm 0; color: inherit; text-decoration: none; }
.contents a i { flex: 1; border-bottom: 0.2mm dotted var(--dash, #8d9a9c); }
.contents a b { font-weight: 400; }
.rest { width: 166mm; margin: 9mm auto 0; }
.paged .rest { margin: 0; }
.piece { display: flow-root; }
@media screen { html:not(.paged) .columns, html:not(.paged) .rest, html:not(.paged) .foot { max-width: 100%; } }
@media print { html:not(.paged) .band { padding: 11mm 8mm 0; } html:not(.paged) .state { padding: 0 8mm; } }`

/** How a pack looks, beside what every paper has in common. Lengths are those of the drawn report. */
export const packStyle = [firstPage, issues, tables, closing].join('\n')
