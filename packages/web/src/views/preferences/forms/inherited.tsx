import { useMessages } from "../../../app/language.js";
import { Button, Notice } from "../../../parts/index.js";
import { writeOutEdits } from "../edits/index.js";
import { useParty } from "../use-party.js";

/** In a view that takes the party's preferences from another: they are written out here before they are changed. */
export function Inherited() {
  const { workbenchPreferences: words } = useMessages();
  const { listed, name, change } = useParty();
  return (
    <Notice title={words.forms.inherited}>
      <p>
        <Button onClick={() => change(words.changes.form(name), writeOutEdits(listed))}>
          {words.forms.writeOut}
        </Button>
      </p>
    </Notice>
  );
}
