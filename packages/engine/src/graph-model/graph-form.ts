import { holdsAt } from "./bit-column.js";
import {
  type Arcs,
  type GraphModel,
  MAY_TAKE,
  MAY_UNDO,
  type Model,
  type OptionModel,
} from "./model.js";
import { columnStart, groupByColumn, ownMask } from "./own-columns.js";
import { patternWord } from "./patterns.js";

/**
 * How many moves the parties have together, at most: the pairs of states that differ only in one
 * party's options, without regard to directions and guards. Cost: O(states · parties). To be asked
 * before toGraphForm, which needs 4 bytes a move.
 */
export function countMovesAtMost(model: OptionModel): number {
  let total = 0;
  for (let party = 0; party < model.partyCount; party++) {
    const columns = groupByColumn(model, party);
    for (let c = 0; c < columns.columnCount; c++) {
      const size = columnStart(columns, c + 1) - columnStart(columns, c);
      total += size * (size - 1);
    }
  }
  return total;
}

/**
 * The same model in graph form: from each state a party may move to every feasible state that
 * differs only in its own options, each changed option in a permitted direction and, where it is
 * taken, under its guard (Fang, Hipel & Kilgour 1993). A model in graph form is
 * given back as it is. Cost: O(pairs within own columns).
 */
export function toGraphForm(model: Model): GraphModel {
  if (model.form === "graph") return model;
  const patterns = new Uint32Array(model.stateCount * model.words);
  for (let s = 0; s < model.stateCount; s++) {
    for (let w = 0; w < model.words; w++) {
      patterns[s * model.words + w] = patternWord(model, s, w);
    }
  }
  return {
    form: "graph",
    partyCount: model.partyCount,
    stateCount: model.stateCount,
    levels: model.levels,
    arcs: Array.from({ length: model.partyCount }, (_, party) => listMoves(model, party)),
    origin: { words: model.words, patterns, varies: null },
  };
}

/** The legal moves of one party of an option model. */
export function listMoves(model: OptionModel, party: number): Arcs {
  const { stateCount, words } = model;
  const columns = groupByColumn(model, party);
  const states = columns.members;
  const own = ownMask(model, party);
  const fixed = new Uint32Array(words);
  const noUndo = new Uint32Array(words);
  const guarded: number[] = [];
  for (let o = 0; o < model.optionCount; o++) {
    if (model.owner[o] !== party) continue;
    const bit = 1 << (o & 31);
    if ((model.direction[o] & MAY_TAKE) === 0) fixed[o >>> 5] |= bit;
    else if (model.guards[o] !== null) guarded.push(o);
    if ((model.direction[o] & MAY_UNDO) === 0) noUndo[o >>> 5] |= bit;
  }
  const noTake = new Uint32Array(words);

  /** Sets noTake for a column: guards are constant within it. */
  const openColumn = (s: number): void => {
    noTake.set(fixed);
    for (const o of guarded) {
      const guard = model.guards[o];
      if (guard !== null && !holdsAt(guard, s)) noTake[o >>> 5] |= 1 << (o & 31);
    }
  };
  const legal = (s: number, q: number): boolean => {
    for (let w = 0; w < words; w++) {
      const from = patternWord(model, s, w);
      const to = patternWord(model, q, w);
      if ((((~from & to & noTake[w]) | (from & ~to & noUndo[w])) & own[w]) !== 0) return false;
    }
    return true;
  };

  const offsets = new Int32Array(stateCount + 1);
  const eachMove = (visit: (s: number, q: number) => void): void => {
    for (let c = 0; c < columns.columnCount; c++) {
      const start = columnStart(columns, c);
      const end = columnStart(columns, c + 1);
      openColumn(states[start]);
      for (let a = start; a < end; a++) {
        for (let b = start; b < end; b++) {
          if (a !== b && legal(states[a], states[b])) visit(states[a], states[b]);
        }
      }
    }
  };
  eachMove((s) => {
    offsets[s + 1]++;
  });
  for (let s = 0; s < stateCount; s++) offsets[s + 1] += offsets[s];
  const targets = new Int32Array(offsets[stateCount]);
  const next = offsets.slice();
  eachMove((s, q) => {
    targets[next[s]++] = q;
  });
  return { offsets, targets };
}
