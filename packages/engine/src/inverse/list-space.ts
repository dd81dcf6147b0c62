import {
  editsOf,
  type ListEdit,
  type ListOrder,
  levelsOfOrder,
  orderKey,
  type StatementSource,
} from "./statement-list.js";
import type { Work } from "./work.js";

/** An order that some number of changes makes, and the last change of each way to make it. */
export interface ListNode {
  readonly order: ListOrder;
  readonly from: { readonly node: ListNode; readonly edit: ListEdit }[];
}

/** All orders of the same smallest number of changes that rank the states alike. */
export interface ListClass {
  readonly party: number;
  /** The number of changes. */
  readonly size: number;
  readonly levels: Int32Array;
  readonly nodes: ListNode[];
  /** fits[t] is 1 where the party could be stable at target t with these levels. */
  readonly fits: Uint8Array;
}

/** A layer is made only while it costs no more than this: orders tried times states times statements. */
const MOST_LAYER_WORK = 1e9;

/**
 * The orders of one party's statements by the smallest number of changes that makes them: breadth
 * first, every order once. Orders that give the same levels are one class, of the smallest size at
 * which they occur; a class that fits no target is not kept.
 *
 * Cost of layer c: O((statements^2)^c) orders, O(states · statements) each.
 */
export class ListSpace {
  readonly #party: number;
  readonly #source: StatementSource;
  readonly #stateCount: number;
  readonly #fits: (levels: Int32Array) => Uint8Array;
  readonly #work: Work;
  readonly #known = new Set<string>();
  readonly #layers: ListNode[][] = [];
  readonly #classes: ListClass[][] = [];
  readonly #byHash = new Map<number, ListClass[]>();
  #cut = Number.POSITIVE_INFINITY;

  constructor(
    party: number,
    source: StatementSource,
    stateCount: number,
    fits: (levels: Int32Array) => Uint8Array,
    work: Work,
  ) {
    this.#party = party;
    this.#source = source;
    this.#stateCount = stateCount;
    this.#fits = fits;
    this.#work = work;
    const base: ListNode = { order: source.order, from: [] };
    this.#known.add(orderKey(source.order));
    this.#layers.push([base]);
    this.#classes.push([]);
    this.#add(base, 0);
  }

  /** The smallest size of which not all orders were made, because they are too many. */
  get cut(): number {
    return this.#cut;
  }

  /** The classes of a size; none where they are too many to be made (see cut). */
  classes(size: number): readonly ListClass[] {
    while (this.#classes.length <= size && this.#layers.length <= size) this.#makeLayer();
    return this.#classes[size] ?? [];
  }

  #makeLayer(): void {
    const size = this.#layers.length;
    const last = this.#layers[size - 1];
    const statements = this.#source.columns.length;
    const each = this.#stateCount * Math.max(1, statements);
    const layer: ListNode[] = [];
    this.#layers.push(layer);
    this.#classes.push([]);
    if (size >= this.#cut || last.length * statements ** 2 * each > MOST_LAYER_WORK) {
      this.#cut = Math.min(this.#cut, size);
      return;
    }
    const here = new Map<string, ListNode>();
    for (const node of last) {
      for (const { edit, order } of editsOf(this.#source, node.order)) {
        const key = orderKey(order);
        this.#work.spend(statements);
        const met = here.get(key);
        if (met !== undefined) met.from.push({ node, edit });
        else if (!this.#known.has(key)) {
          this.#known.add(key);
          const made: ListNode = { order, from: [{ node, edit }] };
          here.set(key, made);
          layer.push(made);
        }
      }
    }
    for (const node of layer) this.#add(node, size);
  }

  #add(node: ListNode, size: number): void {
    const { columns } = this.#source;
    const levels = levelsOfOrder(columns, node.order, this.#stateCount);
    this.#work.spend((this.#stateCount * (columns.length + 1)) >>> 2);
    const hash = hashOf(levels);
    const alike = this.#byHash.get(hash) ?? [];
    const same = alike.find((c) => c.levels.every((level, s) => level === levels[s]));
    if (same !== undefined) {
      if (same.size === size) same.nodes.push(node);
      return;
    }
    const fits = this.#fits(levels);
    if (size > 0 && !fits.includes(1)) return;
    this.#work.hold(this.#stateCount);
    const made: ListClass = { party: this.#party, size, levels, nodes: [node], fits };
    alike.push(made);
    this.#byHash.set(hash, alike);
    this.#classes[size].push(made);
  }
}

function hashOf(levels: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const level of levels) hash = Math.imul(hash ^ level, 0x01000193);
  return hash;
}

/** The changes of a way to make a node, first to last. A node has several ways. */
export function waysTo(node: ListNode, most = 64): ListEdit[][] {
  if (node.from.length === 0) return [[]];
  const ways: ListEdit[][] = [];
  for (const { node: before, edit } of node.from) {
    for (const way of waysTo(before, most)) {
      if (ways.length >= most) return ways;
      ways.push([...way, edit]);
    }
  }
  return ways;
}
