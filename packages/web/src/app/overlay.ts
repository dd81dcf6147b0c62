/** What can lie over the frame, one at a time. */
export type Overlay = "palette" | "keys" | "brief" | "snapshot";
