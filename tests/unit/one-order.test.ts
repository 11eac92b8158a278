import { expect, test } from 'vitest'
import { layers, sourceFiles } from './source-files'

/** Migrations are never edited, and what keeps the file whole sorts tables, which have no Swedish names. */
const theirOwn = [
  'db/migrations/',
  'db/change-record.ts',
  'db/file/whole-file.ts',
  'db/attachments/check-attachments.ts',
]
const ours = layers.flatMap(sourceFiles).filter(({ path }) => !theirOwn.some(own => path.startsWith(own)))

test('names stand in the one Swedish order wherever they are sorted in SQL, and never in that of bytes', () => {
  const byBytes = /order by[^`]*?(?<!sql`)\b(\w+\.)?(sort_|short_)?name\b|orderBy\(\[?\s*'(\w+\.)?(sort_|short_)?name/
  const inWords = ({ text }: { readonly text: string }) =>
    text.split('\n').filter(line => byBytes.test(line.replace(/swedishKey\(sql`[^`]*`\)/g, '')))
  expect(ours.flatMap(file => inWords(file).map(line => `${file.path}: ${line.trim()}`))).toEqual([])
})

test('texts are compared by the one Swedish order, and by no other of the laptop', () => {
  const byLaptop = /localeCompare\([^)]*,|[nN]ame\.localeCompare|[nN]ame < \w+\.\w*[nN]ame|Intl\.Collator/
  expect(ours.filter(({ text }) => byLaptop.test(text)).map(({ path }) => path)).toEqual([])
})
