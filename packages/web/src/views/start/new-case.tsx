import { useState } from "react";
import { useMessages } from "../../app/language.js";
import { Button } from "../../parts/index.js";
import type { Start } from "./use-start.js";

/** A new case, by its name. */
export function NewCase({ start }: { readonly start: Start }) {
  const { workbenchStart: words } = useMessages();
  const [title, setTitle] = useState("");
  return (
    <section className="card" aria-labelledby="start-new">
      <h2 id="start-new">{words.create}</h2>
      <p>{words.createText}</p>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          start.create({ from: "new", title: title.trim() || words.untitled });
        }}
      >
        <input
          className="field"
          aria-label={words.createName}
          placeholder={words.createName}
          value={title}
          maxLength={500}
          dir="auto"
          onChange={(event) => setTitle(event.target.value)}
        />
        <Button type="submit" disabled={start.busy}>
          {words.createGo}
        </Button>
      </form>
    </section>
  );
}
