import { analyse, type CompiledView } from "@sextant/case";
import { SEQUENTIAL_CONCEPTS } from "@sextant/engine";
import type { Run } from "../../arguments/command.js";
import { writeAll } from "../../io/io.js";
import { askedReading, findOutcome, findState, requireStates, stateOrStatusQuo } from "../find.js";
import { openView, text } from "../open-case.js";
import { evolutionText } from "./answer-text.js";
import { evolutionJson } from "./json.js";
import { reachFrom, statesOf } from "./reach.js";

const PATHS = 12;

/** Says what can be reached from the status quo. */
export const run: Run = async (request, io) => {
  const view = openView(request, io);
  const from = stateOrStatusQuo(view, text(request, "from"));
  const target = targetOf(view, text(request, "to"));
  const analysis = analyse(view, {
    // SIM is told by the machine form alone, as analyse does in large models.
    concepts: request.values.json === true ? undefined : SEQUENTIAL_CONCEPTS,
    reading: askedReading(request),
    onProgress: (done, total) => io.progress("Analysing", done / total),
  });
  io.progress("Following the moves", 0);
  const limit = Number(text(request, "limit") ?? PATHS);
  const reach = reachFrom(analysis, from, target, limit);
  await writeAll(
    io,
    request.values.json === true
      ? evolutionJson(analysis, reach)
      : evolutionText(analysis, reach, target, limit, io),
  );
  return 0;
};

/** The states of an outcome where one is so called, else one state. */
function targetOf(view: CompiledView, word: string | undefined): number[] | null {
  if (word === undefined) return null;
  const outcome = findOutcome(view, word);
  if (outcome === null) return [findState(view, word)];
  requireStates(view, outcome);
  const { truth } = view.outcomes[outcome];
  return statesOf(truth, view.states.count);
}
