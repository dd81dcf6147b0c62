import { type Arcs, arcsFromPairs, filterArcs, hasArc } from "@sextant/engine";
import type { MoveList, MovesDoc } from "../document.js";
import type { Problem } from "../problem.js";
import type { DocumentPath } from "../read/loaded-case.js";
import type { StateTable } from "./compiled-view.js";
import { findAt } from "./preferences.js";
import { caseError } from "./view/problem-of.js";
import type { ViewDocument } from "./view/view-document.js";

/**
 * Keeps `only` the listed moves of a party, or all `except` them, exactly as written: what is listed
 * is never closed transitively. Of `only`, what the options do not allow stays impossible, with a
 * warning.
 */
export function restrictMoves(
  view: ViewDocument,
  states: StateTable,
  party: string,
  arcs: Arcs,
  moves: MovesDoc,
  warnings: Problem[],
): Arcs {
  const kind = Array.isArray(moves) || "only" in moves ? "only" : "except";
  const list = Array.isArray(moves) ? moves : "only" in moves ? moves.only : moves.except;
  const path = Array.isArray(moves) ? ["moves", party] : ["moves", party, kind];
  const { from, to } = readMoves(view, states, list, path);
  const listed = arcsFromPairs(from, to, states.count);
  from.forEach((s, i) => {
    if (hasArc(arcs, s, to[i])) return;
    warnings.push({
      code: "SX_CHECK_MOVE_IDLE",
      severity: "warning",
      place: view.locator.place([...path, i]),
      message: `${party} cannot move from ${list[i][0]} to ${list[i][1]} by its options, so that listing this move changes nothing.`,
      mend: "Correct the states, or remove the move.",
      with: { party, from: String(list[i][0]), to: String(list[i][1]) },
    });
  });
  return filterArcs(arcs, (s, t) => hasArc(listed, s, t) === (kind === "only"));
}

/** Graph form: exactly the listed moves. */
export function listedMoves(
  view: ViewDocument,
  states: StateTable,
  party: string,
  moves: MovesDoc | undefined,
): Arcs {
  if (moves === undefined) return arcsFromPairs([], [], states.count);
  if (!Array.isArray(moves) && !("only" in moves)) {
    throw caseError(
      "SX_CASE_FORM_MIXED",
      view.locator.place(["moves", party]),
      `In graph form the moves of ${party} are a list; there are no others to except some from.`,
      "List the moves.",
    );
  }
  const list = Array.isArray(moves) ? moves : moves.only;
  const path = Array.isArray(moves) ? ["moves", party] : ["moves", party, "only"];
  const { from, to } = readMoves(view, states, list, path);
  return arcsFromPairs(from, to, states.count);
}

function readMoves(
  view: ViewDocument,
  states: StateTable,
  list: MoveList,
  path: DocumentPath,
): { from: number[]; to: number[] } {
  const from: number[] = [];
  const to: number[] = [];
  list.forEach((move, i) => {
    const at = [...path, i];
    const s = findAt(view, states, move[0], [...at, 0]);
    const t = findAt(view, states, move[1], [...at, 1]);
    if (s === t) {
      throw caseError(
        "SX_MODEL_MOVE_SELF",
        view.locator.place(at),
        `The move from ${move[0]} to ${move[1]} leads nowhere.`,
        "Remove it: staying put is no move.",
      );
    }
    from.push(s);
    to.push(t);
  });
  return { from, to };
}
