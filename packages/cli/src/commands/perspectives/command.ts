import type { Command } from "../../arguments/command.js";
import { FINDINGS_OPTIONS, NO_GRATUITOUS, READING } from "../../arguments/options.js";

export const perspectives: Command = {
  name: "perspectives",
  operands: "[CASE]",
  least: 0,
  most: 1,
  about: "say what each party believes of the others, what then lasts, and whom it would surprise",
  more: [
    "A view with a holder is that party's own picture of the case; all of them together make a hypergame, in which each party acts by its own picture. A party without one is taken to see things as the base has them, and each such pair is counted as assumed.",
    "For every perception that differs from what the other holds, it is computed what would change if that one alone were put right.",
  ],
  options: {
    concept: {
      value: "NAME",
      about:
        "the stability concept: nash, gmr, smr, seq, sseq or sim (default: seq; nash beside it)",
    },
    party: { value: "PARTY", about: "only what this party believes of others" },
    about: { value: "PARTY", about: "only what others believe of this party" },
    state: {
      value: "STATE",
      about:
        "tell of this state first: whether it lasts, in whose eyes, and whom that would surprise",
    },
    views: {
      value: "LIST",
      about: "which views to use where a party holds several, with commas (default: the first)",
    },
    reading: READING,
    "no-gratuitous": NO_GRATUITOUS,
    ...FINDINGS_OPTIONS,
  },
  examples: [
    "sextant perspectives cases/six-party-talks",
    "sextant perspectives cases/six-party-talks --party russia --about usa",
    "sextant perspectives cases/six-party-talks --format csv --table outcomes-by-perspective",
    "sextant perspectives cases/six-party-talks --format svg -o perspectives.svg",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};
