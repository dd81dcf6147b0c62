import type { DocumentPath } from "@sextant/case";
import { useMessages } from "../app/language.js";
import { hrefOf, type Route, useRoute } from "../app/router.js";
import { useCasePart } from "../model/use-case.js";
import { useTexts } from "./use-texts.js";

/** The way to where a part of the case is changed; nothing for what the workbench does not change yet. */
export function MendLink({
  path,
  view,
  onGone,
}: {
  readonly path: DocumentPath;
  /** The view that the problem is found in; null where that is the base. */
  readonly view: string | null;
  readonly onGone?: () => void;
}) {
  const { workbenchWarnings: words } = useMessages();
  const document = useCasePart((state) => state.document);
  const { place } = useTexts();
  const route = useRoute();
  if (document === null) return null;
  const inner = path[0] === "views" ? path.slice(2) : path;
  const at = path[0] === "views" ? String(path[1]) : (view ?? "base");
  const by = inner[0] === "expect" ? document.expect?.[Number(inner[1])]?.party : undefined;
  const meant: DocumentPath = by === undefined ? inner : ["preferences", by];
  const to = screenOf(meant);
  if (to === null) return null;
  return (
    <p>
      <a
        href={hrefOf({ caseId: route.caseId, view: at, state: null, why: null, ...to })}
        onClick={onGone}
      >
        {words.mendAt(place(document, meant))}
      </a>
    </p>
  );
}

const IN_MODEL = ["parties", "statusQuo", "terms", "rules", "merge", "outcomes", "states", "moves"];

function screenOf(path: DocumentPath): Pick<Route, "screen" | "more"> | null {
  const [first, key] = path.map(String);
  if ((first === "preferences" || first === "goals") && key !== undefined)
    return { screen: "preferences", more: { party: key } };
  if (IN_MODEL.includes(first)) return { screen: "model", more: { at: path.join("/") } };
  return first === "stateNames" ? { screen: "states", more: {} } : null;
}
