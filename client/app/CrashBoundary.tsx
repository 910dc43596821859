import { Component, type ReactNode } from 'react';
import { CrashPage } from './states/CrashPage.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly crashed: boolean;
}

/** A fault of ours in drawing takes the page down, never the board: copy and session live outside React. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashPage /> : this.props.children;
  }
}
