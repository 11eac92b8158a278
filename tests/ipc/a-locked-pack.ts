import type { PackContent } from '../../src-shared/packs/pack-content'

const figures = { interactions: 2 } as unknown as PackContent['figures']

/** The content of a report locked before reports had charts. One table fits an upright page, the other needs a wide one. */
export const lockedBeforeCharts: PackContent = {
  template: '1',
  language: 'sv',
  code: '2026Q3',
  period: { from: '2026-07-01', to: '2026-09-30' },
  partnerId: 'umea-kommun',
  title: 'Kvartalsrapport, kvartal 3 2026, Umeå kommun',
  subtitle: 'Kontoret · 2026-07-01 – 2026-09-30',
  madeOn: '2026-10-05',
  figures,
  before: figures,
  sections: [
    {
      id: 'figures',
      heading: 'Siffror',
      paragraphs: ['Två <kontakter> & en påminnelse.'],
      tables: [
        {
          id: 'figures',
          name: 'Siffror',
          columns: [
            { code: 'item', heading: 'Post', type: 'text', width: 30 },
            { code: 'count', heading: 'Antal', type: 'number', width: 10 },
          ],
          rows: [['Kontakter', 2]],
        },
        {
          id: 'contacts',
          name: 'Kontakter',
          columns: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(code => ({
            code,
            heading: code.toUpperCase(),
            type: 'text' as const,
            width: 12,
          })),
          rows: [['1', '2', '3', '4', '5', '6', '7', '8', '9']],
        },
      ],
    },
  ],
}
