import { Component, type ReactNode } from "react";
import { Button } from "../parts/button.js";
import { Notice } from "../parts/surroundings.js";
import { LocaleContext } from "./language.js";

interface Props {
  /** Another key begins anew. */
  readonly children: ReactNode;
  readonly onBack: () => void;
}

/** Keeps a fault of one view to that view, with a way back. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  static override contextType = LocaleContext;
  declare context: React.ContextType<typeof LocaleContext>;
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { fault, tryAgain, back } = this.context.messages.workbench;
    return (
      <Notice tone="fault" urgent title={fault.view}>
        <p>{fault.viewText}</p>
        <p className="row">
          <Button look="main" onClick={() => this.setState({ error: null })}>
            {tryAgain}
          </Button>
          <Button
            onClick={() => {
              this.setState({ error: null });
              this.props.onBack();
            }}
          >
            {back}
          </Button>
        </p>
        <details>
          <summary>{fault.details}</summary>
          <code>{error.message}</code>
        </details>
      </Notice>
    );
  }
}
