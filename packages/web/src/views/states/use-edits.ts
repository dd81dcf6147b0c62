import { nameStateEdits, statusQuoEdits } from "@sextant/case";
import { useState } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useMessages } from "../../app/language.js";
import type { StateTableAnswer } from "../../compute/questions/states/table.js";
import { useCase } from "../../model/index.js";
import { fileEdit } from "./file-edit.js";
import { patternAt, textAt } from "./rows.js";

export interface StateEdits {
  /** Why the last name was not given; null once another was. */
  readonly refused: string | null;
  dismiss(): void;
  name(s: number, text: string): void;
  standHere(s: number): void;
}

/** The edits that the table makes: a state's name, and where the talks stand. */
export function useStateEdits(table: StateTableAnswer): StateEdits {
  const { name: naming, standing } = useMessages().workbenchStates;
  const { document, caseFile, edit } = useCase();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<string | null>(null);
  const stateOf = (s: number) => {
    const place = table.names.at[s];
    let uses = 0;
    if (place >= 0) for (const one of table.names.at) if (one === place) uses++;
    return {
      id: table.ids[s],
      pattern: patternAt(table, s),
      place: s,
      name: textAt(table.names, s),
      alone: uses === 1,
    };
  };
  return {
    refused,
    dismiss: () => setRefused(null),
    name: (s, text) => {
      const state = stateOf(s);
      if (text === (state.name ?? "")) return;
      const found = nameStateEdits(document, table.view, state, text);
      if ("refused" in found) {
        setRefused(naming.refused[found.refused]);
        return;
      }
      setRefused(null);
      if (found.edits.length === 0) return;
      const title = text === "" ? naming.unnamed(state.id) : naming.named(state.id, text);
      const made = edit(title, [fileEdit(caseFile, found.edits)]);
      if (!made.ok) setRefused(made.problem.message);
      else announce(text === "" ? title : naming.done(state.id, text));
    },
    standHere: (s) => {
      const state = stateOf(s);
      const edits = statusQuoEdits(document, table.view, state);
      if (edits.length === 0) return;
      const made = edit(standing.edit(state.id), [fileEdit(caseFile, edits)]);
      if (!made.ok) setRefused(made.problem.message);
      else announce(standing.done(state.id), { show: true });
    },
  };
}
