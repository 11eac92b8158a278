import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const run = (program: string, ...words: string[]): string =>
  execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 300_000 })

/** Returns a function that converts files to another format with LibreOffice, on this profile, and returns the paths in the output folder. */
export function libreOffice(profile: string) {
  return (files: readonly string[], format: string, out: string): string[] => {
    mkdirSync(out, { recursive: true })
    const own = `-env:UserInstallation=${pathToFileURL(profile)}`
    run('soffice', own, '--headless', '--convert-to', format, '--outdir', out, ...files)
    return readdirSync(out).map(name => join(out, name))
  }
}

/** Returns the facts that pdfinfo prints about a PDF, by their names there. */
export const pdfFacts = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    run('pdfinfo', file)
      .split('\n')
      .filter(line => line.includes(':'))
      .map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )

/** Returns the kinds of element in a tagged PDF, as pdfinfo lists them. */
export const pdfElements = (file: string): ReadonlySet<string> =>
  new Set([...run('pdfinfo', '-struct', file).matchAll(/^ *([A-Z]\w*)/gm)].map(([, name]) => name as string))

/** Returns the text of a PDF. */
export const pdfText = (file: string): string => run('pdftotext', '-layout', file, '-')

/** Draws each page of a PDF as a picture. Returns the number of pages. */
export function drawPages(file: string, out: string, name: string): number {
  mkdirSync(out, { recursive: true })
  run('pdftoppm', '-r', '70', '-png', file, join(out, name))
  return readdirSync(out).filter(page => page.startsWith(`${name}-`)).length
}
