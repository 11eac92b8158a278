import { xmlText } from '../files/xml-text'

/** A part of a page in HTML. Only `tag` makes one, so that the text in it is always escaped. */
export type Markup = { readonly markup: string }

/** What an element holds: other elements, or text that is not escaped yet. Nothing is written for null. */
export type Inside = Markup | string | null | readonly Inside[]

/** An attribute without a value is `true`; one that is null, undefined or false is left out. */
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

const withoutEnd = new Set(['col', 'img', 'br', 'meta'])

const written = (inside: Inside): string => {
  if (inside === null) return ''
  if (typeof inside === 'string') return xmlText(inside)
  return 'markup' in inside ? inside.markup : inside.map(written).join('')
}

const attribute = ([name, value]: [string, Attributes[string]]): string => {
  if (value === null || value === undefined || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${xmlText(String(value))}"`
}

/** Returns an element of HTML or SVG. This is the one place where text becomes part of a page. */
export function tag(name: string, attributes: Attributes, ...inside: readonly Inside[]): Markup {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}>`
  return { markup: withoutEnd.has(name) ? start : `${start}${written(inside)}</${name}>` }
}
