import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Picture } from './pictures'

/** Writes one page with every picture and the violations that axe found, by screen. */
export function writeIndex(out: string, pictures: readonly Picture[]): void {
  const views = [...new Set(pictures.map(({ view }) => view))]
  const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const verdict = (objections: readonly string[]) =>
    objections.length === 0
      ? 'axe: nothing found'
      : `<strong>axe: ${objections.length} found</strong><ul>${objections.map(one => `<li>${inHtml(one)}</li>`).join('')}</ul>`
  const figure = ({ file, name, objections }: Picture) =>
    `<figure><a href="${file}"><img src="${file}" alt="${name}" loading="lazy"></a><figcaption>${name} – ${verdict(objections)}</figcaption></figure>`
  const parts = views.map(
    view =>
      `<h2>${view}</h2><div>${pictures
        .filter(one => one.view === view)
        .map(figure)
        .join('')}</div>`,
  )
  const style =
    'body{font:14px system-ui;margin:24px}div{display:grid;grid-template-columns:repeat(auto-fill,minmax(420px,1fr));gap:16px}figure{margin:0;overflow-wrap:anywhere}strong{color:#b00}img{width:100%;border:1px solid #999}'
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Talan</title><style>${style}</style>${parts.join('\n')}\n`,
  )
}
