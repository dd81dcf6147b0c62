import { useId, useState } from "react";
import { useMessages } from "../../../app/language.js";
import { Button, Dialog } from "../../../parts/index.js";

/** Asks for the words of the goal that a condition becomes. */
export function MakeGoal({
  suggestion,
  onClose,
  onMake,
}: {
  readonly suggestion: string;
  readonly onClose: () => void;
  readonly onMake: (text: string) => void;
}) {
  const { workbenchPreferences: words } = useMessages();
  const [text, setText] = useState(suggestion);
  const id = useId();
  return (
    <Dialog title={words.list.makeGoalTitle} onClose={onClose}>
      <form
        className="statements-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === "") return;
          onClose();
          onMake(text.trim());
        }}
      >
        <label htmlFor={id} className="fine">
          {words.list.makeGoalText}
        </label>
        <input
          id={id}
          className="field"
          value={text}
          dir="auto"
          onChange={(event) => setText(event.target.value)}
        />
        <Button look="main" type="submit" disabled={text.trim() === ""}>
          {words.list.makeGoalGo}
        </Button>
      </form>
    </Dialog>
  );
}
