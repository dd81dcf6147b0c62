import { existsSync } from "node:fs";
import { type CompiledView, compareOutcomes, comparisonJson, viewNames } from "@sextant/case";
import { comparisonFindings } from "@sextant/words";
import type { Request, Run } from "../../arguments/command.js";
import { CASE_FILE } from "../../io/case-folder.js";
import type { Io } from "../../io/io.js";
import { writeFindings } from "../findings.js";
import { caseOperand, compileCase, loadCase, openView, text } from "../open-case.js";
import { programName, shellWord } from "../program-name.js";
import { nextText } from "../render.js";

/** Compares outcomes in every view of the case. */
export const run: Run = async (request, io) => {
  const [named, outcomes] = caseAndOutcomes(request);
  const comparison = compareOutcomes(openViews(request, io, named), outcomes, {
    onProgress: (done, total) => io.progress("Comparing", done / total),
  });
  await writeFindings(request, io, {
    *json() {
      yield JSON.stringify(comparisonJson(comparison));
    },
    findings: () => comparisonFindings(comparison),
    next: () => {
      const [{ key }] = comparison.views[0].view.outcomes;
      const example = comparison.outcomes[0] ?? key;
      const command = `${programName()} `;
      const word = shellWord(named);
      return `\n${nextText(
        "To look deeper",
        [
          ["One outcome, and the ways there:", `${command}evolution ${word} --to ${example}`],
          [
            "Who would leave which state, as a table:",
            `${command}compare ${word} ${comparison.outcomes.join(" ")} --format csv --table blockers`,
          ],
        ],
        io,
      )}`;
    },
  });
  return 0;
};

/** The case is the first operand that exists; else the folder's own, and all operands are outcomes. */
function caseAndOutcomes({ command, operands }: Request): [string, readonly string[]] {
  if (operands.length > 0 && !existsSync(operands[0]) && existsSync(CASE_FILE)) {
    return [CASE_FILE, operands];
  }
  return [caseOperand({ command, operands, values: {} }), operands.slice(1)];
}

/** The view that --view names, or the base and every other view. */
function openViews(request: Request, io: Io, named: string): CompiledView[] {
  const loaded = loadCase(request, io, named);
  const first = openView(request, io, named, loaded);
  if (text(request, "view") !== undefined) return [first];
  const rest = viewNames(loaded).filter((name) => name !== "base");
  return [
    first,
    ...rest.map((name, k) => {
      io.progress("Finding the states", (k + 1) / (rest.length + 1));
      return compileCase(request, loaded, name);
    }),
  ];
}
