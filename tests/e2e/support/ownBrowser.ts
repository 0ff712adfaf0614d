import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { chromium, expect } from "@playwright/test";
import { launchOptions } from "../../../tools/chromium.mjs";

/** A browser in a process group of its own, with its data in a folder, so that it can be killed and come back. */
export class OwnBrowser {
  readonly page: Page;
  private readonly process: ChildProcess;

  private constructor(page: Page, process: ChildProcess) {
    this.page = page;
    this.process = process;
  }

  static async start(folder: string): Promise<OwnBrowser> {
    const { executablePath, args } = launchOptions();
    if (executablePath === undefined) throw new Error("No Chromium on this machine");
    const portFile = join(folder, "DevToolsActivePort");
    // That of the browser before would still stand there; while this one writes its own the file is empty for a moment.
    await rm(portFile, { force: true });
    const started = spawn(
      executablePath,
      [...args, "--headless=new", "--remote-debugging-port=0", `--user-data-dir=${folder}`, "about:blank"],
      { detached: true, stdio: "ignore" },
    );
    await expect
      .poll(() => textOf(portFile), { message: "the browser tells its port", timeout: 60_000 })
      .toMatch(/^\d+\n/);
    const [port] = (await textOf(portFile)).split("\n");
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const [context] = browser.contexts();
    if (context === undefined) throw new Error("The browser has no window");
    return new OwnBrowser(await context.newPage(), started);
  }

  /** Ends all its processes at once, as a crash or a power cut does: nothing in it gets the time to say goodbye. */
  async kill(): Promise<void> {
    const { pid } = this.process;
    if (pid === undefined) throw new Error("The browser never started");
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    process.kill(-pid, "SIGKILL");
    await ended;
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return "";
  }
}
