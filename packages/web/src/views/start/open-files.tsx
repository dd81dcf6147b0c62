import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../app/language.js";
import { droppedFiles, type Given, givenFiles, Refused } from "../../files/given.js";
import type { Incoming } from "../../files/incoming.js";
import { Button } from "../../parts/index.js";
import { IncomingDialog } from "./incoming-dialog.js";
import { refusalText } from "./refusal-text.js";
import type { Start } from "./use-start.js";

/** Files of a case, chosen or dropped anywhere on the page. */
export function OpenFiles({ start }: { readonly start: Start }) {
  const m = useMessages();
  const { workbenchStart: words } = m;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [incoming, setIncoming] = useState<Incoming | null>(null);

  const open = async (given: Promise<Given[]>): Promise<void> => {
    start.forget();
    try {
      const { readIncoming } = await import("../../files/incoming.js");
      const read = await readIncoming(await given);
      // Where nothing was left aside there is nothing to tell.
      if (read.imported === null && read.skipped.length === 0) make(read);
      else setIncoming(read);
    } catch (error) {
      start.fail(error instanceof Refused ? refusalText(error.refusal, m) : String(error));
    }
  };
  const make = ({ name, files: read }: Incoming): void =>
    start.create(
      { from: "files", files: { ...read } },
      /\.(ya?ml|json)$/i.test(name) ? name : undefined,
    );
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      void latest.current(droppedFiles(event.dataTransfer));
    };
    addEventListener("dragover", onOver);
    addEventListener("dragleave", onLeave);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onOver);
      removeEventListener("dragleave", onLeave);
      removeEventListener("drop", onDrop);
    };
  }, []);
  const chosen = (event: React.ChangeEvent<HTMLInputElement>): void => {
    void open(givenFiles([...(event.target.files ?? [])]));
    event.target.value = "";
  };
  return (
    <section className="card" aria-labelledby="start-file">
      <h2 id="start-file">{words.file}</h2>
      <p>{words.fileText}</p>
      <p className="row">
        <Button icon="file" onClick={() => files.current?.click()} disabled={start.busy}>
          {words.chooseFiles}
        </Button>
        <Button onClick={() => folder.current?.click()} disabled={start.busy}>
          {words.chooseFolder}
        </Button>
      </p>
      {/* The buttons above stand for them. */}
      <input ref={files} hidden type="file" multiple onChange={chosen} />
      <input
        ref={folder}
        hidden
        type="file"
        multiple
        // @ts-expect-error React's types do not have what every browser has
        webkitdirectory=""
        onChange={chosen}
      />
      {over && (
        <div className="start-drop" aria-hidden="true">
          {words.drop}
        </div>
      )}
      {incoming !== null && (
        <IncomingDialog
          incoming={incoming}
          onOpen={() => {
            setIncoming(null);
            make(incoming);
          }}
          onClose={() => setIncoming(null)}
        />
      )}
    </section>
  );
}
