/** How a briefing looks on A4: one column of facts with their labels beside them, and the user's own text set apart. */
export const briefingStyle = `/* letters */
@page { size: A4; margin: 15mm 18mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 174mm; color: #16202a; font: 9.4pt/1.38 "Inter Variable", "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
header { padding-bottom: 3.5mm; border-bottom: 1.5pt solid #11616b; }
.kicker { display: flex; justify-content: space-between; margin: 0 0 4mm; color: #11616b; font-size: 8pt; font-weight: 600; letter-spacing: 0.09em; text-transform: uppercase; }
.office { color: #5a6670; font-weight: 400; letter-spacing: 0.04em; }
h1 { margin: 0 0 1mm; font-size: 19pt; line-height: 1.18; letter-spacing: -0.012em; text-wrap: balance; }
.subtitle { margin: 0; color: #48545f; font-size: 10pt; }
h2 { margin: 4.2mm 0 1mm; color: #11616b; font-size: 10.5pt; line-height: 1.3; break-after: avoid; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 37mm 1fr; column-gap: 4mm; padding: 0.85mm 0; border-top: 0.4pt solid #d5dce1; break-inside: avoid; }
dt { color: #48545f; font-weight: 600; font-size: 9pt; line-height: 1.5; overflow-wrap: anywhere; }
dd { margin: 0; orphans: 2; widows: 2; overflow-wrap: anywhere; }
.detail, .aside { color: #55616b; font-size: 8.5pt; line-height: 1.42; }
.detail { display: block; }
.aside { margin-left: 1mm; white-space: nowrap; }
.overdue dt { color: #a61b1b; }
.masked dt { visibility: hidden; }
.masked dd { color: #48545f; font-style: italic; }
.note { margin-left: 0.3mm; color: #5a6670; font-size: 6.5pt; line-height: 0; vertical-align: 0.45em; white-space: nowrap; }
.meeting { display: grid; grid-template-columns: 1.3fr 1fr; column-gap: 8mm; padding: 2mm 0 1mm; }
.meeting > div { grid-template-columns: 20mm 1fr; column-gap: 3mm; padding: 0.7mm 0; border: 0; }
.meeting > div:nth-child(n + 5) { grid-column: 1 / -1; }
.own { margin: 4mm 0 0; padding: 2.4mm 4.5mm 2.2mm; border-left: 2.2pt solid #11616b; background: #eef5f6; break-inside: avoid; }
.own h2 { margin: 0 0 1mm; }
.own p { margin: 0 0 1.5mm; white-space: pre-line; }
.own p:last-child { margin: 0; }
.by { margin-left: 2mm; color: #48545f; font-size: 7.5pt; font-weight: 400; }
.sources { margin-top: 5mm; padding-top: 0.5mm; border-top: 0.8pt solid #16202a; color: #3b4650; font-size: 7.5pt; line-height: 1.38; }
.sources h2 { margin: 2mm 0 0.5mm; color: #16202a; font-size: 8.5pt; }
.sources p { margin: 0 0 1.5mm; }
.sources ol { columns: 2; column-gap: 8mm; margin: 0; padding-left: 5mm; }
.sources li { break-inside: avoid; padding-left: 0.5mm; overflow-wrap: anywhere; }
footer { display: flex; justify-content: space-between; gap: 6mm; margin-top: 5mm; color: #48545f; font-size: 7.5pt; break-inside: avoid; }
footer p { margin: 0; }
@media screen { body { padding: 12mm; } }
@media print { body { max-width: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; } }`
