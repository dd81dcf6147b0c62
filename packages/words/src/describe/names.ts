import type { CompiledView } from "@sextant/case";
import type { Messages } from "../messages/en.js";

/** What a case has named, perhaps in several languages. */
interface Named {
  readonly name: string;
  readonly names?: Readonly<Record<string, string>>;
}

/** A name in the language of the messages ("ko"), where the case gives it. */
export function nameIn({ name, names }: Named, { language }: Pick<Messages, "language">): string {
  return names !== undefined && Object.hasOwn(names, language) ? names[language] : name;
}

/** The party's name inside a sentence, in the language of the messages where the case gives it. */
export function partyName(view: CompiledView, party: number, m: Messages): string {
  return m.party(partyTitle(view, party, m));
}

/** The party's name where it stands alone, in a table or a title. */
export function partyTitle(view: CompiledView, party: number, m: Messages): string {
  const { key, name } = view.parties[party];
  return nameIn({ name, names: view.document.parties[key]?.names }, m);
}

export function optionName(view: CompiledView, option: number, m: Messages): string {
  const { key, name, party } = view.options[option];
  const own = view.parties[party].key;
  const written = view.document.parties[own]?.options?.[key.slice(own.length + 1)];
  return typeof written === "object" ? nameIn({ name, names: written.names }, m) : name;
}

export function outcomeName(view: CompiledView, outcome: number, m: Messages): string {
  const { name, document } = view.outcomes[outcome];
  return nameIn({ name, names: document.names }, m);
}

/** The names of the outcomes that hold in a state. */
export function outcomeNames(view: CompiledView, s: number, m: Messages): string[] {
  return view.states.outcomes(s).map((key) =>
    outcomeName(
      view,
      view.outcomes.findIndex((o) => o.key === key),
      m,
    ),
  );
}

/** "state 17 (War)", "state 17 (stalemate)" or "state 17": its own name, else the outcomes in it. */
export function stateTitle(view: CompiledView, s: number, m: Messages): string {
  const id = view.states.id(s);
  const words = stateWords(view, s, m);
  return words === "" ? m.state(id) : m.stateNamed(id, words);
}

/** The state's name and label, else the outcomes that hold in it; "" where there is neither. */
export function stateWords(view: CompiledView, s: number, m: Messages): string {
  const name = view.states.name(s);
  const label = view.states.label(s);
  const words = name === undefined ? outcomeNames(view, s, m) : [name];
  if (label !== undefined && label !== String(view.states.id(s))) words.push(m.label(label));
  return words.join(", ");
}
