import { Component, type ReactNode } from 'react'
import { longestBugReport } from '../../src-shared/ipc/desktop'
import { ask } from '../state/office/office'
import { ScreenStopped } from './screen-stopped'

type Props = { readonly name: string; readonly children: ReactNode }
type State = { readonly hasFailed: boolean; readonly reference: string | null }

const fine: State = { hasFailed: false, reference: null }

/** Keeps a screen that fails from taking the window with it. The failure is logged under a reference that the user can quote. */
export class ScreenBoundary extends Component<Props, State> {
  override state: State = fine

  static getDerivedStateFromError(): State {
    return { hasFailed: true, reference: null }
  }

  override componentDidCatch(thrown: unknown): void {
    const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
    ask('bug:report', {
      where: `screen ${this.props.name}`.slice(0, longestBugReport.where),
      detail: detail.slice(0, longestBugReport.detail),
    }).then(
      ({ reference }) => this.setState({ reference }),
      () => undefined,
    )
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return <ScreenStopped name={this.props.name} reference={this.state.reference} onAgain={() => this.setState(fine)} />
  }
}
