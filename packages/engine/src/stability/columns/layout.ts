/**
 * Columns of an option-form model: for each party, the states that differ only in its own options,
 * each column sorted by that party's preference.
 *
 * Within a column a party's moves are transitive (permitted directions are per option, and a guard is
 * constant in a column), which is why the near-linear algorithms of this folder are exact: two moves in
 * a row by one party contract to one, so closure under others' moves equals the others' legal sequences.
 */
import { holdsAt } from "../../graph-model/bit-column.js";
import { MAY_TAKE, MAY_UNDO, type OptionModel } from "../../graph-model/model.js";
import {
  columnFinder,
  columnStart,
  groupByColumn,
  ownOptions,
} from "../../graph-model/own-columns.js";
import { sortColumns } from "./sort-columns.js";

/** Where some options of a party cannot be freely taken and undone. */
export interface Constraint {
  /** How many options are constrained; bit b of an index is the b-th of them. */
  readonly width: number;
  /** Aligned with `members`: which of the constrained options the state has taken. */
  readonly index: Uint16Array | Uint32Array;
  /** By column: constrained options that may be taken, and that may be undone. */
  readonly up: Uint32Array;
  readonly down: Uint32Array;
}

/** The columns of one party. */
export interface Columns {
  readonly party: number;
  readonly columnCount: number;
  /**
   * All states, column after column, best first within a column. A state that ties with the one
   * before it in its column is stored as its bitwise complement.
   */
  readonly members: Int32Array;
  /** Column c is members[offsets[c] .. offsets[c + 1]); null where every column has `size` members. */
  readonly offsets: Int32Array | null;
  readonly size: number;
  /** The column of a state. */
  readonly columnOf: (state: number) => number;
  /** Null where the party may take and undo each of its options anywhere. */
  readonly constraint: Constraint | null;
}

/**
 * Builds the columns of a party. O(m log S) for m states in columns of S; 4 bytes a state, plus 4 more
 * (and 2 for a constrained party) where not every pattern is feasible.
 */
export function buildColumns(model: OptionModel, party: number): Columns {
  const levels = model.levels[party];
  const grouped = groupByColumn(model, party);
  const { members, offsets, size, columnCount } = grouped;
  sortColumns(grouped, levels);
  const constrained = ownOptions(model, party).filter(
    (o) => model.direction[o] !== (MAY_TAKE | MAY_UNDO) || model.guards[o] !== null,
  );
  return {
    party,
    columnCount,
    members,
    offsets,
    size,
    columnOf: columnFinder(model, party, grouped),
    constraint:
      constrained.length === 0
        ? null
        : constrain(model, constrained, members, offsets, size, columnCount),
  };
}

function constrain(
  model: OptionModel,
  options: readonly number[],
  members: Int32Array,
  offsets: Int32Array | null,
  size: number,
  columnCount: number,
): Constraint {
  const width = options.length;
  const index = width <= 16 ? new Uint16Array(members.length) : new Uint32Array(members.length);
  const { patterns, words } = model;
  for (let p = 0; p < members.length; p++) {
    const state = members[p] < 0 ? ~members[p] : members[p];
    let bits = 0;
    for (let b = 0; b < width; b++) {
      const o = options[b];
      const word = patterns === null ? state : patterns[state * words + (o >>> 5)];
      bits |= ((word >>> (o & 31)) & 1) << b;
    }
    index[p] = bits;
  }
  const up = new Uint32Array(columnCount);
  const down = new Uint32Array(columnCount);
  for (let c = 0; c < columnCount; c++) {
    const start = columnStart({ offsets, size }, c);
    const first = members[start] < 0 ? ~members[start] : members[start];
    for (let b = 0; b < width; b++) {
      const o = options[b];
      const guard = model.guards[o];
      const open = guard === null || holdsAt(guard, first);
      if ((model.direction[o] & MAY_TAKE) !== 0 && open) up[c] |= 1 << b;
      if ((model.direction[o] & MAY_UNDO) !== 0) down[c] |= 1 << b;
    }
  }
  return { width, index, up, down };
}
