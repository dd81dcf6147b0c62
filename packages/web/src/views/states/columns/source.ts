import type { Concept } from "@sextant/engine";
import type { Messages } from "@sextant/words";
import type { OnOrder } from "../../../compute/questions/on-order.js";
import type { StateTableAnswer, TableVerdicts } from "../../../compute/questions/states/table.js";
import type { PartyLook } from "../../../parts/party-badge.js";
import type { StateFilter } from "../address.js";
import type { Naming } from "../use-naming.js";

/** What the columns of the table are made from. */
export interface ColumnSource {
  readonly table: StateTableAnswer;
  readonly stability: TableVerdicts | null;
  readonly rows: Int32Array;
  readonly filter: StateFilter;
  readonly hidden: ReadonlySet<string>;
  /** Party by party under this concept, instead of the equilibria. */
  readonly marks: Concept | null;
  /** What hangs on an order that no source gives; null where nothing does, or it is not known. */
  readonly onOrder: OnOrder | null;
  /** The state whose name is being written. */
  readonly naming: Naming | null;
  readonly looks: ReadonlyMap<string, PartyLook>;
  readonly m: Messages;
  onOption(key: string): void;
  onNamed(s: number, text: string | null): void;
}
