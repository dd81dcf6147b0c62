/** Korean (draft): what a party does in a state. */
import { quoted, subject } from "./grammar.js";

/** "‘A’, ‘B’ 선택지를 택하고 ‘C’ 선택지를 그만둠". */
export const doing = (taken: readonly string[], undone: readonly string[]): string => {
  const taking = taken.length > 0 ? `${taken.map(quoted).join(", ")} 선택지를 ` : "";
  const leaving = undone.length > 0 ? `${undone.map(quoted).join(", ")} 선택지를 그만둠` : "";
  if (taking === "") return leaving;
  return leaving === "" ? `${taking}택함` : `${taking}택하고 ${leaving}`;
};

/** The same with the party that does it: "일본이 …". */
export const does = (party: string, taken: readonly string[], undone: readonly string[]): string =>
  `${subject(party)} ${doing(taken, undone)}`;
