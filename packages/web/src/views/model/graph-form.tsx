import {
  type CaseDocument,
  type MoveList,
  type StateDoc,
  type StateRef,
  withKey,
  withoutPart,
  withStatesNamed,
} from "@sextant/case";
import { useState } from "react";
import { useCase } from "../../model/index.js";
import { CaseText } from "../../parts/case-text.js";
import { Button, EditableText, PartyBadge, Select } from "../../parts/index.js";
import { useTexts } from "../../parts/use-texts.js";
import { AddLine } from "./add-line.js";
import { DragList } from "./drag-list.js";
import { Item } from "./item.js";
import { anchorOf, focusSoon, nextOf } from "./places.js";
import { ProblemsAt } from "./problems.js";
import { useRevise } from "./use-revise.js";
import "./graph-form.css";

const ADD_STATE = "model-add-state";
const nameOf = (state: string | StateDoc): string =>
  typeof state === "string" ? state : state.name;

/** The states of a case that names them, the moves of each party, and where the talks stand. */
export function GraphForm() {
  const { document } = useCase();
  return (
    <>
      <States />
      <StatusQuoState />
      <Moves document={document} />
    </>
  );
}

function States() {
  const { m } = useTexts();
  const { document } = useCase();
  const { edit, revise } = useRevise();
  const states = document.states ?? [];
  const names = states.map(nameOf);
  return (
    <section aria-labelledby="model-states" className="model-section">
      <h2 id="model-states">{m.graph.states}</h2>
      <p className="soft">{m.graph.statesText}</p>
      <DragList label={m.graph.states}>
        {states.map((state, index) => {
          const name = nameOf(state);
          const next = nextOf(names, name);
          return (
            <Item
              key={name}
              name={name}
              path={["states", index]}
              index={index}
              count={states.length}
              part={{ kind: "state", key: name }}
              next={next === null ? null : anchorOf(["states", Math.min(index, states.length - 2)])}
              afterLast={ADD_STATE}
              onRemove={() =>
                revise(m.did.remove(name), (before) =>
                  // Numbers of states change when one goes, and names do not.
                  withoutPart(withStatesNamed(before), { kind: "state", key: name }),
                )
              }
            >
              <div className="model-named">
                <span className="fine num">{index + 1}</span>
                <EditableText
                  value={name}
                  label={m.graph.state(name)}
                  onCommit={(text) => {
                    if (text === "" || names.includes(text)) return;
                    revise(m.did.rename(name, text), (before) =>
                      withKey(before, { kind: "state", key: name }, text),
                    );
                  }}
                />
                {typeof state === "object" && state.label !== undefined && (
                  <code className="model-key">{state.label}</code>
                )}
              </div>
              <ProblemsAt path={["states", index]} />
            </Item>
          );
        })}
      </DragList>
      <AddLine
        id={ADD_STATE}
        label={m.graph.add}
        placeholder={m.graph.placeholder}
        onAdd={(added) => {
          const fresh = [...new Set(added)].filter((name) => !names.includes(name));
          edit(
            m.did.addState(fresh.join(", ")),
            fresh.map((name, k) => ({ path: ["states", states.length + k], insert: name })),
          );
        }}
      />
    </section>
  );
}

function StatusQuoState() {
  const { m } = useTexts();
  const { document } = useCase();
  const { edit } = useRevise();
  const names = (document.states ?? []).map(nameOf);
  const { statusQuo } = document;
  const value =
    typeof statusQuo === "number" ? (names[statusQuo - 1] ?? "") : String(statusQuo ?? "");
  return (
    <section
      aria-labelledby="model-status-quo"
      className="model-section"
      id={anchorOf(["statusQuo"])}
    >
      <h2 id="model-status-quo">{m.statusQuo.title}</h2>
      <Select
        label={m.statusQuo.choose}
        value={names.includes(value) ? value : ""}
        choices={[
          { value: "", label: m.statusQuo.unknown },
          ...names.map((name) => ({ value: name, label: name })),
        ]}
        onChoose={(name) => {
          if (name !== "") edit(m.did.statusQuo, [{ path: ["statusQuo"], value: name }]);
          else if (statusQuo !== undefined)
            edit(m.did.statusQuo, [{ path: ["statusQuo"], delete: true }]);
        }}
      />
      <ProblemsAt path={["statusQuo"]} />
    </section>
  );
}

function Moves({ document }: { readonly document: CaseDocument }) {
  const { m } = useTexts();
  return (
    <section aria-labelledby="model-moves" className="model-section">
      <h2 id="model-moves">{m.graph.moves}</h2>
      {Object.keys(document.parties).map((party) => (
        <MovesOf key={party} party={party} document={document} />
      ))}
    </section>
  );
}

function MovesOf({ party, document }: { readonly party: string; readonly document: CaseDocument }) {
  const { m } = useTexts();
  const { edit } = useRevise();
  const names = (document.states ?? []).map(nameOf);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const written = document.moves?.[party];
  const moves: MoveList = Array.isArray(written) ? written : [];
  const title = (ref: StateRef): string =>
    typeof ref === "number" ? (names[ref - 1] ?? String(ref)) : ref;
  const { name } = document.parties[party];
  const choices = [{ value: "", label: "…" }, ...names.map((value) => ({ value, label: value }))];
  const there = moves.some(([a, b]) => title(a) === from && title(b) === to);
  const fault =
    from === "" || to === "" ? null : from === to ? m.graph.same : there ? m.graph.taken : null;
  const id = anchorOf(["moves", party]);
  return (
    <section className="model-moves" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <PartyBadge party={party} /> {m.graph.movesOf(name)}
      </h3>
      {moves.length === 0 ? (
        <p className="soft">{m.graph.noMoves}</p>
      ) : (
        <table className="table model-move-table">
          <thead>
            <tr>
              <th scope="col">{m.graph.from}</th>
              <th scope="col">{m.graph.to}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {moves.map(([a, b], k) => (
              <tr key={`${a} ${b}`}>
                <td>
                  <CaseText>{title(a)}</CaseText>
                </td>
                <td>
                  <CaseText>{title(b)}</CaseText>
                </td>
                <td>
                  <Button
                    look="plain"
                    icon="close"
                    label={m.graph.removeMove(title(a), title(b))}
                    onClick={() => {
                      edit(m.did.removeMove(name), [{ path: ["moves", party, k], delete: true }]);
                      focusSoon(id);
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <fieldset className="model-move-add">
        <legend className="unseen">{m.graph.addMove(name)}</legend>
        <Select
          quiet
          label={m.graph.fromOf(name)}
          value={from}
          choices={choices}
          onChoose={setFrom}
        />
        <span aria-hidden="true">→</span>
        <Select quiet label={m.graph.toOf(name)} value={to} choices={choices} onChoose={setTo} />
        <Button
          icon="plus"
          disabled={from === "" || to === "" || fault !== null}
          onClick={() => {
            const value: [string, string] = [from, to];
            edit(m.did.addMove(name), [{ path: ["moves", party, moves.length], insert: value }]);
            setTo("");
          }}
        >
          {m.add.go}
        </Button>
        {fault !== null && (
          <p className="model-fault" role="status">
            {fault}
          </p>
        )}
      </fieldset>
      <ProblemsAt path={["moves", party]} />
    </section>
  );
}
