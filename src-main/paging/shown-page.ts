import { lettersId } from '../../src-shared/paper/flow-marks'

/**
 * Shows a page in the place of the one before, in the document that has the letters already: a document of its own would read them again,
 * which takes longer than laying out the page. The policy of the document lets nothing of what comes in run, and nothing be fetched.
 */
export async function showPage(html: string): Promise<void> {
  const next = new DOMParser().parseFromString(html, 'text/html')
  const root = document.documentElement
  for (const name of root.getAttributeNames()) root.removeAttribute(name)
  for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value)
  for (const element of [...document.head.children]) if (element.id !== lettersId) element.remove()
  // The document has a stricter policy already, and would keep one more for each page.
  document.head.append(...[...next.head.children].filter(element => !element.matches('meta[http-equiv]')))
  document.body.replaceWith(next.body)
  // What has no size before it is read would be measured as nothing.
  await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)))
}
