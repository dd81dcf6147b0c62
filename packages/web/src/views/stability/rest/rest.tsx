import { useMessages } from "../../../app/language.js";
import type { StabilityAnswer } from "../../../compute/questions/stability/stability.js";
import { CopyMenu, Notice, Select } from "../../../parts/index.js";
import { ROW_SETS, useAddress, useGo } from "../address.js";
import { MissingPreferences } from "../missing-preferences.js";
import { commandOf } from "./command.js";
import { Legend } from "./legend.js";
import { RestTable } from "./rest-table.js";
import "./rest.css";

/** Where the model could rest: equilibria by what matters, what threats alone hold, and each outcome. */
export function Rest({ answer }: { readonly answer: StabilityAnswer }) {
  const m = useMessages();
  const { rest: words, leanRefused } = m.workbenchStability;
  const address = useAddress();
  const go = useGo();
  const sets = ROW_SETS.filter((set) => set !== "lost" || address.view !== "base");
  const { set } = answer;
  const missing = answer.concepts.find(({ key }) => key === address.concept)?.reason ?? null;
  const { command, gives } = commandOf(answer, address, m.workbenchCopy.gives);
  return (
    <>
      {answer.leanRefused && <Notice tone="warn" title={leanRefused} />}
      <MissingPreferences parties={answer.withoutPreferences} />
      {missing !== null && <Notice title={missing} />}
      <div className="section-head stability-bar">
        <Select
          label={words.set}
          value={set}
          choices={sets.map((value) => ({
            value,
            label: words.setOf(words.sets[value], answer.totals[value]),
          }))}
          onChoose={(value) => go({ set: value })}
        />
        <CopyMenu table={answer.table} command={command} gives={gives} />
      </div>
      <p className="soft">
        {words.about[set](answer.concept)} {words.choose}
      </p>
      {answer.onOrder.length > 0 && (
        <Notice tone="warn">
          {answer.onOrder.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <Legend
        order={answer.rows.some(({ hangs, marksHang }) => hangs || marksHang.includes(true))}
      />
      <RestTable answer={answer} key={set} />
    </>
  );
}
