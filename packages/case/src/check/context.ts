import { type Arcs, type BitColumn, countMovesAtMost, listMoves } from "@sextant/engine";
import { compileGraphForm } from "../compile/compile-graph-form.js";
import { compileOptionForm, type OptionForm } from "../compile/compile-option-form.js";
import type { CompiledView } from "../compile/compiled-view.js";
import { MOST_STATES } from "../compile/feasible/feasible-states.js";
import { readView, type ViewDocument } from "../compile/view/view-document.js";
import type { Formula } from "../condition/formula.js";
import type { Scope } from "../condition/scope.js";
import type { Problem } from "../problem.js";
import type { FactsCode, ProblemFacts } from "../problem-facts.js";
import type { DocumentPath, LoadedCase } from "../read/loaded-case.js";

/** More moves than this are not walked through by `check`. */
const MOST_MOVES = 2 ** 24;

type Truth = (formula: Formula) => BitColumn;

/** One view under check, and where to report. */
export interface CheckContext {
  readonly view: CompiledView;
  readonly document: ViewDocument;
  /** null in graph form. */
  readonly option: OptionForm | null;
  readonly scope: Scope;
  /** Truth over the states of the view. */
  readonly truth: Truth;
  /** The moves of each party; null where there are too many to walk through. */
  readonly arcs: readonly Arcs[] | null;
  readonly problems: Problem[];
  report<C extends FactsCode>(
    code: C,
    facts: ProblemFacts[C],
    severity: "warning" | "note",
    path: DocumentPath,
    message: string,
    mend?: string,
  ): void;
}

/** Compiles a view for checking. @throws CaseError where it cannot be compiled */
export function openContext(loaded: LoadedCase, name: string): CheckContext {
  const document = readView(loaded, name);
  const graph = document.document.states === undefined ? null : compileGraphForm(loaded, document);
  const option = graph === null ? compileOptionForm(loaded, document, MOST_STATES) : null;
  const { compiled: view, truth } = (graph ?? option) as { compiled: CompiledView; truth: Truth };
  const problems: Problem[] = [...view.warnings];
  return {
    view,
    document,
    option,
    scope: graph?.scope ?? (option as OptionForm).frame.scope,
    truth,
    arcs: movesOfAll(view),
    problems,
    report(code, facts, severity, path, message, mend) {
      const place = document.locator.place(path);
      problems.push({
        code,
        severity,
        place,
        message,
        ...(mend === undefined ? {} : { mend }),
        with: facts,
      });
    },
  };
}

function movesOfAll({ model }: CompiledView): readonly Arcs[] | null {
  if (model.form === "graph") return model.arcs;
  if (countMovesAtMost(model, MOST_MOVES) > MOST_MOVES) return null;
  return Array.from({ length: model.partyCount }, (_, party) => listMoves(model, party));
}

/** "12 of 64 states (19 %)"; a share below half a per cent or above 99.5 is not rounded away. */
export function share(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  let text = String(Math.round(percent));
  if (part > 0 && percent < 0.5) text = "under 1";
  else if (part < whole && percent > 99.5) text = "over 99";
  return `${part} of ${whole} states (${text} %)`;
}

/** "a", "a and b", "a, b and c", and after twelve how many more. */
export function listing(items: readonly string[]): string {
  if (items.length > 12) return `${items.slice(0, 12).join(", ")} and ${items.length - 12} more`;
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}
