import type { CaseChanges } from "@sextant/case";
import type { Findings, NamedTable } from "../findings/findings.js";
import { en, type Messages } from "../messages/en.js";
import { item, type Section, say } from "../sentence.js";
import { inputSentence } from "./input-text.js";
import { placesClauses, resultClauses } from "./result-clauses.js";
import {
  equilibriumChangesTable,
  inputTable,
  outcomeChangesTable,
  partyChangesTable,
} from "./tables.js";

/** What changed between two cases in the input, and what that did to the results: sentences and tables. */
export function changesFindings(
  changes: CaseChanges,
  options: { readonly messages?: Messages } = {},
): Findings {
  const m = options.messages ?? en;
  const { results } = changes;
  const tables: NamedTable[] = [
    { key: "input", table: inputTable(changes, m) },
    ...(results === null
      ? []
      : [
          { key: "outcomes", table: outcomeChangesTable(results, m) },
          { key: "equilibria", table: equilibriumChangesTable(results, m) },
          { key: "parties", table: partyChangesTable(results, m) },
        ]),
  ];
  return {
    key: "changes",
    title: m.changes.title,
    sections: [inputSection(changes, m), resultSection(changes, m)],
    tables: tables.filter(({ table }) => table.rows.length > 0),
    pictures: [],
  };
}

function inputSection(changes: CaseChanges, m: Messages): Section {
  const { inputs } = changes;
  const sentences =
    inputs.length === 0
      ? [say(m.changes.noInput)]
      : [
          say(m.changes.counted(inputs.length)),
          ...inputs.map((change) => item(inputSentence(changes, change, m))),
        ];
  return { key: "input", title: m.changes.inputTitle, sentences };
}

function resultSection({ results }: CaseChanges, m: Messages): Section {
  const about = { key: "results", title: m.changes.resultTitle };
  if (results === null) return { ...about, sentences: [say(m.changes.noResults)] };
  const clauses = resultClauses(results, m);
  const told = [...clauses, ...placesClauses(results, m)].map(({ text, about: opens }) =>
    clauses.length === 0
      ? item(m.changes.sentence(text), opens)
      : say(m.changes.sentence(text), opens),
  );
  return {
    ...about,
    sentences: clauses.length === 0 ? [say(m.changes.noResult), ...told] : told,
  };
}
