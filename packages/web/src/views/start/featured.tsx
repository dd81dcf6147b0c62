import type { LibraryEntry } from "@sextant/server";
import { useMessages } from "../../app/language.js";
import { hrefOf } from "../../app/router.js";
import { Button } from "../../parts/index.js";
import type { Start } from "./use-start.js";

/** The six-party talks: gone on with where a copy is there already. */
export function Featured({
  entry,
  start,
}: {
  readonly entry: LibraryEntry | null;
  readonly start: Start;
}) {
  const { start: words } = useMessages().workbench;
  const mine = start.recent?.find(({ origin }) => /six-party-talks/.test(origin));
  const open = (): void =>
    start.create({ from: "library", path: entry?.path ?? "six-party-talks" });
  return (
    <section className="card start-featured" aria-labelledby="start-featured">
      <h2 id="start-featured">{words.featured}</h2>
      <p>{words.featuredText}</p>
      <p className="row">
        {mine === undefined ? (
          <Button look="main" onClick={open} disabled={start.busy}>
            {words.openFeatured}
          </Button>
        ) : (
          <>
            <a
              className="button button-main"
              href={hrefOf({ caseId: mine.id, screen: "overview" })}
            >
              {words.goOn}
            </a>
            <Button onClick={open} disabled={start.busy}>
              {words.fresh}
            </Button>
          </>
        )}
      </p>
    </section>
  );
}
