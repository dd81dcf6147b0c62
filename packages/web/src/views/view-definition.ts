import type { Messages } from "@sextant/words";
import type { ComponentType, LazyExoticComponent } from "react";

/** One screen of the workbench. */
export interface ViewDefinition {
  /** Its part of the address: #/case/<id>/<key>. */
  readonly key: string;
  title(messages: Messages): string;
  /** The path data of a 20 x 20 line icon. */
  readonly icon: string;
  /** Loaded when it is first shown. */
  readonly component: LazyExoticComponent<ComponentType>;
  /** Shown only where a case is open and reads as one. */
  readonly needsCase: boolean;
  /** Shown too where the files of the case do not read as one. */
  readonly unread?: boolean;
  /** A single key that goes there from anywhere outside a text ("s"). */
  readonly shortcut?: string;
}
