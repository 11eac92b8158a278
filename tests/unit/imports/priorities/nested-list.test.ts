import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ListItem,
  listText,
  mostListItems,
  movedItem,
  nestedList,
  withoutItem,
} from '../../../../src-shared/imports/nested-list'

/** A list as it is easiest to read in a test: two blanks a level. */
const drawn = (text: string): string[] => nestedList(text).map(({ level, name }) => `${'  '.repeat(level)}${name}`)

const tree = ['Transporter', '  Norrbotniabanan', '  Flyg', 'Kompetens', '  Distansutbildning']

/** The same list as programs and people write it. */
const shapes = [
  ['tabs', 'Transporter\n\tNorrbotniabanan\n\tFlyg\nKompetens\n\tDistansutbildning'],
  ['two blanks', 'Transporter\n  Norrbotniabanan\n  Flyg\nKompetens\n  Distansutbildning'],
  [
    'hard blanks',
    'Transporter\n\u00a0\u00a0Norrbotniabanan\n\u00a0\u00a0Flyg\nKompetens\n\u00a0\u00a0Distansutbildning',
  ],
  ['tabs and blanks in one list', 'Transporter\n\tNorrbotniabanan\n    Flyg\nKompetens\n \tDistansutbildning'],
  ['different widths', 'Transporter\n      Norrbotniabanan\n      Flyg\nKompetens\n  Distansutbildning'],
  ['blank lines', '\n\nTransporter\n\n  Norrbotniabanan\n  \n  Flyg\n\nKompetens\n  Distansutbildning\n'],
  ['all of it moved in', '    Transporter\n      Norrbotniabanan\n      Flyg\n    Kompetens\n      Distansutbildning'],
  ['breaks of Windows', 'Transporter\r\n\tNorrbotniabanan\r\n\tFlyg\r\nKompetens\r\n\tDistansutbildning\r\n'],
  ['dashes', '- Transporter\n  - Norrbotniabanan\n  * Flyg\n- Kompetens\n  + Distansutbildning'],
  ['bullets', '• Transporter\n  • Norrbotniabanan\n  • Flyg\n• Kompetens\n  • Distansutbildning'],
  ['bullets without blanks', '•Transporter\n\t◦Norrbotniabanan\n\t◦Flyg\n•Kompetens\n\t◦Distansutbildning'],
  ['names and dashes at one indentation', 'Transporter:\n- Norrbotniabanan\n- Flyg\nKompetens:\n- Distansutbildning'],
  ['Word', '•\tTransporter\no\tNorrbotniabanan\no\tFlyg\n•\tKompetens\no\tDistansutbildning'],
  [
    'Word with its own signs',
    '\uf0b7\tTransporter\n\uf0a7\tNorrbotniabanan\n\uf0a7\tFlyg\n\uf0b7\tKompetens\n\uf0a7\tDistansutbildning',
  ],
  ['Word, numbered', '1.\tTransporter\na.\tNorrbotniabanan\nb.\tFlyg\n2.\tKompetens\na.\tDistansutbildning'],
  [
    'numbers of parts',
    '1 Transporter\n1.1 Norrbotniabanan\n1.2 Flyg\n2 Kompetens\n2.1 Distansutbildning'.replace(/^(\d) /gmu, '$1. '),
  ],
  [
    'numbers of parts with full stops',
    '1. Transporter\n1.1. Norrbotniabanan\n1.2. Flyg\n2. Kompetens\n2.1. Distansutbildning',
  ],
  ['numbers and letters', '1 Transporter\n1 a) Norrbotniabanan\n1 b) Flyg\n2 Kompetens\n2 a) Distansutbildning'],
  ['numbers in parentheses', '(1) Transporter\n(a) Norrbotniabanan\n(b) Flyg\n(2) Kompetens\n(a) Distansutbildning'],
  ['Roman numbers', 'I. Transporter\n1. Norrbotniabanan\n2. Flyg\nII. Kompetens\n1. Distansutbildning'],
  ['letters and Roman numbers', 'a) Transporter\ni) Norrbotniabanan\nii) Flyg\nb) Kompetens\ni) Distansutbildning'],
  [
    'headings of Markdown',
    '# Transporter\n\n- **Norrbotniabanan**\n- [Flyg](https://example.se)\n\n# Kompetens ##\n\n- [ ] Distansutbildning',
  ],
  ['headings of two sizes', '## Transporter\n### Norrbotniabanan\n### Flyg\n---\n## Kompetens\n### Distansutbildning'],
  ['a quotation', '> - Transporter\n>   - Norrbotniabanan\n>   - Flyg\n> - Kompetens\n>   - Distansutbildning'],
  ['columns of Excel', 'Transporter\t\n\tNorrbotniabanan\n\tFlyg\nKompetens\t\n\tDistansutbildning'],
  ['rows of Excel', 'Transporter\tNorrbotniabanan\n\tFlyg\nKompetens\tDistansutbildning\n'],
  [
    'rows of Excel that repeat the first cell',
    'Transporter\tNorrbotniabanan\nTransporter\tFlyg\nKompetens\tDistansutbildning',
  ],
  ['numbered rows of Excel', '1\tTransporter\n\tNorrbotniabanan\n\tFlyg\n2\tKompetens\n\tDistansutbildning'],
  [
    'cells of Excel in quotation marks',
    '"Transporter"\t"Norrbotnia\nbanan"\n\t"Flyg"\n"Kompetens"\tDistansutbildning'.replace(
      'Norrbotnia\nbanan',
      'Norrbotniabanan',
    ),
  ],
] as const

