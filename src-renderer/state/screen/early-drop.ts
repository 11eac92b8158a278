/** True if what is dragged over the window is files. */
export const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

let kept: readonly File[] = []
let heardOn: EventTarget | null = null

const over = (event: DragEvent): void => {
  if (hasFiles(event)) event.preventDefault()
}

const drop = (event: DragEvent): void => {
  if (!hasFiles(event) || event.defaultPrevented) return
  event.preventDefault()
  kept = [...(event.dataTransfer?.files ?? [])]
}

const listeners = [
  ['dragover', over],
  ['drop', drop],
] as const

/** Keeps the files that are dropped on the window before the part of it that reads them in has been fetched. */
export function keepEarlyDrop(on: EventTarget = window): void {
  heardOn = on
  for (const [name, listen] of listeners) on.addEventListener(name, listen as EventListener)
}

/** Returns the files that were dropped meanwhile. From then on, whoever asked takes what is dropped. */
export function takeEarlyDrop(): readonly File[] {
  for (const [name, listen] of listeners) heardOn?.removeEventListener(name, listen as EventListener)
  heardOn = null
  const files = kept
  kept = []
  return files
}
