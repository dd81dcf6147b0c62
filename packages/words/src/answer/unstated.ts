/**
 * Parties of which the case does not say what they want. Every state is as good to them as any other, so that
 * they stay wherever they are: true of the model, and easily taken for a finding about the talks.
 */
import { type CompiledView, hasPreferences } from "@sextant/case";
import { partyName } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";

function unstatedParties(view: CompiledView): number[] {
  return view.parties.flatMap((_, party) => (hasPreferences(view, party) ? [] : [party]));
}

/** Whether no party has preferences: then no verdict says anything of the talks. */
export function isUnstated(view: CompiledView): boolean {
  return unstatedParties(view).length === view.parties.length;
}

/** The same sentence in short, for beside figures; null where all have some. */
export function unstatedShort(view: CompiledView, m: Messages): Unstated | null {
  const parties = unstatedParties(view);
  if (parties.length === 0) return null;
  const all = isUnstated(view);
  const names = all ? null : parties.map((party) => partyName(view, party, m));
  return { text: m.answer.unstatedShort(names), all };
}

/** What is said of parties without preferences, and whether no party has any. */
export interface Unstated {
  readonly text: string;
  readonly all: boolean;
}

/** Of whom no preferences are given, and that what holds says nothing of them; null where all have some. */
export function unstatedSentence(view: CompiledView, m: Messages): Sentence | null {
  const parties = unstatedParties(view);
  if (parties.length === 0) return null;
  if (isUnstated(view)) return say(m.answer.unstatedAll);
  return say(m.answer.unstated(parties.map((party) => partyName(view, party, m))));
}
