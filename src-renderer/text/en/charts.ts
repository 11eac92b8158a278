import type { chartsSv } from '../sv/charts'

/** The English words around the charts. */
export const chartsEn: typeof chartsSv = {
  charts: {
    menu: name => `Save or show as a table: ${name}`,
    menuShort: 'Save or show as a table',
    asTable: 'Show as a table',
    asChart: 'Show as a chart',
    copy: 'Copy as a table',
    copied: 'The table is copied',
    notCopied: 'The table could not be copied. Show it as a table and select it instead.',
    save: { svg: 'Save as SVG…', png: 'Save as PNG…' },
    saved: file => `${file} is saved`,
    toCharts: 'Charts',
    toList: 'List',
    which: 'Show',
    kinds: { coverage: 'Coverage map', joint: 'Joint voice', months: 'Interactions by month' },
    period: 'Period',
    periods: {
      quarter: 'This quarter',
      'last-quarter': 'Last quarter',
      year: 'This year',
      'last-year': 'Last year',
      twelve: 'The last 12 months',
    },
    targets: 'Recipients',
    allKinds: 'Types of recipient',
    partner: 'Concerns',
    everyPartner: 'The whole office',
    noneInTwelve: 'No interactions in the last 12 months.',
    hint: 'Press a square to see the interactions in the log.',
  },
}
