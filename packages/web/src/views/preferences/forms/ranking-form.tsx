import { useEffect, useId, useRef } from "react";
import { useAnnounce } from "../../../app/announce.js";
import { useMessages } from "../../../app/language.js";
import { CaseText } from "../../../parts/case-text.js";
import { Button, Menu, Select } from "../../../parts/index.js";
import { membersOf, type RankingAction, rankingEdits } from "../edits/index.js";
import { useDrag } from "../statements/use-drag.js";
import { useParty } from "../use-party.js";
import { Inherited } from "./inherited.js";
import { StateFields } from "./state-field.js";
import { refWords } from "./state-words.js";
import "./forms.css";

/** More are not shown as rows; they stay in the file. */
const MOST = 190;

/** Preferences as a ranking: groups of states and outcomes, best first, moved by hand or by key. */
export function RankingForm() {
  const m = useMessages();
  const { forms, changes, list: said } = m.workbenchPreferences;
  const { listed, party, name, change } = useParty();
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<number | null>(null);
  const title = useId();
  const given = listed.document.preferences?.[party];
  const ranking = given?.ranking ?? [];
  const editable = listed.own?.ranking !== undefined;
  const act = (action: RankingAction, at: number): boolean => {
    if (!change(changes.ranking(name), rankingEdits(listed, action))) return false;
    focus.current = at;
    return true;
  };
  const move = (from: number, to: number): boolean => {
    if (to < 0 || to >= ranking.length || to === from) return false;
    if (!act({ do: "move", from, to }, to)) return false;
    announce(said.announceMoved(wordsOf(from), to + 1, ranking.length));
    return true;
  };
  const drag = useDrag(list, listed, (id, to) =>
    move(Number(id), Math.min(to, ranking.length - 1)),
  );
  const wordsOf = (level: number): string =>
    m.few(
      membersOf(ranking[level]).map((ref) => refWords(ref, listed.document, m)),
      4,
    );
  useEffect(() => {
    if (focus.current === null) return;
    list.current?.children[focus.current]?.querySelector<HTMLElement>(".statements-grip")?.focus();
    focus.current = null;
  });
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{forms.levels}</h2>
      {!editable && <Inherited />}
      <ol ref={list} className="statements" aria-label={forms.levels}>
        {ranking.slice(0, MOST).map((level, k) => (
          <li
            key={JSON.stringify(level)}
            data-statement={k}
            className={`statements-row${drag.to === k ? " statements-above" : ""}`}
            onKeyDown={(event) => {
              const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
              if (!editable || by === 0 || !event.altKey) return;
              event.preventDefault();
              move(k, k + by);
            }}
          >
            <div className="statements-line">
              <button
                type="button"
                className="statements-grip"
                aria-label={forms.levelOf(k + 1, ranking.length, wordsOf(k))}
                disabled={!editable}
                onPointerDown={(event) => drag.begin(String(k), event)}
              >
                <span className="num">{k + 1}</span>
              </button>
              <p className="statements-body">
                <CaseText>{wordsOf(k)}</CaseText>
              </p>
              {editable && (
                <div className="statements-tools">
                  <Button
                    look="plain"
                    icon="up"
                    label={forms.up(k + 1)}
                    disabled={k === 0}
                    onClick={() => move(k, k - 1)}
                  />
                  <Button
                    look="plain"
                    icon="down"
                    label={forms.down(k + 1)}
                    disabled={k === ranking.length - 1}
                    onClick={() => move(k, k + 1)}
                  />
                  <Menu
                    label={forms.moreOf(k + 1)}
                    icon="menu"
                    items={[
                      {
                        key: "join",
                        label: forms.joinShort,
                        disabled: k === 0,
                        choose: () => act({ do: "join", level: k }, k - 1),
                      },
                      {
                        key: "split",
                        label: forms.splitShort,
                        disabled: membersOf(level).length < 2,
                        choose: () => act({ do: "split", level: k }, k),
                      },
                      {
                        key: "drop",
                        label: forms.takeOutLevel,
                        disabled: ranking.length < 2,
                        choose: () => act({ do: "drop", level: k }, Math.max(0, k - 1)),
                      },
                    ]}
                  />
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
      {ranking.length > MOST && <p className="fine">{forms.cut(ranking.length - MOST)}</p>}
      {editable && (
        <>
          <StateFields
            labels={[forms.addState]}
            go={forms.addStateGo}
            refuse={([state]) =>
              ranking.some((level) => membersOf(level).includes(state))
                ? forms.listed(refWords(state, listed.document, m))
                : null
            }
            onAdd={([state]) => act({ do: "insert", state }, ranking.length)}
          />
          <Select
            label={forms.rest}
            value={given?.rest ?? "none"}
            choices={(["none", "last", "first"] as const).map((value) => ({
              value,
              label: forms.rests[value],
            }))}
            onChoose={(value) => {
              const path = [...listed.at, "rest"];
              change(changes.ranking(name), [
                value === "none" ? { path, delete: true } : { path, value },
              ]);
            }}
          />
        </>
      )}
    </section>
  );
}
