export { type BrokenCondition, brokenConditions } from "./broken-conditions.js";
export { freeKey, type Keyed } from "./keys.js";
export type { Part } from "./part.js";
export { namesStatesByNumber, optionOrder, withStatesNamed } from "./patterns.js";
export {
  movedKey,
  withKey,
  withOptionAt,
  withOptions,
  withoutPart,
  withPartyAt,
} from "./revise.js";
export { type Use, usesOf } from "./uses.js";
