import type { Messages } from "@sextant/words";
import { shellWord, viewOption } from "../../parts/command-text.js";
import type { StatesAddress } from "./address.js";

/**
 * The command that lists the same states. What the command line cannot filter by, or sort by, is left
 * out, and said in `gives`.
 */
export function commandOf(
  view: string,
  { filter, sort }: StatesAddress,
  words: Messages["workbenchCopy"],
): { readonly command: string; readonly gives?: string } {
  const { text, outcome, equilibrium, stable, options, reach } = filter;
  const named = outcome.startsWith("=");
  const where = [...options].map(([key, letter]) => (letter === "Y" ? key : `not ${key}`));
  const left = [
    ...(text.trim() === "" ? [] : [words.filters.text]),
    ...(named || outcome === "" ? [] : [words.filters.outcome]),
    ...(reach ? [words.filters.reach] : []),
  ];
  const gives =
    left.length > 0 ? words.gives.without(left) : sort === null ? null : words.gives.byNumber;
  return {
    command: [
      `states case.yaml${viewOption(view)}`,
      ...(named ? [`--outcome ${shellWord(outcome.slice(1))}`] : []),
      ...(equilibrium === null
        ? []
        : [equilibrium === "threats" ? "--threats" : `--equilibrium ${equilibrium}`]),
      ...(stable === null ? [] : [`--stable ${shellWord(`${stable.party}=${stable.concept}`)}`]),
      ...(where.length === 0 ? [] : [`--where ${shellWord(where.join(" and "))}`]),
      "--limit 0",
    ].join(" "),
    ...(gives === null ? {} : { gives }),
  };
}
