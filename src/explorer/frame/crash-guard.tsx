import { Component, type ReactNode } from 'react';
import { Crashed } from './notices.js';

interface CrashGuardProps {
  readonly children: ReactNode;
}

/** Where a view has a mistake, the frame stays, and says so. */
export class CrashGuard extends Component<CrashGuardProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? <Crashed /> : this.props.children;
  }
}
