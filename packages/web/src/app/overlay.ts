/** What can lie over the frame, one at a time. */
export type Overlay = "palette" | "keys" | "brief" | "snapshot" | "warnings";

/** What the keys and the palette do with the frame. */
export interface FrameActions {
  readonly setOverlay: (overlay: Overlay | null) => void;
  readonly toggleWhy: () => void;
}
