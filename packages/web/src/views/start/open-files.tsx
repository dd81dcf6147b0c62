import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../app/language.js";
import { Button } from "../../parts/index.js";
import { droppedFiles, type Given, givenFiles, readFiles } from "./read-files.js";
import type { Start } from "./use-start.js";

/** Files of a case, chosen or dropped anywhere on the page. */
export function OpenFiles({ start }: { readonly start: Start }) {
  const { start: words } = useMessages().workbench;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const open = async (given: readonly Given[]): Promise<void> => {
    const read = await readFiles(given);
    if (read.ok) start.create({ from: "files", files: read.files });
    else start.fail(read.tooLarge === null ? words.noCaseFile : words.tooLarge(read.tooLarge));
  };
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
      void droppedFiles(event.dataTransfer).then((given) => latest.current(given));
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
    void open(givenFiles(event.target.files ?? []));
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
      <input
        ref={files}
        className="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={words.chooseFiles}
        onChange={chosen}
      />
      <input
        ref={folder}
        className="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={words.chooseFolder}
        // @ts-expect-error React's types do not have what every browser has
        webkitdirectory=""
        onChange={chosen}
      />
      {over && (
        <div className="start-drop" aria-hidden="true">
          {words.drop}
        </div>
      )}
    </section>
  );
}
