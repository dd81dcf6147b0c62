import type { About } from "@sextant/server";
import { createContext, useContext } from "react";

/** What the server says of itself, and of how its workspace was found; null where it let us not in. */
export const AboutContext = createContext<About | null>(null);

export function useAbout(): About | null {
  return useContext(AboutContext);
}
