/**
 * Export of one state as a strategic game for Gambit (.nfg, version 1 R, with payoffs): the game in
 * which every party chooses once, at the same time, between staying put and each of its legal moves
 * from that state.
 *
 * A Nash equilibrium of this game in pure strategies is a combination of moves that nobody would
 * change alone. That all stay put is one exactly where the state is Nash stable for every party.
 */
import type { CompiledView } from "../compile/compiled-view.js";
import type { FindPattern } from "../result/find-pattern.js";
import { exchangeError } from "./exchange-problem.js";
import { distinctLabel, type LabelStyle, labelText } from "./gambit-labels.js";
import { finderOf, flipped, type LegalMove, legalMoves } from "./legal-moves.js";

/** More combinations than this make a file that Gambit cannot work with. */
const MOST_COMBINATIONS = 1 << 20;

export interface NfgStrategy {
  readonly label: string;
  /** Options changed, by key "party.option"; empty for staying put. */
  readonly changes: Readonly<Record<string, "Y" | "N">>;
  /** Id and pattern of the state that the party reaches if it alone acts. */
  readonly state: number;
  readonly pattern: string;
}

/** What the labels of the game mean; the second file of an export. */
export interface NfgLabels {
  readonly format: "sextant-nfg-labels";
  readonly case: { readonly title: string; readonly hash: string };
  readonly view: string;
  readonly from: { readonly state: number; readonly pattern: string; readonly name?: string };
  readonly payoffs: string;
  /** Further assumptions of this game; absent where there is none. */
  readonly notes?: readonly string[];
  readonly options: readonly string[];
  readonly parties: readonly {
    readonly label: string;
    readonly key: string;
    readonly name: string;
    readonly strategies: readonly NfgStrategy[];
  }[];
}

const PAYOFFS =
  "Payoffs are ordinal: the level of the state reached, 1 for the least preferred class. Where the moves together give a state that is not feasible, a party that moves gets -1 and one that stays put gets 0, so that no such combination is an equilibrium.";

/**
 * The one-shot game of a state's legal moves.
 *
 * A combination of moves leads to the state in which all their changes are made. Legality, guards
 * among it, is judged at the state from which all start. Payoffs are levels; a combination that is
 * not feasible is worse for everybody than any feasible one, and worse still for those who move.
 *
 * `fromState`: the engine's index of the state. `labels`: "ascii" (default) for Gambit 16, "utf8"
 * for 17. Returns the two files; `labels` is the JSON of NfgLabels.
 *
 * Cost: the product over the parties of their moves plus one, times the parties; refused above 2^20
 * combinations (SX_EXCHANGE_TOO_LARGE). Where it is not defined what two moves do together, the state
 * is refused (SX_EXCHANGE_NOT_EXPRESSIBLE): graph form, restricted moves, and merged states that
 * parties can leave.
 *
 * @example exportNfg(view, view.statusQuo, { labels: "utf8" }).nfg // 'NFG 1 R "…" { "US" "USSR" } …'
 */
