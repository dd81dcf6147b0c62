import type { CompiledStatement } from "../compile/compiled-view.js";
import { IN_FILE } from "../compile/view/view-document.js";
import type { Formula } from "../condition/formula.js";
import type { DocumentPath } from "../read/loaded-case.js";
import type { CheckContext } from "./context.js";

/** Every preference statement of the view with its place, party by party. */
export function placedStatements(
  context: CheckContext,
): { readonly statement: CompiledStatement; readonly path: DocumentPath }[] {
  const { view, document } = context;
  return view.parties.flatMap((party, i) => {
    const entries = (document.lists.get(party.key) ?? []).flatMap((entry) =>
      entry.kind === "tie" ? entry.members : [entry],
    );
    return view.statements[i].map((statement, k) => ({
      statement,
      path: [IN_FILE, ...entries[k].path],
    }));
  });
}

/** The formula of a statement: its goal's, or its own. */
export function formulaOf(
  { view, scope }: CheckContext,
  statement: CompiledStatement,
  path: DocumentPath,
): Formula {
  return statement.goal === null
    ? scope.formula(statement.text, path)
    : scope.goal(view.parties[statement.party].key, statement.goal, path);
}
