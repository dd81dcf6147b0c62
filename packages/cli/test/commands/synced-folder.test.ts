import { expect, it } from "vitest";
import { syncedBy } from "../../src/commands/workbench/synced-folder.js";

it("tells by its path which service keeps a folder in step with other computers", () => {
  expect(syncedBy("/home/ana/Dropbox/sextant")).toBe("Dropbox");
  expect(syncedBy("/home/ana/Dropbox (Ministry)/cases")).toBe("Dropbox");
  expect(syncedBy("/Users/ana/OneDrive - Ministry/sextant")).toBe("OneDrive");
  expect(syncedBy("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/sextant")).toBe(
    "iCloud",
  );
  expect(syncedBy("/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/sextant")).toBe(
    "Google Drive",
  );
  expect(syncedBy("/home/ana/.local/share/sextant")).toBeNull();
  expect(syncedBy("/home/ana/boxes/sextant")).toBeNull();
});
