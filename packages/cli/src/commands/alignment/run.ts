import { existsSync } from "node:fs";
import { alignmentJson, alignParties, type CompiledView, viewNames } from "@sextant/case";
import { alignmentFindings } from "@sextant/words";
import type { Request, Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import type { Io } from "../../io/io.js";
import { findParty } from "../find.js";
import { writeFindings } from "../findings.js";
import { compileCase, loadCase, openView, text } from "../open-case.js";
import { unknown } from "../unknown.js";

/** Says who stands with whom. */
export const run: Run = async (request, io) => {
  const view = openView(request, io);
  const between = askedBetween(view, text(request, "between"));
  const earlier = openEarlier(request, io, view);
  const alignment = alignParties(view, {
    ...(between === undefined ? {} : { between }),
    ...(earlier === undefined ? {} : { earlier }),
    onProgress: (done, total) => io.progress("Comparing the parties", done / total),
  });
  await writeFindings(request, io, {
    json: () => [JSON.stringify(alignmentJson(alignment))],
    findings: () => alignmentFindings(alignment),
  });
  return 0;
};

/** "russia:dprk,rok" as three parties. */
function askedBetween(
  view: CompiledView,
  word: string | undefined,
): readonly [number, number, number] | undefined {
  if (word === undefined) return undefined;
  const match = /^([^:,]+):([^:,]+),([^:,]+)$/.exec(word);
  if (match === null) {
    throw new Failure(
      "SX_USAGE_OPTION",
      `--between cannot be read at "${word}".`,
      "Write the party, a colon, and the two others: --between russia:dprk,rok",
    );
  }
  const [party, first, second] = match.slice(1).map((part) => findParty(view, part.trim()));
  return [party, first, second];
}

/** A view of the same case where there is one of that name, else a case and perhaps a view of it. */
function openEarlier(request: Request, io: Io, view: CompiledView): CompiledView | undefined {
  const word = text(request, "earlier");
  if (word === undefined) return undefined;
  if (viewNames(view.loaded).includes(word)) return compileCase(request, view.loaded, word);
  const colon = word.lastIndexOf(":");
  const whole = colon < 0 || existsSync(word);
  const named = whole ? word : word.slice(0, colon);
  if (!existsSync(named)) {
    throw new Failure(
      "SX_USAGE_VIEW",
      `"${named}" is neither a view of this case nor a case's file or folder.`,
      `The views are ${viewNames(view.loaded).join(", ")}; another case is named by its path.`,
    );
  }
  const loaded = loadCase(request, io, named);
  const wanted = whole ? "base" : word.slice(colon + 1);
  const known = viewNames(loaded);
  if (!known.includes(wanted)) {
    throw unknown("SX_USAGE_VIEW", `The earlier case has no view "${wanted}".`, wanted, known);
  }
  return compileCase(request, loaded, wanted);
}
