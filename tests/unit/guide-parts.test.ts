import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guideSections, hasAllWords, piecesOf, searchedText } from '../../src-renderer/guide/guide-parts'
import { root } from './source-files'

const markdown = readFileSync(join(root, 'docs/anvandarguide.md'), 'utf8')
const sections = guideSections(markdown)

test('each heading of the guide is a section with something in it, under a name of its own', () => {
  const headings = [...markdown.matchAll(/^#{1,3} (.+)$/gmu)].map(([, heading]) => heading)
  expect(sections.map(({ heading }) => heading)).toEqual(headings)
  expect(sections.filter(({ blocks }) => blocks.length === 0)).toEqual([])
  expect(new Set(sections.map(({ anchor }) => anchor)).size).toBe(sections.length)
})

test('each link of the guide to itself leads to a section', () => {
  const anchors = new Set(sections.map(({ anchor }) => anchor))
  const links = [...markdown.matchAll(/\]\(#([^)]+)\)/gu)].map(([, to]) => to)
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter(to => !anchors.has(to ?? ''))).toEqual([])
})

test('no mark of the guide is left in what is read', () => {
  const lines = sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => {
      if (block.is === 'list') return [...block.items]
      if (block.is === 'table') return [block.head, ...block.rows].flat()
      return block.is === 'code' ? [] : [block.text]
    }),
  )
  const plain = lines.flatMap(line => piecesOf(line).flatMap(piece => (piece.is === 'plain' ? [piece.text] : [])))
  expect(plain.filter(text => /\*\*|\]\(|^[-#|] |```/.test(text))).toEqual([])
})

test('a list keeps its lines together, a table its rows, and a command its lines', () => {
  const [section] = guideSections(
    '## Så här\n\nFörst:\n- ett\n  och mer\n- två\n\n1. en\n2. två\n\n| A | B |\n|---|---|\n| `a` | b |\n\n```\nx\n\ny\n```\n',
  )
  expect(section?.blocks).toEqual([
    { is: 'text', text: 'Först:' },
    { is: 'list', isNumbered: false, items: ['ett och mer', 'två'] },
    { is: 'list', isNumbered: true, items: ['en', 'två'] },
    { is: 'table', head: ['A', 'B'], rows: [['`a`', 'b']] },
    { is: 'code', text: 'x\n\ny' },
  ])
})

test('a line is plain, strong, set off, a key or a link', () => {
  expect(piecesOf('Tryck **nu** `E` i *Logg*, se [Hem](#hem).')).toEqual([
    { is: 'plain', text: 'Tryck ' },
    { is: 'strong', text: 'nu' },
    { is: 'plain', text: ' ' },
    { is: 'code', text: 'E' },
    { is: 'plain', text: ' i ' },
    { is: 'set-off', text: 'Logg' },
    { is: 'plain', text: ', se ' },
    { is: 'link', text: 'Hem', to: 'hem' },
    { is: 'plain', text: '.' },
  ])
})

test('a section is found by the beginnings of all words, in any order and without their marks', () => {
  const headed = (typed: string) =>
    sections.filter(section => hasAllWords(typed)(searchedText(section))).map(({ heading }) => heading)
  expect(headed('kopiera')).toContain('Listorna')
  expect(headed('stold dator')).toEqual(headed('dator stöld'))
  expect(headed('kvartalspaket lås').length).toBeLessThan(headed('kvartalspaket').length)
  expect(headed('xyzzy')).toEqual([])
  expect(headed('')).toHaveLength(sections.length)
})
