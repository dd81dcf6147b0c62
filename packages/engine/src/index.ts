export {
  type BitColumn,
  countHolding,
  emptyColumn,
  holdsAt,
  popcount,
  setAt,
} from "./graph-model/bit-column.js";
export {
  type Arcs,
  type GraphModel,
  MAY_TAKE,
  MAY_UNDO,
  type Model,
  type ModelBase,
  type OptionModel,
} from "./graph-model/model.js";
export {
  CONCEPT_BIT,
  CONCEPTS,
  type Concept,
  type Reading,
  SEQUENTIAL_CONCEPTS,
  type Verdicts,
} from "./stability/concepts.js";
export type { Deterrence, Step, Witness } from "./stability/witness.js";
