import type { LibraryEntry } from "@sextant/server";
import { useLanguage, useMessages } from "../../app/language.js";
import { hrefOf } from "../../app/router.js";
import { CaseText } from "../../parts/case-text.js";
import { Button, NamedBadge, partyLooks } from "../../parts/index.js";
import { beginTour, hasTour } from "../../tour/progress.js";
import type { Start } from "./use-start.js";

/** The six-party talks: gone on with where a copy is there already. */
export function Featured({
  entry,
  start,
}: {
  readonly entry: LibraryEntry | null;
  readonly start: Start;
}) {
  const { workbenchStart: words, workbenchTour: tour } = useMessages();
  const language = useLanguage();
  const mine = start.recent?.find(hasTour);
  const open = (made?: (id: string) => void): void =>
    start.create({ from: "library", path: entry?.path ?? "six-party-talks" }, undefined, made);
  const changed = mine !== undefined && mine.revision > 1;
  const names = Object.entries(entry?.names ?? {}).map(([key, name]) => [key, { name }]);
  const looks = [...partyLooks(Object.fromEntries(names), language).values()];
  return (
    <section className="card start-featured" aria-labelledby="start-featured">
      <h2 id="start-featured">{words.featured}</h2>
      <p className="start-question">
        {entry?.question !== undefined && <CaseText>{entry.question}</CaseText>}
      </p>
      <ul className="start-parties">
        {looks.map((look) => (
          <li key={look.key}>
            <NamedBadge look={look} />
          </li>
        ))}
      </ul>
      <ol className="start-steps">
        {words.featuredSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="row">
        {mine === undefined ? (
          <Button look="main" onClick={() => open()} disabled={start.busy}>
            {words.explore}
          </Button>
        ) : (
          <a className="button button-main" href={hrefOf({ caseId: mine.id, screen: "overview" })}>
            {changed ? words.goOn : words.explore}
          </a>
        )}
        {mine === undefined ? (
          <Button onClick={() => open(beginTour)} disabled={start.busy}>
            {tour.begin}
          </Button>
        ) : (
          <a
            className="button button-soft"
            href={hrefOf({ caseId: mine.id, screen: "overview" })}
            onClick={() => beginTour(mine.id)}
          >
            {tour.begin}
          </a>
        )}
        {changed && (
          <Button onClick={() => open()} disabled={start.busy}>
            {words.fresh}
          </Button>
        )}
      </p>
    </section>
  );
}
