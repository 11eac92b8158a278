/** What the briefing and its pocket version share: letters, colours, and pages of exactly one A4 each. */
export const paperStyle = `:root { --accent: #0b5c63; --mid: #5f979c; --ink: #1a2325; --ink2: #4a5659; --rule: #c5cecf; --faint: #dbe1e2; --tint: #e9f1f1; --late: #8a3410; }
*, *::before, *::after { box-sizing: border-box; }
@page { size: A4; margin: 0; }
html { background: #d9dedf; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; color: var(--ink); font: 400 9.5pt/13.5pt "Inter", "Segoe UI", Arial, sans-serif; font-kerning: normal; font-feature-settings: "calt" 0; hyphens: manual; }
p, ul, ol, h1, h2, h3 { margin: 0; padding: 0; }
ul, ol { list-style: none; }
svg { display: block; }
svg text { font-family: "Inter", "Segoe UI", sans-serif; }
.page { position: relative; width: 210mm; height: 297mm; margin: 6mm auto; padding: 25mm 22mm 22mm; overflow: hidden; background: #fff; break-after: page; break-inside: avoid; overflow-wrap: anywhere; }
.page:last-child { break-after: auto; }
@media print { html { background: #fff; } .page { margin: 0; } }
h1, h2, h3 { font-weight: 600; break-after: avoid; }
.late { color: var(--late); }
.rf { position: absolute; bottom: 10.5mm; left: 22mm; right: 22mm; display: flex; justify-content: space-between; color: var(--ink2); font-size: 7.8pt; line-height: 10pt; }
.nr { color: var(--ink); font-weight: 600; }
.want { margin-top: 1mm; padding: 2.6mm 4mm; border-left: 1.2mm solid var(--accent); background: var(--tint); font-size: 11pt; font-weight: 600; line-height: 15.5pt; }
.ul li { position: relative; padding: 1.1mm 0 1.1mm 4mm; border-top: 0.2mm solid var(--faint); line-height: 12.6pt; }
.ul li::before { content: ""; position: absolute; top: 2.9mm; left: 0; width: 2mm; border-top: 0.5mm solid var(--accent); }
.ul.no li::before { content: "\\D7"; top: 0.2mm; width: auto; border: 0; color: var(--late); font-size: 12pt; font-weight: 700; line-height: 14pt; }`

