import type { CaseEdit, RuleDoc } from "@sextant/case";
import { useId, useRef } from "react";
import { useCase } from "../../model/index.js";
import { basisEdits } from "../../parts/basis/basis-edits.js";
import { BasisRow } from "../../parts/basis/basis-row.js";
import { ConditionField } from "../../parts/condition/condition-field.js";
import type { ConditionHandle } from "../../parts/condition/condition-props.js";
import { Button, EditableText, Select } from "../../parts/index.js";
import { useKeptText } from "../../parts/use-kept-text.js";
import { kindOf, RULE_KINDS, type RuleKind, useTexts } from "../../parts/use-texts.js";
import { DragList } from "./drag-list.js";
import { Item } from "./item.js";
import { movedEntry } from "./moved-entry.js";
import { anchorOf } from "./places.js";
import { ProblemsAt } from "./problems.js";
import { Section } from "./section.js";
import { useSummary } from "./summary-context.js";
import { useRevise } from "./use-revise.js";
import { Mark } from "./view-marks.js";
import "./compose.css";
import "./rules.css";

const ADD_RULE = "model-add-rule";
const isList = (kind: RuleKind): boolean => kind !== "never" && kind !== "always";

/** What is logically impossible, rule by rule, with how many states each takes away. */
export function Rules() {
  const { m, rule: ruleText } = useTexts();
  const { document } = useCase();
  const { edit } = useRevise();
  const [chosen, setKind] = useKeptText(ADD_RULE);
  const kind = (chosen || "never") as RuleKind;
  const rules = document.rules ?? [];
  const condition = useRef<ConditionHandle>(null);
  return (
    <Section
      id="model-rules"
      title={m.rules.title}
      text={m.rules.text}
      empty={rules.length === 0 ? m.rules.empty : null}
    >
      <ProblemsAt path={["rules"]} exact />
      <DragList label={m.rules.title}>
        {rules.map((rule, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rules need no id, and are told apart by their place
          <Rule key={index} rule={rule} index={index} count={rules.length} />
        ))}
      </DragList>
      <fieldset className="model-compose model-compose-rule" id={ADD_RULE}>
        <legend>{m.rules.addTitle}</legend>
        <Select
          quiet
          label={m.rules.kindNew}
          value={kind}
          choices={RULE_KINDS.map((value) => ({ value, label: m.rules.kinds[value] }))}
          onChoose={setKind}
        />
        <ConditionField
          label={m.rules.add}
          path={["rules", "(new)"]}
          value=""
          adding={condition}
          onCommit={(text) => {
            const rule: RuleDoc = isList(kind) ? { [kind]: [text] } : { [kind]: text };
            edit(m.did.addRule(ruleText(rule)), [{ path: ["rules", rules.length], insert: rule }]);
          }}
        />
        <Button icon="plus" onClick={() => condition.current?.commit()}>
          {m.add.go}
        </Button>
      </fieldset>
    </Section>
  );
}

function Rule({
  rule,
  index,
  count,
}: {
  readonly rule: RuleDoc;
  readonly index: number;
  readonly count: number;
}) {
  const { m, rule: ruleText } = useTexts();
  const { edit, revise } = useRevise();
  const removes = useSummary()?.rules[index] ?? null;
  const why = useId();
  const kind = kindOf(rule);
  const name = ruleText(rule);
  const path = ["rules", index];
  const given = rule[kind] ?? "";
  const parts = typeof given === "string" ? [given] : given;

  const setKind = (next: RuleKind): void => {
    const value = isList(next) ? parts : parts.length === 1 ? parts[0] : joined(parts);
    edit(m.did.rule(name), [
      { path: [...path, kind], delete: true },
      { path: [...path, next], value },
    ]);
  };
  const taken = removes !== null && (
    <span className={`num${removes === 0 ? " model-idle" : ""}`}>{m.rules.removes(removes)}</span>
  );
  const put = (edits: CaseEdit[]): boolean => edit(m.did.rule(name), edits);
  return (
    <Item
      name={name}
      path={path}
      index={index}
      count={count}
      next={count === 1 ? null : anchorOf(["rules", Math.min(index, count - 2)])}
      afterLast={ADD_RULE}
      movedTo={(to) => anchorOf(["rules", to])}
      onMove={(to) =>
        revise(m.did.move(name), (before) => ({
          ...before,
          rules: movedEntry(before.rules ?? [], index, to),
        }))
      }
      onRemove={() => edit(m.did.remove(name), [{ path, delete: true }])}
    >
      <div className="model-rule">
        <Select
          quiet
          label={m.rules.kind(name)}
          value={kind}
          choices={RULE_KINDS.map((value) => ({ value, label: m.rules.kinds[value] }))}
          onChoose={(value) => setKind(value as RuleKind)}
        />
        <div className="model-rule-parts">
          {isList(kind) ? (
            <>
              {parts.map((text, k) => (
                <ConditionField
                  // biome-ignore lint/suspicious/noArrayIndexKey: conditions of one rule, told apart by their place
                  key={k}
                  label={m.rules.part(k + 1, name)}
                  path={[...path, kind, k]}
                  value={text}
                  onCommit={(next) => put([{ path: [...path, kind, k], value: next }])}
                  {...(parts.length > 1
                    ? { onEmpty: () => put([{ path: [...path, kind, k], delete: true }]) }
                    : {})}
                />
              ))}
              <ConditionField
                label={m.rules.further(name)}
                placeholder={m.rules.furtherPlaceholder}
                path={[...path, kind, "(new)"]}
                value=""
                onCommit={(next) => put([{ path: [...path, kind, parts.length], insert: next }])}
              />
            </>
          ) : (
            <ConditionField
              label={m.rules.condition(name)}
              path={[...path, kind]}
              value={parts[0] ?? ""}
              note={taken}
              onCommit={(next) => put([{ path: [...path, kind], value: next }])}
            />
          )}
        </div>
      </div>
      <div className="model-facts">
        <span className="model-why" id={why}>
          <EditableText
            value={rule.why ?? ""}
            label={m.rules.why(name)}
            placeholder={m.rules.whyPlaceholder}
            multiline
            onCommit={(text) =>
              edit(m.did.why(name), [
                text === ""
                  ? { path: [...path, "why"], delete: true }
                  : { path: [...path, "why"], value: text },
              ])
            }
          />
        </span>
        <BasisRow
          of={name}
          basis={rule}
          onChange={(change) => edit(m.did.basis(name), basisEdits(path, rule, "never", change))}
        />
        {isList(kind) && taken}
        <Mark path={path} {...(rule.id === undefined ? {} : { rule: rule.id })} />
      </div>
      <ProblemsAt path={path} />
    </Item>
  );
}

/** Several conditions as one that holds where any does. */
function joined(parts: readonly string[]): string {
  return parts
    .map((part) => (/\s/.test(part.trim()) ? `(${part.trim()})` : part.trim()))
    .join(" or ");
}
