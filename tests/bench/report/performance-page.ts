import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { svgFile } from '../../../office/files/svg-text'
import { type Growth, growthsOf, nameWithoutSize, type SizedFigure } from './figures-by-kind'
import { growthCharts } from './growth-chart'
import { inSwedish, inUnit, swedishLimit, swedishName, swedishPart } from './swedish-words'

/** What the page says of the run: when, and on what. */
export type Run = {
  readonly on: string
  readonly cores: number
  readonly node: string
  readonly load: readonly number[]
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

function verdict({ ratio, target }: SizedFigure): string {
  if (target === null) return '–'
  return inUnit(target, ratio <= target ? '✓' : '**över**')
}

const lineOf = (figure: SizedFigure): string => {
  const { ours, limit, limitName, ratio, spread, unit = 'ms' } = figure
  return row([
    swedishName(nameWithoutSize(figure)),
    inUnit(ours, unit),
    `${inUnit(limit, unit)} (${swedishLimit(limitName)})`,
    inUnit(ratio, '×'),
    verdict(figure),
    spread === undefined ? 'en gång' : `${inSwedish(spread[0])}–${inSwedish(spread[1])}`,
  ])
}

const head = [
  row(['Vad', 'Talan', 'Gräns i samma körning', 'Kvot', 'Mål', 'Spridning']),
  '| :-- | --: | :-- | --: | --: | --: |',
]

const tableOf = (figures: readonly SizedFigure[]): string => [...head, ...figures.map(lineOf)].join('\n')

/** The costs that were measured at several sizes, so that there is a growth to draw. */
const drawable = (figures: readonly SizedFigure[]): readonly Growth[] =>
  growthsOf(figures).filter(({ at }) => at.length > 1)

const partsOf = (figures: readonly { readonly part: string }[]): readonly string[] => [
  ...new Set(figures.map(({ part }) => part)),
]

/** Returns the page with a table a size, and a picture a part of how its costs grow. */
export function pageOf(figures: readonly SizedFigure[], { on, cores, node, load }: Run): string {
  const sizes = [...new Set(figures.flatMap(({ size }) => (size === null ? [] : [size])))].sort((a, b) => a - b)
  const drawn = partsOf(drawable(figures))
  const rest = figures.filter(({ size }) => size === null)
  return `${[
    '# Prestanda',
    `Sidan är skriven av \`npm run bench -- --report\` och ändras inte för hand. Senaste mätningen är från ${on}: ${cores} kärnor, Node ${node}, belastning ${load.map(inSwedish).join(' / ')}.`,
    'Varje rad mäts i turer med sin gräns i samma körning, så att annat arbete på datorn drabbar båda lika. Kvoten säger därför mer än tiden. Talan och gränsen är medianer. Spridningen är det som åtta av tio mätningar ligger mellan. Ett mål är den högsta kvoten.',
    ...sizes.flatMap(size => [
      `## ${inUnit(size, 'interaktioner')}`,
      tableOf(figures.filter(figure => figure.size === size)),
    ]),
    ...(rest.length > 0 ? ['## Oberoende av kontorets storlek', tableOf(rest)] : []),
    ...(drawn.length > 0
      ? [
          '## Hur kostnaderna växer',
          'Båda axlarna är logaritmiska. En vågrät linje är en kostnad som inte växer med kontoret.',
          ...drawn.map(part => `### ${swedishPart(part)}\n\n![${swedishPart(part)}](prestanda/${part}.svg)`),
        ]
      : []),
  ].join('\n\n')}\n`
}

/** Writes the page into a folder, and its pictures into the folder "prestanda" beside it. Pictures of an earlier run are removed. */
export function writePage(folder: string, figures: readonly SizedFigure[], run: Run): void {
  const pictures = join(folder, 'prestanda')
  mkdirSync(pictures, { recursive: true })
  for (const old of readdirSync(pictures)) if (old.endsWith('.svg')) rmSync(join(pictures, old))
  const growths = drawable(figures)
  for (const part of partsOf(growths))
    writeFileSync(
      join(pictures, `${part}.svg`),
      svgFile(
        growthCharts(
          swedishPart(part),
          growths.filter(growth => growth.part === part),
        ),
      ),
    )
  writeFileSync(join(folder, 'prestanda.md'), pageOf(figures, run))
}
