import { useId, useState } from "react";
import { useMessages } from "../../app/language.js";
import { Button } from "../../parts/index.js";
import { isTooLong, TooLong } from "../../parts/too-long.js";
import type { Start } from "./use-start.js";

/** A new case, by its name. */
export function NewCase({ start }: { readonly start: Start }) {
  const { workbenchStart: words } = useMessages();
  const [title, setTitle] = useState("");
  const tooLong = useId();
  return (
    <section className="card" aria-labelledby="start-new">
      <h2 id="start-new">{words.create}</h2>
      <p>{words.createText}</p>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (isTooLong(title)) return;
          start.create({ from: "new", title: title.trim() || words.untitled });
        }}
      >
        <input
          className="field"
          aria-label={words.createName}
          placeholder={words.createName}
          value={title}
          aria-invalid={isTooLong(title) || undefined}
          aria-describedby={isTooLong(title) ? tooLong : undefined}
          dir="auto"
          onChange={(event) => setTitle(event.target.value)}
        />
        <Button type="submit" disabled={start.busy}>
          {words.createGo}
        </Button>
        <TooLong id={tooLong} text={title} />
      </form>
    </section>
  );
}