describe('a nested list is read', () => {
  it.each(shapes)('by %s', (_, text) => {
    expect(drawn(text)).toEqual(tree)
  })

  it('with three levels, and back', () => {
    expect(drawn('A\n\tB\n\t\tC\n\tD\nE')).toEqual(['A', '  B', '    C', '  D', 'E'])
    expect(drawn('1. A\n1.1 B\n1.1.1 C\n1.2 D\n2. E')).toEqual(['A', '  B', '    C', '  D', 'E'])
    expect(drawn('A\n\t\t\tC\n\tB')).toEqual(['A', '  C', '  B'])
  })

  it('by the ninth letter, which is no Roman number after the eighth', () => {
    const letters = [...'abcdefghij'].map(one => `${one}) Fråga ${one}`)
    expect(nestedList(letters.join('\n')).map(({ level }) => level)).toEqual(letters.map(() => 0))
  })

  it('with the line of each item, so that a sentence can name it', () => {
    expect(nestedList('\nA\n\n- B').map(({ line }) => line)).toEqual([2, 4])
  })

  it('without taking a part of a name for a marker', () => {
    const names = [
      '5G i hela länet',
      '2030 års mål',
      'E10 och E45',
      'i Norrbotten',
      'a-kassa',
      'Mål 3. Hälsa',
      'o.s.v.',
    ]
    expect(drawn(names.join('\n'))).toEqual(names)
  })

  it('with a cell of several lines as one name', () => {
    expect(drawn('"Flyg i ""hela""\nlandet"\tX')).toEqual(['Flyg i "hela" landet', '  X'])
  })

  it('without characters that nobody sees', () => {
    expect(drawn('\u200b-\u00a0Flyg\u00ad\u200b')).toEqual(['Flyg'])
  })

  it('to a largest number of items', () => {
    expect(nestedList('x1\n'.repeat(mostListItems + 20))).toHaveLength(mostListItems)
  })

  it('as nothing where nothing is said', () => {
    expect(nestedList(' \n\t\n---\n***\n• \n')).toEqual([])
  })
})

const name = fc
  .array(fc.constantFrom('väg', 'Norrbotnia', 'å', '2030', 'EU:s', 'stöd', '(TEN-T)', 'och', '5G', 'i', 'o', 'a)'), {
    minLength: 1,
    maxLength: 5,
  })
  .map(words => `Fråga ${words.join(' ')}`)

/** Items whose levels rise by one at most. */
const items = fc.array(fc.tuple(name, fc.nat({ max: 4 })), { minLength: 1, maxLength: 30 }).map(drawnItems => {
  let above = -1
  return drawnItems.map(([said, wanted], at): ListItem => {
    above = Math.min(wanted, above + 1)
    return { line: at + 1, level: above, name: said }
  })
})

const ofLevels = (list: readonly ListItem[]) => list.map(({ level, name: said }) => [level, said])

describe('a list keeps its levels', () => {
  it('when it is written and read again', () => {
    fc.assert(
      fc.property(items, list => {
        expect(ofLevels(nestedList(listText(list)))).toEqual(ofLevels(list))
      }),
    )
  })

  it('whatever the indentation and the markers', () => {
    const unit = fc.constantFrom('\t', '  ', '    ', ' \t', '\u00a0\u00a0')
    const marker = fc.constantFrom('', '- ', '* ', '• ', '1. ', '•\t', '1)\t')
    fc.assert(
      fc.property(items, unit, marker, fc.boolean(), (list, one, sign, isSpaced) => {
        const text = list.map(({ level, name: said }) => one.repeat(level) + sign + said).join(isSpaced ? '\n\n' : '\n')
        expect(ofLevels(nestedList(text))).toEqual(ofLevels(list))
      }),
    )
  })

  it('that never rise by more than one, whatever is pasted', () => {
    const line = fc.string({ unit: fc.constantFrom(...' \t-*•.1a)#oåÄ|"'), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), lines => {
        const levels = nestedList(lines.join('\n')).map(({ level }) => level)
        for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? -1) + 1)
      }),
    )
  })

  it('when an item moves in and out again', () => {
    fc.assert(
      fc.property(items, fc.nat(), (list, some) => {
        const at = some % list.length
        const moved = movedItem(list, at, 1)
        expect(ofLevels(nestedList(listText(moved)))).toEqual(ofLevels(moved))
        if (moved !== list) expect(movedItem(moved, at, -1)).toEqual(list)
      }),
    )
  })

  it('when an item is left out, and what is below it moves out', () => {
    fc.assert(
      fc.property(items, fc.nat(), (list, some) => {
        const left = withoutItem(list, some % list.length)
        expect(left).toHaveLength(list.length - 1)
        expect(ofLevels(nestedList(listText(left)))).toEqual(ofLevels(left))
      }),
    )
    expect(drawn(listText(withoutItem(nestedList('A\n\tB\n\t\tC\n\tD'), 1)))).toEqual(['A', '  C', '  D'])
  })
})
