import type { Held } from "./question.js";

/** Which case it is that results are of: hashCase, which the command line prints too. */
export function identity(held: Held, _params: Record<string, never>): { readonly hash: string } {
  return { hash: held.loaded.hash };
}
