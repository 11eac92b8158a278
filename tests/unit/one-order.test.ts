import { expect, test } from 'vitest'
import { layers, sourceFiles } from './source-files'

/** Left out: migrations, which are never edited, and the code that checks the file, which sorts tables without Swedish names. */
const theirOwn = [
  'db/migrations/',
  'db/change-record.ts',
  'db/file/whole-file.ts',
  'db/attachments/check-attachments.ts',
]
const ours = layers.flatMap(sourceFiles).filter(({ path }) => !theirOwn.some(own => path.startsWith(own)))

test('names are sorted in SQL by the one Swedish order and never by bytes', () => {
  const byBytes = /order by[^`]*?(?<!sql`)\b(\w+\.)?(sort_|short_)?name\b|orderBy\(\[?\s*'(\w+\.)?(sort_|short_)?name/
  const inWords = ({ text }: { readonly text: string }) =>
    text.split('\n').filter(line => byBytes.test(line.replace(/swedishKey\(sql`[^`]*`\)/g, '')))
  expect(ours.flatMap(file => inWords(file).map(line => `${file.path}: ${line.trim()}`))).toEqual([])
})

test('texts are compared by the one Swedish order and never by the laptop’s', () => {
  const byLaptop = /localeCompare\([^)]*,|[nN]ame\.localeCompare|[nN]ame < \w+\.\w*[nN]ame|Intl\.Collator/
  expect(ours.filter(({ text }) => byLaptop.test(text)).map(({ path }) => path)).toEqual([])
})