export function exportNfg(
  view: CompiledView,
  fromState: number,
  options: { readonly labels?: LabelStyle } = {},
): { nfg: string; labels: string } {
  const style = options.labels ?? "ascii";
  const { states } = view;
  const find = finderOf(view);
  const from = states.pattern(fromState);
  const partyLabels = new Set<string>();
  const parties = view.parties.map((party, i) => {
    const taken = new Set<string>();
    const moves = [{ changed: [], to: fromState }, ...legalMoves(view, fromState, i, find)];
    return {
      label: distinctLabel(labelText(party.name, style), partyLabels),
      key: party.key,
      name: party.name,
      moves,
      strategies: moves.map((move): NfgStrategy => {
        const changes = changesOf(view, from, move);
        return {
          label: distinctLabel(labelText(strategyName(changes), style), taken),
          changes,
          state: states.id(move.to),
          pattern: states.pattern(move.to),
        };
      }),
    };
  });
  const combinations = parties.reduce((product, p) => product * p.moves.length, 1);
  if (combinations > MOST_COMBINATIONS) {
    throw exchangeError(
      "SX_EXCHANGE_TOO_LARGE",
      `From state ${states.id(fromState)} the parties' moves combine in ${combinations} ways; at most ${MOST_COMBINATIONS} are written.`,
      "Choose a state with fewer moves, or a view in which some options are ignored.",
    );
  }
  const notes = notesOn(view);
  const title = `${view.document.title}: one-shot game from state ${states.id(fromState)}`;
  const quoted = (label: string) => `"${label}"`;
  const lines = [
    `NFG 1 R ${quoted(labelText(title, style))} { ${parties.map((p) => quoted(p.label)).join(" ")} }`,
    "",
    "{",
    ...parties.map((p) => `{ ${p.strategies.map((s) => quoted(s.label)).join(" ")} }`),
    "}",
    quoted(labelText([PAYOFFS, ...notes].join(" "), style)),
    "",
    ...payoffLines(
      view,
      fromState,
      parties.map((p) => p.moves),
      find,
    ),
  ];
  const name = states.name(fromState);
  const labels: NfgLabels = {
    format: "sextant-nfg-labels",
    case: { title: view.document.title, hash: view.loaded.hash },
    view: view.view,
    from: {
      state: states.id(fromState),
      pattern: from,
      ...(name === undefined ? {} : { name }),
    },
    payoffs: PAYOFFS,
    ...(notes.length > 0 ? { notes } : {}),
    options: view.options.map((o) => o.key),
    parties: parties.map(({ label, key, name, strategies }) => ({ label, key, name, strategies })),
  };
  return { nfg: `${lines.join("\n")}\n`, labels: `${JSON.stringify(labels, null, 2)}\n` };
}

/** What a reader of the game must know beside the rule for payoffs. */
function notesOn(view: CompiledView): string[] {
  return view.parties.flatMap((party, i) =>
    view.partial[i]
      ? [
          `The order of ${party.name} is partly unknown; its payoffs count how many members of the unordered tie hold, as the main result does.`,
        ]
      : [],
  );
}

/** One line a combination, the first party's strategy changing fastest, as Gambit reads them. */
function payoffLines(
  view: CompiledView,
  fromState: number,
  moves: readonly (readonly LegalMove[])[],
  find: FindPattern,
): string[] {
  const { levels } = view.model;
  const from = view.states.pattern(fromState);
  const lines: string[] = [];
  const chosen = moves.map(() => 0);
  for (;;) {
    const acting = moves.flatMap((list, i) => (chosen[i] === 0 ? [] : [list[chosen[i]]]));
    const s =
      acting.length === 0
        ? fromState
        : acting.length === 1
          ? acting[0].to
          : find(
              flipped(
                from,
                acting.flatMap((move) => move.changed),
              ),
            );
    lines.push(chosen.map((k, i) => (s >= 0 ? levels[i][s] : k === 0 ? 0 : -1)).join(" "));
    let i = 0;
    while (i < chosen.length && chosen[i] === moves[i].length - 1) chosen[i++] = 0;
    if (i === chosen.length) return lines;
    chosen[i]++;
  }
}

const other = (letter: string): "Y" | "N" => (letter === "Y" ? "N" : "Y");

function changesOf(view: CompiledView, from: string, move: LegalMove): Record<string, "Y" | "N"> {
  return Object.fromEntries(move.changed.map((o) => [view.options[o].key, other(from[o])]));
}

/** "take air-strike, undo blockade", or "stay put". */
function strategyName(changes: Readonly<Record<string, "Y" | "N">>): string {
  const parts = Object.entries(changes).map(
    ([key, letter]) => `${letter === "Y" ? "take" : "undo"} ${key.slice(key.indexOf(".") + 1)}`,
  );
  return parts.length === 0 ? "stay put" : parts.join(", ");
}
