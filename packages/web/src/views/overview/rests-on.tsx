import { useMessages } from "../../app/language.js";
import type { Overview } from "../../compute/questions/overview.js";
import { Sentences } from "../../parts/index.js";
import { Scroll } from "../../parts/scroll.js";
import { Bar } from "./bar.js";

/** The claims of the view by kind: cited, the analyst's judgement, or uncited; each as a bar and a number. */
export function RestsOn({ overview }: { readonly overview: Overview }) {
  const m = useMessages();
  const { overview: words } = m.workbench;
  const claims = overview.claims.filter(
    ({ cited, judged, uncited }) => cited + judged + uncited > 0,
  );
  const told = overview.rests.sentences.slice(overview.claims.length);
  return (
    <>
      <Scroll className="overview-scroll" label={words.rests}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              {([words.cited, words.judged, words.uncited] as const).map((title, k) => (
                <th key={title} scope="col" className={`overview-figure overview-key-${k}`}>
                  {title}
                </th>
              ))}
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {claims.map(({ kind, title, cited, judged, uncited }) => (
              <tr key={kind}>
                <th scope="row">{m.capital(title)}</th>
                <td className="overview-figure num">{m.grouped(cited)}</td>
                <td className="overview-figure num">{m.grouped(judged)}</td>
                <td className="overview-figure num">{m.grouped(uncited)}</td>
                <td className="overview-bar-cell" aria-hidden="true">
                  <Bar counts={[cited, judged, uncited]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {told.length > 0 && (
        <details>
          <summary>{words.restsMore}</summary>
          <Sentences sentences={told} />
        </details>
      )}
    </>
  );
}
