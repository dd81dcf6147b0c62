import type { CaseEdit, ListEntry } from "@sextant/case";
import type { FileEditJson } from "@sextant/server";
import { createContext, useContext, useMemo } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useMessages } from "../../app/language.js";
import { useRoute } from "../../app/router.js";
import type { Preferences } from "../../compute/questions/preferences/index.js";
import { type Asked, useQuestion } from "../../compute/use-question.js";
import { type EditOptions, useCase } from "../../model/index.js";
import { usePartyLooks } from "../../parts/index.js";
import { type Action, type Listed, listEdits, listedOf, longForm } from "./edits/index.js";
import { noteOrder } from "./order-doubt.js";

/** The chosen party's preferences in the view shown, and what can be done with them. */
export interface PartyHere {
  readonly party: string;
  /** As it stands inside a sentence: "the United States". */
  readonly name: string;
  readonly view: string;
  readonly listed: Listed;
  readonly asked: Asked<Preferences | null>;
  /** What the worker says of them; perhaps of the number before. */
  readonly facts: Preferences | null;
  /** A statement in words. */
  textOf(entry: ListEntry): string;
  /** Makes edits under a name; false where they cannot be made, which is said, with the reason where one is given. */
  change(
    name: string,
    edits: readonly CaseEdit[] | null,
    refusal?: string,
    how?: EditOptions,
  ): boolean;
  /** Does something to the list. */
  act(name: string, action: Action): boolean;
}

/** What is moved about to see what changes; the rest is typed or ticked. */
const MOVED: ReadonlySet<Action["do"]> = new Set(["move", "tie", "untie", "drop"]);

const PartyContext = createContext<PartyHere | null>(null);
export const PartyProvider = PartyContext.Provider;

/** What is known of a party in the view shown; null where the view of the case cannot be put together. */
export function usePartyHere(party: string): PartyHere | null {
  const { document, caseFile, edit, id } = useCase();
  const { view } = useRoute();
  const m = useMessages();
  const { workbenchPreferences: words } = m;
  const announce = useAnnounce();
  const looks = usePartyLooks();
  const listed = useMemo(() => listedOf(document, view, party), [document, view, party]);
  const asked = useQuestion(
    "preferences",
    listed === null ? null : { view, parent: listed.extends, party },
  );
  const facts = asked.answer?.party === party && asked.answer.view === view ? asked.answer : null;
  if (listed === null) return null;
  const change: PartyHere["change"] = (name, edits, refusal = words.list.cannot, how) => {
    if (edits !== null && edits.length === 0) return true;
    const made =
      edits !== null && edit(name, [{ file: caseFile, edits: [...edits] } as FileEditJson], how).ok;
    if (!made) announce(refusal, { show: true });
    return made;
  };
  return {
    party,
    name: m.party(looks.get(party)?.name ?? party),
    view,
    listed,
    asked,
    facts,
    textOf: (entry) => textOf(listed, facts, entry, words.list.tieName),
    change,
    act: (name, action) => {
      const together = MOVED.has(action.do);
      const made = change(name, listEdits(listed, action), undefined, { together });
      if (made) noteOrder(id, listed, action);
      return made;
    },
  };
}

export function useParty(): PartyHere {
  const here = useContext(PartyContext);
  if (here === null) throw new Error("This part needs a party.");
  return here;
}

function textOf(
  listed: Listed,
  facts: Preferences | null,
  entry: ListEntry,
  tieName: (texts: readonly string[]) => string,
): string {
  if (entry.kind === "tie")
    return tieName(entry.members.map((member) => textOf(listed, facts, member, tieName)));
  const text = longForm(entry.document).prefer.trim();
  const goals = listed.document.goals?.[listed.party] ?? {};
  const goal = Object.hasOwn(goals, text) ? goals[text] : undefined;
  return (goal?.text ?? facts?.statements[entry.id]?.text ?? text).trim().replace(/\s+/g, " ");
}