/** How the two pages of a briefing look. The heights are those of `paper-measures.ts`, which decides how much has room. */
export const pageStyle = `${paperStyle}
.band { position: absolute; top: 0; right: 0; left: 0; height: 40mm; padding: 9.5mm 22mm 0; background: var(--accent); color: #fff; }
.band .kind { display: flex; justify-content: space-between; font-size: 8.8pt; line-height: 12pt; }
.band h1 { margin-top: 1.6mm; font-size: 19pt; font-weight: 700; line-height: 23pt; letter-spacing: -0.018em; }
.band .per { margin-top: 0.6mm; overflow: hidden; font-size: 10.5pt; line-height: 14pt; white-space: nowrap; }
.state { position: absolute; top: 40mm; right: 0; left: 0; display: flex; gap: 7mm; align-items: center; height: 9mm; padding: 0 22mm; overflow: hidden; background: var(--tint); font-size: 8.6pt; white-space: nowrap; }
.first { padding-top: 55mm; }
.cols { display: grid; grid-template-columns: 105mm 52mm; column-gap: 9mm; }
h2 { margin-bottom: 1.4mm; color: var(--accent); font-size: 12pt; line-height: 16pt; }
.cols .blk + .blk { margin-top: 3.2mm; }
.side h2 { color: var(--ink); font-size: 10.5pt; line-height: 14pt; }
.side .blk + .blk { margin-top: 4mm; }
.page > .blk + .blk { margin-top: 4.4mm; }
small { display: block; }
.msg li { display: grid; grid-template-columns: 8mm 1fr; padding: 1.5mm 0; border-top: 0.25mm solid var(--rule); }
.msg .k { color: var(--accent); font-size: 13pt; font-weight: 700; line-height: 15.5pt; }
.msg b { display: block; font-size: 11pt; font-weight: 600; line-height: 15.5pt; }
.msg small { color: var(--ink2); font-size: 9pt; line-height: 12.6pt; }
.want small { font-size: 8.6pt; font-weight: 400; line-height: 12pt; }
.small { font-size: 8.2pt; line-height: 11.6pt; }
.cols div > .blk > .small + .small { margin-top: 0.8mm; }
.pos { margin-bottom: 1.5mm; }
.pos:last-child { margin-bottom: 0; }
.side svg { margin-bottom: 1mm; }
.entry { padding: 1.4mm 0; border-top: 0.25mm solid var(--rule); font-size: 9pt; line-height: 12.6pt; }
.entry b { font-size: 10pt; font-weight: 600; line-height: 12.6pt; }
.masked { color: var(--ink2); font-style: italic; }
.ref { color: var(--ink2); font-size: 7.4pt; font-weight: 400; line-height: 1; white-space: nowrap; }
.rh { position: absolute; top: 11.5mm; right: 22mm; left: 22mm; display: flex; gap: 6mm; justify-content: space-between; padding-bottom: 1.8mm; border-bottom: 0.25mm solid var(--rule); color: var(--ink2); font-size: 7.8pt; line-height: 10pt; white-space: nowrap; }
.rh span:first-child { overflow: hidden; text-overflow: ellipsis; }
.proc { display: grid; grid-template-columns: 42mm 119mm; column-gap: 5mm; padding: 2.7mm 0; border-top: 0.25mm solid var(--rule); }
h3 { font-size: 9.2pt; line-height: 12.4pt; }
.steps { display: flex; padding-top: 0.6mm; }
.steps li { position: relative; flex: 1; padding: 5.4mm 2mm 0 0; color: var(--ink2); font-size: 8.2pt; line-height: 10.8pt; }
.steps li::before { content: ""; position: absolute; top: 1.05mm; left: 0; z-index: 1; width: 2.6mm; height: 2.6mm; border: 0.45mm solid var(--mid); border-radius: 50%; background: #fff; }
.steps li::after { content: ""; position: absolute; top: 2.1mm; right: 0; left: 2.6mm; border-top: 0.45mm dashed #9fb4b6; }
.steps li:last-child::after { display: none; }
.steps .done::before { border-color: var(--accent); background: var(--accent); }
.steps .done::after { border-top: 0.45mm solid var(--accent); }
.steps .now { color: var(--ink); font-weight: 600; }
.steps .now::before { top: 0.25mm; left: -0.2mm; width: 4.2mm; height: 4.2mm; border: 1.1mm solid var(--accent); background: #fff; }
.steps .now::after { left: 4mm; }
.steps .d { display: block; color: var(--ink2); font-size: 7.8pt; font-weight: 400; line-height: 10.2pt; }
.tag { position: absolute; top: -0.2mm; left: 5.2mm; z-index: 2; padding: 0 1.4mm 0 0.8mm; background: #fff; color: var(--accent); font-size: 8.2pt; font-weight: 700; line-height: 11pt; }
.cap { margin-top: 1.6mm; color: var(--ink2); font-size: 8.2pt; line-height: 11.4pt; }
table { width: 166mm; border-collapse: collapse; table-layout: fixed; font-size: 8.8pt; line-height: 12pt; }
thead th { padding: 0 2mm 1mm 0; border-bottom: 0.35mm solid var(--ink2); color: var(--ink2); font-size: 7.8pt; font-weight: 600; line-height: 10.4pt; text-align: left; vertical-align: bottom; }
tbody th { padding: 0.95mm 2mm 0.95mm 0; border-bottom: 0.2mm solid var(--faint); font-weight: 400; text-align: left; vertical-align: top; white-space: nowrap; }
td { padding: 0.95mm 2mm 0.95mm 0; border-bottom: 0.2mm solid var(--faint); vertical-align: top; }
tr { break-inside: avoid; }
.grp th { padding-top: 2.6mm; border-bottom: 0.25mm solid var(--rule); color: var(--accent); font-weight: 600; }
.fold { margin-top: 3.8mm; padding-left: 3.8mm; border-left: 0.8mm solid var(--rule); color: var(--ink2); font-size: 8.8pt; line-height: 12.6pt; }
.fold b, .src b { color: var(--ink); font-weight: 600; }
.src { margin-top: 3mm; color: var(--ink2); font-size: 7.6pt; line-height: 10.4pt; }
.col { margin-top: 1mm; color: var(--ink2); font-size: 7.4pt; line-height: 10pt; }`
