import type { CaseDocument, DocumentPath, ViewDoc } from "@sextant/case";
import { useRoute } from "../../app/router.js";
import { useCase } from "../../model/index.js";
import { Notice } from "../../parts/index.js";
import { useTexts } from "../../parts/use-texts.js";
import { viewChain } from "./view-docs.js";
import "./view-marks.css";

/** Beside a part of the base: that the view looked at has it otherwise, does not see it, or goes without it. */
export function Mark({ path, rule }: { readonly path: DocumentPath; readonly rule?: string }) {
  const { m } = useTexts();
  const { document } = useCase();
  const { view } = useRoute();
  if (view === "base") return null;
  const chain = viewChain(document, view);
  const said = chain.map((doc) => saidOf(doc, document, path, rule)).find((one) => one !== null);
  return said === undefined ? null : <span className="model-mark">{m.view[said as Said]}</span>;
}

type Said = "mark" | "ignored" | "removed";

function saidOf(
  view: ViewDoc,
  document: CaseDocument,
  path: DocumentPath,
  rule: string | undefined,
): Said | null {
  const [first, a, , b] = path.map(String);
  if (first === "rules") {
    return rule !== undefined && view.rules?.remove?.includes(rule) ? "removed" : null;
  }
  if (first === "parties") {
    if (b !== undefined) {
      const full = `${a}.${b}`;
      const alone =
        Object.values(document.parties).filter(({ options }) => options?.[b]).length === 1;
      if (view.ignores?.some((name) => name === full || (alone && name === b))) return "ignored";
      return view.parties?.[a]?.options?.[b] === undefined ? null : "mark";
    }
    const own = Object.keys(view.parties?.[a] ?? {}).filter((key) => key !== "options");
    return own.length > 0 ? "mark" : null;
  }
  if (first === "terms" || first === "outcomes") {
    return view[first]?.[a] === undefined ? null : "mark";
  }
  return null;
}

/** Where a view is looked at: that the base is edited, and what the view changes about it. */
export function ViewChanges() {
  const { m, rule, optionNamed, partyIn } = useTexts();
  const { document } = useCase();
  const { view } = useRoute();
  if (view === "base") return null;
  const chain = viewChain(document, view);
  const changes = chain.flatMap((doc) => [
    ...(doc.ignores ?? []).map((name) => m.view.ignores(optionNamed(document, name))),
    ...Object.entries(doc.parties ?? {}).flatMap(([party, own]) => [
      ...(Object.keys(own).some((key) => key !== "options")
        ? [m.view.party(partyIn(document, party))]
        : []),
      ...Object.keys(own.options ?? {}).map((key) =>
        m.view.option(optionNamed(document, `${party}.${key}`)),
      ),
    ]),
    ...(doc.statusQuo === undefined ? [] : [m.view.statusQuo]),
    ...(doc.rules?.add ?? []).map((added) => m.view.addsRule(rule(added))),
    ...(doc.rules?.remove ?? []).map((id) => m.view.removesRule(id)),
    ...Object.keys(doc.terms ?? {}).map((key) => m.view.term(key)),
    ...Object.entries(doc.outcomes ?? {}).map(([, outcome]) => m.view.outcome(outcome.name)),
    ...(doc.merge === undefined ? [] : [m.view.merge]),
  ]);
  return (
    <Notice title={m.view.title(chain[0]?.title ?? view)}>
      <p>{m.view.text}</p>
      {changes.length === 0 ? (
        <p>{m.view.none}</p>
      ) : (
        <div>
          <p className="label">{m.view.changes}</p>
          <ul className="model-changes">
            {[...new Set(changes)].map((change) => (
              <li key={change}>
                <bdi>{change}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Notice>
  );
}
