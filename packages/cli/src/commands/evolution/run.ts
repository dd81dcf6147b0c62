import { analyse, type CompiledView } from "@sextant/case";
import { holdsAt, SEQUENTIAL_CONCEPTS } from "@sextant/engine";
import { en, outcomeName, stateTitle } from "@sextant/words";
import type { Run } from "../../arguments/command.js";
import { writeAll } from "../../io/io.js";
import { askedReading, findOutcome, findState, stateOrStatusQuo } from "../find.js";
import { openView, text } from "../open-case.js";
import { evolutionText } from "./answer-text.js";
import { evolutionJson } from "./json.js";
import { reachFrom } from "./reach.js";

const PATHS = 12;

/** Says what can be reached from the status quo. */
export const run: Run = async (request, io) => {
  const view = openView(request, io);
  const from = stateOrStatusQuo(view, text(request, "from"));
  const target = targetOf(view, text(request, "to"));
  const analysis = analyse(view, {
    concepts: SEQUENTIAL_CONCEPTS,
    reading: askedReading(request),
    onProgress: (share) => io.progress("Analysing", share),
  });
  io.progress("Following the moves", 0);
  const limit = Number(text(request, "limit") ?? PATHS);
  const reach = reachFrom(analysis, from, target?.holds ?? null, limit);
  await writeAll(
    io,
    request.values.json === true
      ? evolutionJson(analysis, reach)
      : evolutionText(analysis, reach, target?.name ?? null, io),
  );
  return 0;
};

interface Target {
  readonly name: string;
  readonly holds: (s: number) => boolean;
}

/** An outcome where one is so called, else a state. */
function targetOf(view: CompiledView, word: string | undefined): Target | null {
  if (word === undefined) return null;
  const outcome = findOutcome(view, word);
  if (outcome !== null) {
    const { truth } = view.outcomes[outcome];
    return { name: en.quote(outcomeName(view, outcome, en)), holds: (s) => holdsAt(truth, s) };
  }
  const state = findState(view, word);
  return { name: stateTitle(view, state, en), holds: (s) => s === state };
}
