import { useEffect, useEffectEvent } from 'react'
import { isCommand } from '../keyboard'
import type { View } from './view'

type Props = {
  readonly isLogging: boolean
  readonly onLog: () => void
  readonly onShow: (view: View) => void
}

const views: Record<string, View> = { Digit1: 'log', Digit2: 'reports' }

/** The keys that work anywhere, also while typing. Under the quick-log the screens stay put. */
export function FrameKeys({ isLogging, onLog, onShow }: Props): null {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isCommand(event)) return
    const view = views[event.code]
    if (event.key.toLowerCase() === 'l') onLog()
    else if (view && !isLogging) onShow(view)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
  return null
}
