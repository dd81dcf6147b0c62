import type { CaseRecordJson } from "@sextant/server";
import { useMessages } from "../../app/language.js";
import { hrefOf } from "../../app/router.js";
import { Empty, Loading } from "../../parts/index.js";

/** The person's cases, the last changed first. */
export function Recent({ cases }: { readonly cases: readonly CaseRecordJson[] | null }) {
  const m = useMessages();
  const { start: words } = m.workbench;
  const format = new Intl.DateTimeFormat(m.language, { dateStyle: "medium", timeStyle: "short" });
  const sorted = cases?.toSorted((a, b) => b.changed.localeCompare(a.changed)) ?? [];
  return (
    <section aria-labelledby="start-recent">
      <h2 id="start-recent">{words.recent}</h2>
      {cases === null && <Loading />}
      {cases?.length === 0 && <Empty title={words.recentEmpty} />}
      <ul className="start-list">
        {sorted.map((one) => (
          <li key={one.id}>
            <a className="start-entry" href={hrefOf({ caseId: one.id, screen: "overview" })}>
              <span className="start-entry-title">
                <bdi>{one.title}</bdi>
              </span>
              <span className="fine num">
                {words.changed(format.format(new Date(one.changed)))} ·{" "}
                {words.revision(one.revision)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
