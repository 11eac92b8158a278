import type { KeyboardEvent } from 'react'

/** True for the key that takes what is offered in place of something new. */
export const takesOffered = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  key === 'Enter' && altKey && !ctrlKey && !metaKey && !shiftKey
