/** True if what is dragged over the window is files. */
export const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

let kept: readonly File[] = []

const over = (event: DragEvent): void => {
  if (hasFiles(event)) event.preventDefault()
}

const drop = (event: DragEvent): void => {
  if (!hasFiles(event) || event.defaultPrevented) return
  event.preventDefault()
  kept = [...(event.dataTransfer?.files ?? [])]
}

/** Keeps the files that are dropped on the window before the part of it that reads them in has been fetched. */
export function keepEarlyDrop(): void {
  addEventListener('dragover', over)
  addEventListener('drop', drop)
}

/** Returns the files that were dropped meanwhile. From then on, whoever asked takes what is dropped. */
export function takeEarlyDrop(): readonly File[] {
  removeEventListener('dragover', over)
  removeEventListener('drop', drop)
  const files = kept
  kept = []
  return files
}
