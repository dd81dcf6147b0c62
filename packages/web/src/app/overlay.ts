/** What lies over the page; one at a time. */
export type Overlay = "palette" | "keys" | "brief";
