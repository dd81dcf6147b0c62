import type { Messages } from "@sextant/words";
import { shellWord, viewOption } from "../parts/command-text.js";
import type { Why } from "./why.js";

/** The command that gives the chain, or the nearest there is, with what that gives. */
export function commandOf(
  why: Why,
  view: string,
  words: Messages["workbenchCopy"]["gives"],
): { readonly command: string; readonly gives?: string } {
  const of = viewOption(view);
  switch (why.kind) {
    case "verdict": {
      const { state, party, concept } = why;
      return {
        command: `explain case.yaml ${state} --party ${shellWord(party)} --concept ${concept}${of}`,
      };
    }
    case "state":
      return { command: `explain case.yaml ${why.state}${of}`, gives: words.byParty };
    case "outcome":
      return { command: `compare case.yaml ${shellWord(why.key)}${of}`, gives: words.outcome };
    default:
      return { command: `analyse case.yaml --full${of}`, gives: words.full };
  }
}
