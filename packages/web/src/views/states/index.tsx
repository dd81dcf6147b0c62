import { useState } from "react";
import { useMessages } from "../../app/language.js";
import { useRoute } from "../../app/router.js";
import { useQuestion } from "../../compute/index.js";
import { useCase } from "../../model/index.js";
import { Answered, Empty, Stale, ViewHeading } from "../../parts/index.js";
import { PasteDialog } from "./paste-dialog.js";
import { StatesTable } from "./states-table.js";
import "./states.css";

/** Every state of the view in option form: found, sorted, named, copied and pasted. */
export default function States() {
  const { workbenchStates: words } = useMessages();
  const { view } = useRoute();
  const { document } = useCase();
  const asked = useQuestion("states", { view });
  const [pasted, setPasted] = useState<string | null>(null);
  const none =
    document.states === undefined &&
    Object.values(document.parties).every(({ options }) => !options || noKeys(options));
  if (none) {
    return (
      <div className="states">
        <ViewHeading title={words.title} lead={words.lead} />
        <Empty title={words.empty}>
          <p>{words.emptyText}</p>
        </Empty>
      </div>
    );
  }
  return (
    <div className="states">
      <ViewHeading title={words.title} lead={words.lead}>
        <Stale asked={asked} />
      </ViewHeading>
      <Answered asked={asked}>
        {(table) => <StatesTable table={table} asked={asked} onPaste={setPasted} />}
      </Answered>
      {pasted !== null && <PasteDialog given={pasted} onClose={() => setPasted(null)} />}
    </div>
  );
}

const noKeys = (options: object): boolean => Object.keys(options).length === 0;
