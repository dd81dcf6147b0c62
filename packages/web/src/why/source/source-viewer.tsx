import { useCallback } from "react";
import { useMessages } from "../../app/language.js";
import { useRoute } from "../../app/router.js";
import type { CodedTold, SourceTold } from "../../compute/questions/why/source.js";
import { useQuestion } from "../../compute/use-question.js";
import { Button } from "../../parts/button.js";
import { CaseText } from "../../parts/case-text.js";
import { Dialog } from "../../parts/dialog.js";
import { languageOf } from "../../parts/language-of.js";
import { Answered, Notice } from "../../parts/surroundings.js";
import { closeSource, showStatement } from "./source-address.js";
import { SourceText } from "./source-text.js";
import "./source.css";

/** The whole text of a source, at the coded statement of the address (`source=E25`). */
export function SourceViewer() {
  const route = useRoute();
  const id = route.more.source ?? "";
  return id === "" ? null : <Viewer id={id} key={route.caseId} />;
}

function Viewer({ id }: { readonly id: string }) {
  const route = useRoute();
  const { source: words } = useMessages().workbenchWhy;
  const asked = useQuestion("source", { statement: id });
  const close = useCallback(() => closeSource(route), [route]);
  const title = asked.answer?.title ?? words.title;
  return (
    <Dialog title={title} className="source" onClose={close}>
      <Answered asked={asked}>
        {(found) =>
          found === null ? (
            asked.stale ? null : (
              <Notice title={words.noSuch(id)}>
                <p>{words.noSuchText}</p>
              </Notice>
            )
          ) : (
            <Found found={found} id={id} />
          )
        }
      </Answered>
    </Dialog>
  );
}

function Found({ found, id }: { readonly found: SourceTold; readonly id: string }) {
  const route = useRoute();
  const { workbench, workbenchWhy, language } = useMessages();
  const { source: words } = workbenchWhy;
  const { statements, text } = found;
  const at = statements.findIndex((statement) => statement.id === id);
  const go = (step: number) => () => showStatement(route, statements[at + step].id);
  return (
    <>
      <p className="fine">
        <CaseText>{found.about}</CaseText>
        {found.url !== null && /^https?:\/\//.test(found.url) && (
          <>
            {" · "}
            <a href={found.url} target="_blank" rel="noopener noreferrer">
              {workbench.why.open}
            </a>
          </>
        )}
      </p>
      <div className="source-bar">
        <Button icon="up" label={words.previous} disabled={at <= 0} onClick={go(-1)} />
        <Button
          icon="down"
          label={words.next}
          disabled={at < 0 || at === statements.length - 1}
          onClick={go(1)}
        />
        <p aria-live="polite">
          <strong>{id}</strong>{" "}
          <span className="soft num">{words.of(at + 1, statements.length)}</span>
        </p>
      </div>
      {at >= 0 && <Note statement={statements[at]} inText={text !== null} />}
      {text === null ? (
        <ul className="source-list">
          {statements.map((statement) => (
            <li key={statement.id} aria-current={statement.id === id ? "true" : undefined}>
              <button
                type="button"
                className="source-entry"
                onClick={() => showStatement(route, statement.id)}
              >
                <span className="source-id">{statement.id}</span>
                <span dir="auto" lang={languageOf(statement.quote ?? "", language)}>
                  {statement.quote ?? statement.summary}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <SourceText text={text} statements={statements} id={id} />
      )}
    </>
  );
}

/** What an analyst noted of the statement that is shown. */
function Note({ statement, inText }: { readonly statement: CodedTold; readonly inText: boolean }) {
  const { workbench, workbenchWhy, language } = useMessages();
  const { source: words } = workbenchWhy;
  return (
    <div className="source-note">
      {!inText && <p>{words.noText}</p>}
      {inText && statement.start === null && <p>{words.notFound}</p>}
      {statement.start === null && statement.quote !== null && (
        <blockquote dir="auto" lang={languageOf(statement.quote, language)}>
          <mark>{statement.quote}</mark>
        </blockquote>
      )}
      {statement.start === null && statement.summary !== null && (
        <p dir="auto">{statement.summary}</p>
      )}
      {statement.holder !== null && <p className="fine">{workbench.why.said(statement.holder)}</p>}
      {statement.hedge !== null && (
        <p className="passage-hedge">{workbench.why.hedge(statement.hedge)}</p>
      )}
      {statement.note !== null && (
        <p className="fine" dir="auto">
          {statement.note}
        </p>
      )}
    </div>
  );
}
