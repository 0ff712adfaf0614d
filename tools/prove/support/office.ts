import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onPath } from "../../chromium.mjs";

const places = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

/** LibreOffice, without a screen and with settings of its own. */
export interface Office {
  /** Opens each file by name, as `filter` says when it is given, and gives what it made of them as flat OpenDocument. */
  open(files: ReadonlyMap<string, Uint8Array>, filter?: string): ReadonlyMap<string, string>;
  close(): void;
}

/** LibreOffice of this machine; where there is none, says how to get it and ends with exit code 2. */
export function findOffice(): Office {
  const program = [...onPath("soffice"), ...onPath("libreoffice"), ...places].find(existsSync);
  if (program === undefined) {
    process.stderr.write(
      "This proof opens files in LibreOffice: install it (apt-get install libreoffice-calc, brew install --cask libreoffice), so that soffice is on the PATH.\n",
    );
    process.exit(2);
  }
  const folder = mkdtempSync(join(tmpdir(), "kansenwijzer-office-"));
  const settings = `-env:UserInstallation=${pathToFileURL(join(folder, "settings"))}`;
  return {
    open(files, filter) {
      const [put, made] = [join(folder, "put"), join(folder, "made")];
      for (const one of [put, made]) {
        rmSync(one, { recursive: true, force: true });
        mkdirSync(one);
      }
      for (const [name, bytes] of files) writeFileSync(join(put, name), bytes);
      const how = filter === undefined ? [] : [`--infilter=${filter}`];
      const names = [...files.keys()];
      const { stderr } = spawnSync(
        program,
        [
          "--headless",
          settings,
          ...how,
          "--convert-to",
          "fods",
          "--outdir",
          made,
          ...names.map((name) => join(put, name)),
        ],
        { encoding: "utf8" },
      );
      return new Map(
        names.map((name) => {
          const path = join(made, name.replace(/\.\w+$/, ".fods"));
          if (!existsSync(path)) throw new Error(`LibreOffice did not open ${name}: ${stderr}`);
          return [name, readFileSync(path, "utf8")];
        }),
      );
    },
    close: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
