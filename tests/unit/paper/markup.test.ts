import { expect, test } from 'vitest'
import { tag } from '../../../office/paper/markup'

test('text and attributes are escaped', () => {
  expect(tag('p', { title: '"><script>' }, '<b>Vi & ni</b>').markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;Vi &amp; ni&lt;/b&gt;</p>',
  )
})

test('elements stand in elements as they are, and nothing is written for what is not there', () => {
  expect(tag('ul', {}, [tag('li', {}, 'a'), null, tag('li', {}, 'b')]).markup).toBe('<ul><li>a</li><li>b</li></ul>')
})

test('an attribute that is true has no value, and one that is not there is left out', () => {
  expect(tag('li', { 'data-unit': true, class: null, id: undefined, lang: false }, 'a').markup).toBe(
    '<li data-unit>a</li>',
  )
})

test('an element that holds nothing by nature has no end', () => {
  expect(tag('col', { style: 'width:3mm' }).markup).toBe('<col style="width:3mm">')
})
