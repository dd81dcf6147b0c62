import { holdsAt } from "./bit-column.js";
import {
  type Arcs,
  type GraphModel,
  MAY_TAKE,
  MAY_UNDO,
  type Model,
  type OptionModel,
} from "./model.js";
import { columnStart, groupByColumn, ownOptions } from "./own-columns.js";
import { patternWord } from "./patterns.js";

/**
 * How many moves the parties have together, at most: the pairs of states that differ only in one
 * party's options, without regard to directions and guards. To be asked before toGraphForm, which
 * needs up to 12 bytes a move. Cost: O(states · parties), or nothing where the simpler bound of
 * 2^k - 1 moves a state for k own options stays within `enough`.
 */
export function countMovesAtMost(model: OptionModel, enough = 0): number {
  let total = 0;
  for (let party = 0; party < model.partyCount; party++) {
    total += model.stateCount * (2 ** ownOptions(model, party).length - 1);
  }
  if (total <= enough) return total;
  total = 0;
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
 * taken, under its guard (Fang, Hipel & Kilgour 1993). A model in graph form is given back as it is.
 * Cost: O(pairs within own columns).
 *
 * @param still where it has 1, no moves are listed from the state (for states to be merged as final)
 */
export function toGraphForm(model: Model, still: Uint8Array | null = null): GraphModel {
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
    arcs: Array.from({ length: model.partyCount }, (_, party) => listMoves(model, party, still)),
    origin: { words: model.words, patterns, varies: null },
  };
}

/** The legal moves of one party of an option model; none from where `still` has 1. */
export function listMoves(
  model: OptionModel,
  party: number,
  still: Uint8Array | null = null,
): Arcs {
  const { stateCount, words } = model;
  const columns = groupByColumn(model, party);
  const states = columns.members;
  const barred = barredChanges(model, party);
  const starts = new Int32Array(stateCount);
  const counts = new Int32Array(stateCount);
  let patterns = new Uint32Array(64 * words);
  // Moves in the order of columns; put into the order of states afterwards.
  let found = new Int32Array(1024);
  let total = 0;

  for (let c = 0; c < columns.columnCount; c++) {
    const start = columnStart(columns, c);
    const size = columnStart(columns, c + 1) - start;
    if (size < 2) continue;
    if (size * words > patterns.length) patterns = new Uint32Array(2 * size * words);
    for (let a = 0; a < size; a++) {
      for (let w = 0; w < words; w++) {
        patterns[a * words + w] = patternWord(model, states[start + a], w);
      }
    }
    const { take, undo } = barred(states[start]);
    for (let a = 0; a < size; a++) {
      const s = states[start + a];
      if (still !== null && still[s] === 1) continue;
      if (total + size > found.length) found = enlarge(found, total + size);
      starts[s] = total;
      for (let b = 0; b < size; b++) {
        let wrong = a === b ? 1 : 0;
        for (let w = 0; w < words; w++) {
          const from = patterns[a * words + w];
          const to = patterns[b * words + w];
          wrong |= (~from & to & take[w]) | (from & ~to & undo[w]);
        }
        if (wrong === 0) found[total++] = states[start + b];
      }
      counts[s] = total - starts[s];
    }
  }

  const offsets = new Int32Array(stateCount + 1);
  const targets = new Int32Array(total);
  for (let s = 0, at = 0; s < stateCount; s++) {
    for (let k = starts[s], end = starts[s] + counts[s]; k < end; k++) targets[at++] = found[k];
    offsets[s + 1] = at;
  }
  return { offsets, targets };
}

function enlarge(array: Int32Array<ArrayBuffer>, atLeast: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(2 * array.length, atLeast));
  larger.set(array);
  return larger;
}

/** Which of a party's options may not be taken, and which not undone, in the column of a state. */
function barredChanges(
  model: OptionModel,
  party: number,
): (s: number) => { take: Uint32Array; undo: Uint32Array } {
  const never = new Uint32Array(model.words);
  const undo = new Uint32Array(model.words);
  const guarded: number[] = [];
  for (let o = 0; o < model.optionCount; o++) {
    if (model.owner[o] !== party) continue;
    const bit = 1 << (o & 31);
    if ((model.direction[o] & MAY_TAKE) === 0) never[o >>> 5] |= bit;
    else if (model.guards[o] !== null) guarded.push(o);
    if ((model.direction[o] & MAY_UNDO) === 0) undo[o >>> 5] |= bit;
  }
  const take = never.slice();
  return (s) => {
    // Guards are constant within a column.
    take.set(never);
    for (const o of guarded) {
      const guard = model.guards[o];
      if (guard !== null && !holdsAt(guard, s)) take[o >>> 5] |= 1 << (o & 31);
    }
    return { take, undo };
  };
}
