import { useMessages } from "../../app/language.js";
import type { Incoming } from "../../files/incoming.js";
import { Button, Dialog } from "../../parts/index.js";

/** More names are not read; the rest are counted. */
const MOST = 12;

/** What was taken of the files and what was not, before a case is made of them. */
export function IncomingDialog({
  incoming,
  onOpen,
  onClose,
}: {
  readonly incoming: Incoming;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}) {
  const { workbenchStart, workbench } = useMessages();
  const { incoming: words } = workbenchStart;
  const { name, files, skipped, imported } = incoming;
  const kept = Object.keys(files);
  return (
    <Dialog title={words.title(name)} onClose={onClose} className="start-incoming">
      <h3>{words.kept}</h3>
      {imported === null ? (
        <Names names={kept} />
      ) : (
        <>
          <p>{words.imported(imported)}</p>
          <p className="soft">{words.uncited}</p>
        </>
      )}
      {imported !== null && (
        <>
          <h3>{words.leftOut}</h3>
          {imported.leftOut.length === 0 ? (
            <p>{words.nothingLeftOut}</p>
          ) : (
            <Names names={imported.leftOut} />
          )}
        </>
      )}
      {skipped.length > 0 && (
        <>
          <h3>{words.skipped(skipped.length)}</h3>
          <Names names={skipped.map(({ path, why }) => words.why(path, words.whys[why]))} />
        </>
      )}
      <p className="row">
        <Button look="main" onClick={onOpen}>
          {words.open}
        </Button>
        <Button onClick={onClose}>{workbench.cancel}</Button>
      </p>
    </Dialog>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  const { incoming: words } = useMessages().workbenchStart;
  return (
    <ul>
      {names.slice(0, MOST).map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
      {names.length > MOST && <li className="soft">{words.more(names.length - MOST)}</li>}
    </ul>
  );
}
