/** What is told of moves and reasons as plain phrases: for tables that are copied. */
import type { Messages } from "@sextant/words";
import type { MoveTold, ReasonTold } from "./told.js";

/** What a move changes, in one phrase; the state it leads to where it has no options. */
export function moveWords({ taken, undone, to }: MoveTold, m: Messages): string {
  return taken.length + undone.length > 0 ? m.doing(taken, undone) : to.title;
}

/** The preferences that decide, with what they cite; "" where there is nothing to say. */
export function reasonWords(reason: ReasonTold | null, m: Messages): string {
  if (reason === null) return "";
  if (reason.statements.length === 0) return reason.text;
  const cites = reason.statements.flatMap(({ cite }) => cite);
  return [
    m.list(reason.statements.map(({ text }) => m.quote(text))),
    m.basis([cites.length > 0 ? m.cited([...new Set(cites)]) : m.uncited]),
  ].join(" ");
}
