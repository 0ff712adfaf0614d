import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync, transformWithOxc } from "vite";
import { headersOfCopy } from "../../src/app/policy.ts";
import { lostPage } from "./lostPage.ts";

/** Files that a host may write itself, or that only a host reads: no browser keeps them. */
const ofTheHost = /^(overlay\.js|_headers|\.htaccess|web\.config|hosting\/.*|\.well-known\/.*)$/;

/** What a built app is: its version, the commit that it was built from, and per file its SHA-256 as Subresource Integrity writes it. */
export interface Seal {
  id: string;
  files: Readonly<Record<string, string>>;
}

/** Reads a built folder. The id is the SHA-256 over all files with their hashes: the same id means the same bytes. */
export function sealOf(folder: string): Seal {
  const paths = filesIn(folder).filter((path) => !ofTheHost.test(path) && path !== "sw.js");
  const files = Object.fromEntries(paths.map((path) => [path, `sha256-${digest(folder, path, "base64")}`]));
  return { id: createHash("sha256").update(JSON.stringify(files)).digest("hex"), files };
}

/** All files of a built folder but the list of their hashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => path !== "SHA256SUMS")
    .toSorted();
}

/**
 * Closes a built folder: `sw.js` with the list of its files, and `SHA256SUMS` over every file for whoever wants to compare (`sha256sum -c`), also
 * those that a host may change.
 */
export async function seal(folder: string, source: string, what: string): Promise<Seal> {
  const sealed = sealOf(folder);
  const { code } = await transformWithOxc(readFileSync(source, "utf8"), source);
  const small = minifySync("sw.js", code, { module: true });
  const lost = { offline: lostPage("offline"), removed: lostPage("removed") };
  const { id, files } = sealed;
  const overlay = existsSync(join(folder, "overlay.js")) ? digest(folder, "overlay.js", "hex") : "";
  const told = JSON.stringify({ id, headers: headersOfCopy, lost, overlay, files });
  writeFileSync(join(folder, "sw.js"), `const KANSENWIJZER=${told};${small.code}\n`);
  const sums = filesIn(folder).map((path) => `${digest(folder, path, "hex")}  ${path}\n`);
  writeFileSync(join(folder, "SHA256SUMS"), `# ${what}, build ${sealed.id}\n${sums.join("")}`);
  return sealed;
}

function digest(folder: string, path: string, as: "hex" | "base64"): string {
  return createHash("sha256")
    .update(readFileSync(join(folder, path)))
    .digest(as);
}
