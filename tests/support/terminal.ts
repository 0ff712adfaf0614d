import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a run of the program left behind: its exit code and all that it printed. */
export interface TerminalRun {
  code: number | string | null | undefined;
  out: string;
  err: string;
}

/** Runs the real program in a process of its own, in the folder of the project. */
export function cli(...given: string[]): Promise<TerminalRun> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...given], { cwd: root }, (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, out, err }),
    );
  });
}

/** Path of one of the finished sessions that ship with the product. */
export function example(name: string): string {
  return fileURLToPath(new URL(`../../examples/${name}.json`, import.meta.url));
}
