import type { Command } from "../../arguments/command.js";
import { FINDINGS_OPTIONS, VIEW } from "../../arguments/options.js";

export const gap: Command = {
  name: "gap",
  operands: "[CASE] PARTY PARTY",
  least: 2,
  most: 3,
  about: "say what the gap between two parties consists of: other means, or other interests",
  more: [
    "How far the two rankings would close if one party took over only what the other wants of means, or only of interests; and what then remains. A goal or statement says by `factor` which it is about.",
  ],
  options: { view: VIEW, ...FINDINGS_OPTIONS },
  examples: [
    "sextant gap cases/six-party-talks russia usa",
    "sextant gap cases/six-party-talks russia usa --view seen-from-moscow",
    "sextant gap cases/six-party-talks russia usa --json",
  ],
  thread: "worker",
  load: () => import("./run.js"),
};
