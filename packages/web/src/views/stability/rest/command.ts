import type { Messages } from "@sextant/words";
import type { StabilityAnswer } from "../../../compute/questions/stability/stability.js";
import { viewOption } from "../../../parts/command-text.js";
import { type Address, viewOptions } from "../address.js";

/** The command that lists the states of a set, and what it gives where that is another set. */
export function commandOf(
  { set, concept }: Pick<StabilityAnswer, "set" | "concept">,
  address: Pick<Address, "view" | "lean">,
  words: Messages["workbenchCopy"]["gives"],
): { readonly command: string; readonly gives?: string } {
  // What threats alone hold stands apart from what a concept that counts them holds otherwise.
  const counts = concept === "gmr" || concept === "smr";
  const states = (filter: string): string => `states case.yaml ${filter} --limit 0`;
  switch (set) {
    case "equilibria":
      return {
        command:
          states(`--equilibrium ${counts ? `${concept},seq` : concept}`) + viewOptions(address),
      };
    case "threats":
      return {
        command:
          states(counts ? `--equilibrium ${concept} --threats` : "--threats") +
          viewOptions(address),
      };
    case "outcomes":
      return { command: `compare case.yaml${viewOption(address.view)}`, gives: words.outcomes };
    case "lost":
      return { command: states(`--equilibrium ${concept}`), gives: words.baseEquilibria };
  }
}
