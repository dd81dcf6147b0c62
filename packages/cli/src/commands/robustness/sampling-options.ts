import type { OptionSpec } from "../../arguments/command.js";

/**
 * The defaults that these texts name are SAMPLING_DEFAULTS of the case package, which is not loaded to
 * read a command line; a test compares them.
 */
export const SAMPLING_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  samples: {
    value: "COUNT",
    atLeast: 1,
    about: "how many samples to draw (default: 1000, fewer for very large models)",
  },
  seed: { value: "NUMBER", atLeast: 0, about: "seed of the samples (default: 1)" },
  dispersion: {
    value: "PHI",
    about: "how far orders vary around the stated one, 0 (not) to below 1 (default: 0.3)",
  },
  "cited-dispersion": {
    value: "PHI",
    about: "the same where a source alone says that this is the order (default: 0.1)",
  },
  hedged: {
    value: "P",
    about:
      "probability that a hedged statement belongs in its list, unless it gives its confidence (default: 0.8)",
  },
  uncited: {
    value: "P",
    about: "the same for a statement without a source (default: 0.7)",
  },
  "move-red-lines": { about: "let red lines move and be left out like other statements" },
  shards: {
    value: "COUNT",
    atLeast: 1,
    about: "draw only one of so many shards of the samples, and print it for sextant merge",
  },
  shard: { value: "NUMBER", atLeast: 0, about: "with --shards: which one, from 0" },
};
