/** The blocks of a party in option form: its columns, where moves are transitive by construction. */
import { holdsAt } from "../../graph-model/bit-column.js";
import { MAY_TAKE, MAY_UNDO, type OptionModel } from "../../graph-model/model.js";
import { columnStart, groupByColumn, ownOptions } from "../../graph-model/own-columns.js";
import { isTaken } from "../../graph-model/patterns.js";
import { type Blocks, type FoundBlock, layOut } from "./blocks.js";

/**
 * Blocks by column. Two states of a column are of one class where the constrained options in which they
 * differ may be both taken and undone there. O(states) and, in a column with k classes, O(k²).
 */
export function blocksOfOptions(model: OptionModel, party: number): Blocks {
  const columns = groupByColumn(model, party);
  const constrained = ownOptions(model, party).filter(
    (o) => model.direction[o] !== (MAY_TAKE | MAY_UNDO) || model.guards[o] !== null,
  );
  const blocks: FoundBlock[] = [];
  for (let c = 0; c < columns.columnCount; c++) {
    const states = columns.members.subarray(columnStart(columns, c), columnStart(columns, c + 1));
    if (states.length > 1) blocks.push(blockOf(model, constrained, states));
  }
  return layOut({ party, stateCount: model.stateCount, blocks, sinkFrom: [], sinkTo: [] });
}

function blockOf(
  model: OptionModel,
  constrained: readonly number[],
  states: Int32Array,
): FoundBlock {
  // Guards are constant within a column, so its first state tells which options are held there.
  const held = constrained.flatMap((o) => {
    const guard = model.guards[o] ?? null;
    const up =
      (model.direction[o] & MAY_TAKE) !== 0 && (guard === null || holdsAt(guard, states[0]));
    const down = (model.direction[o] & MAY_UNDO) !== 0;
    return up && down ? [] : [{ option: o, up, down }];
  });
  const found = new Map<string, number>();
  const patterns: boolean[][] = [];
  const classes = Int32Array.from(states, (s) => {
    const pattern = held.map(({ option }) => isTaken(model, s, option));
    const key = pattern.map(Number).join("");
    let known = found.get(key);
    if (known === undefined) {
      known = patterns.length;
      found.set(key, known);
      patterns.push(pattern);
    }
    return known;
  });
  const mayMove = (from: readonly boolean[], to: readonly boolean[]): boolean =>
    held.every(({ up, down }, k) => from[k] === to[k] || (to[k] ? up : down));
  const targets = patterns.map((from) =>
    patterns.flatMap((to, c) => (mayMove(from, to) ? [c] : [])),
  );
  return { states, classes, targets };
}
