import type { ExpectDoc } from "@sextant/case";
import { useEffect, useRef } from "react";
import { useAnnounce } from "../../../app/announce.js";
import { useMessages } from "../../../app/language.js";
import type { SpotCheck } from "../../../compute/questions/spot-check/index.js";
import { CaseText } from "../../../parts/case-text.js";
import { Button, CitedText } from "../../../parts/index.js";
import { WhyLink } from "../../../why/why-link.js";
import { writtenAt } from "../edits/index.js";
import { useParty } from "../use-party.js";
import type { Given } from "./use-tally.js";

/** What the list says of the two, why, and what can be done where that is not what was answered. */
export function Verdict({
  check,
  given,
  onNext,
  onOpen,
}: {
  readonly check: SpotCheck;
  readonly given: Given;
  readonly onNext: () => void;
  readonly onOpen: (check: SpotCheck) => void;
}) {
  const { workbenchPreferences: words, workbench } = useMessages();
  const { spotCheck: said } = words;
  const announce = useAnnounce();
  const next = useRef<HTMLDivElement>(null);
  const agrees = given === check.prefers;
  const contradicts = given !== "unknown" && !agrees;
  const text = `${said.says[check.prefers]} ${agrees ? said.agrees : contradicts ? said.contradicts : said.yours.unknown}`;
  useEffect(() => {
    announce(text);
  }, [text, announce]);
  useEffect(() => {
    next.current?.querySelector<HTMLElement>("button")?.focus();
  }, []);
  return (
    <div className={`spot-check-verdict${contradicts ? " spot-check-against" : ""}`}>
      <p>
        <strong>{said.says[check.prefers]}</strong> {said.yours[given]}{" "}
        {agrees ? said.agrees : contradicts ? said.contradicts : ""}
      </p>
      {check.statements.length > 0 ? (
        <>
          <p className="label">{said.decides}</p>
          <ul aria-label={said.decides}>
            {check.statements.map((statement) => (
              <li key={statement.text}>
                <WhyLink why={statement.why}>
                  <CaseText>{statement.text}</CaseText>
                </WhyLink>{" "}
                {statement.inFirst ? said.inFirst : said.inSecond}{" "}
                {statement.backing === "cited" ? (
                  (statement.cite ?? []).map((id) => (
                    <WhyLink key={id} why={{ kind: "citation", id }} look="cite">
                      {id}
                    </WhyLink>
                  ))
                ) : (
                  <span className={`mark-${statement.backing}`}>
                    {workbench.overview.backing[statement.backing ?? "uncited"]}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{check.reason === "" ? said.equal : <CitedText text={`${capital(check.reason)}.`} />}</p>
      )}
      <div className="row" ref={next}>
        <Button look="main" onClick={onNext}>
          {said.next}
        </Button>
        {contradicts && check.statements.length > 0 && (
          <Button onClick={() => onOpen(check)}>{said.open}</Button>
        )}
        {contradicts && given !== "same" && <Record check={check} given={given} />}
      </div>
    </div>
  );
}

/** The comparison that was answered, kept in the case: tested from now on, and not imposed. */
function Record({ check, given }: { readonly check: SpotCheck; readonly given: Given }) {
  const { workbenchPreferences: words } = useMessages();
  const { spotCheck: said, changes } = words;
  const { listed, party, name, change } = useParty();
  const announce = useAnnounce();
  if (check.conditions === null) return null;
  const [first, second] = check.conditions;
  const [better, than] = given === "first" ? [first, second] : [second, first];
  const path = [...listed.at.slice(0, -2), "expect"];
  const own = writtenAt(listed.file, path) as ExpectDoc[] | undefined;
  const there = own?.some(
    (one) => one.party === party && one.better === better && one.than === than,
  );
  if (there) return <span className="mark-yes">{said.recorded}</span>;
  const expectation: ExpectDoc = { party, better, than, judgement: said.judgement };
  return (
    <Button
      title={said.recordText}
      onClick={() => {
        const list = listed.document.expect ?? [];
        const edit =
          own === undefined && list.length > 0
            ? { path, value: [...list, expectation] }
            : { path: [...path, own?.length ?? 0], insert: expectation };
        if (change(changes.expect(name), [edit])) announce(said.recorded, { show: true });
      }}
    >
      {said.record}
    </Button>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
