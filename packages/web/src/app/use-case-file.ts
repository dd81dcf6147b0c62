import { exportCase } from "../api/cases.js";
import { ApiFault } from "../api/fault.js";
import { useAnnounce } from "./announce.js";
import { faultText } from "./fault-text.js";
import { useMessages } from "./language.js";
import { saveFile } from "./save-file.js";

/**
 * Saves a case as a file, as it stands or as it was after a revision: case.yaml where it is the only one,
 * else an archive of all its files.
 */
export function useCaseFile(): (id: string, title: string, revision?: number) => void {
  const announce = useAnnounce();
  const m = useMessages();
  return (id, title, revision) =>
    void exportCase(id, revision).then(
      ({ blob, archive }) => saveFile(blob, `${title}${archive ? ".zip" : ".yaml"}`),
      (error) => {
        const text = error instanceof ApiFault ? faultText(error, m) : String(error);
        announce(text, { show: true });
      },
    );
}
