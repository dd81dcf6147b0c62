import type { Analysis } from "@sextant/case";
import { type Evolution, holdsAt, type JointImprovement } from "@sextant/engine";
import {
  changePhrases,
  en,
  evolutionSections,
  outcomeName,
  partyName,
  type Section,
  type Sentence,
  stateTitle,
  type Table,
} from "@sextant/words";
import type { Io } from "../../io/io.js";
import { sectionText, tableText } from "../render.js";
import { nearestOf, type Reach, statesOf } from "./reach.js";

/** More joint moves of a pair than this are counted, not told. */
const TOLD = 3;

/** What can be reached, in words; with `target`, the states of --to, the ways there instead. */
export function* evolutionText(
  analysis: Analysis,
  reach: Reach,
  target: readonly number[] | null,
  limit: number,
  io: Io,
): Generator<string> {
  const { view } = analysis;
  yield sectionText(reachSection(analysis, reach), io);
  if (target === null) {
    if (view.outcomes.length > 0) yield `\n${tableText(outcomesTable(analysis, reach), io)}`;
    yield `\n${sectionText(jointSection(analysis, reach), io)}`;
  }
  if (target !== null) {
    const from = { byMoves: reach.moves, byImprovements: reach.improvements };
    for (const section of evolutionSections(view, from, { to: target, limit })) {
      if (section.key !== "reach")
        yield `
${sectionText(section, io)}`;
    }
  }
}

function reachSection(analysis: Analysis, reach: Reach): Section {
  const { view } = analysis;
  const others = view.states.count - 1;
  const sentences = [reach.moves, reach.improvements].flatMap((evolution) => [
    say(en.evolution.reach(evolution.reached - 1, others, farthest(evolution), evolution.by)),
    ...(evolution.reached > 1 ? equilibriaReached(analysis, evolution) : []),
  ]);
  return { key: "reach", title: `From ${stateTitle(view, reach.from, en)}`, sentences };
}

function farthest({ distance }: Evolution): number {
  return distance.reduce((most, steps) => Math.max(most, steps), 0);
}

function equilibriaReached({ equilibria }: Analysis, { distance }: Evolution): Sentence[] {
  const told = (["nash", "seq"] as const).flatMap((concept) => {
    const states = equilibria[concept];
    if (states === undefined || states.length === 0) return [];
    const reached = states.filter((s) => distance[s] >= 0).length;
    return [
      `${en.grouped(reached)} of the ${en.grouped(states.length)} under ${en.concept(concept).tag}`,
    ];
  });
  return told.length === 0 ? [] : [item(`Equilibria within reach: ${en.list(told)}.`)];
}

function outcomesTable({ view, equilibria }: Analysis, { moves, improvements }: Reach): Table {
  const shown = (steps: number | null): string => (steps === null ? "–" : String(steps));
  const seq = equilibria.seq ?? new Int32Array(0);
  return {
    caption: "Fewest steps to each outcome",
    columns: [
      { key: "outcome", title: "Outcome", align: "left" },
      { key: "moves", title: "by moves", align: "right" },
      { key: "rest", title: "to rest there (SEQ)", align: "right" },
      { key: "improvements", title: "by improvements", align: "right" },
    ],
    rows: view.outcomes.map(({ truth }, o) => {
      const states = statesOf(truth, view.states.count);
      const resting = seq.filter((s) => holdsAt(truth, s));
      return [
        outcomeName(view, o, en),
        shown(nearestOf(moves.distance, states)),
        shown(nearestOf(moves.distance, resting)),
        shown(nearestOf(improvements.distance, states)),
      ];
    }),
    notes: [
      "Moves are whatever parties are able to do; improvements are moves that the mover prefers. The column in the middle counts moves to a state of the outcome that is an equilibrium under SEQ. 0: it holds already. –: no way.",
    ],
  };
}

function jointSection({ view }: Analysis, { from, joint, jointComplete }: Reach): Section {
  const title = "What two parties could do together, and both would welcome";
  if (joint.length === 0) {
    const nothing = jointComplete ? "Nothing, in this model." : en.answer.jointNoneSmall;
    return { key: "joint", title, sentences: [say(nothing)] };
  }
  const pairs = new Map<string, JointImprovement[]>();
  for (const found of joint) {
    const key = found.parties.join();
    pairs.set(key, [...(pairs.get(key) ?? []), found]);
  }
  const sentences = [...pairs.values()].flatMap((found) => {
    const [a, b] = found[0].parties;
    const told = found.slice(0, TOLD).map(({ to, steps }) => {
      const atOnce = steps === null ? " (only both at once)" : "";
      const changes = en.changeList(changePhrases(view, from, to, en));
      const where = en.capital(stateTitle(view, to, en));
      return item(`${where}${atOnce}${changes === "" ? "" : `: ${changes}`}.`);
    });
    const rest = found.length - told.length;
    return [
      say(`${en.capital(partyName(view, a, en))} with ${partyName(view, b, en)}:`),
      ...told,
      ...(rest > 0 ? [item(`${en.grouped(rest)} more; --json lists all of them.`)] : []),
    ];
  });
  if (!jointComplete) sentences.push(say(en.answer.jointOnlySmall));
  return { key: "joint", title, sentences };
}

function say(text: string): Sentence {
  return { text, depth: 0 };
}

function item(text: string): Sentence {
  return { text, depth: 1 };
}
