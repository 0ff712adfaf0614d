import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { BrowserContext } from "@playwright/test";
import { chromium } from "@playwright/test";
import { launchOptions } from "../../chromium.mjs";

/** A browser in a process group of its own with its data in a folder, so that it can be ended in any way and come back. */
export interface OwnBrowser {
  context: BrowserContext;
  /** Sends all its processes this signal; resolves when the first of them is gone. */
  end(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
}

export async function startBrowser(folder: string): Promise<OwnBrowser> {
  const { executablePath, args } = launchOptions();
  if (executablePath === undefined) throw new Error("No Chromium on this machine; CHROMIUM_PATH may name one");
  const portFile = join(folder, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const process = spawn(
    executablePath,
    [...args, "--headless=new", "--remote-debugging-port=0", `--user-data-dir=${folder}`, "about:blank"],
    { detached: true, stdio: "ignore" },
  );
  const port = await portIn(portFile, process);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 60_000 });
  const [context] = browser.contexts();
  if (context === undefined) throw new Error("The browser has no window");
  return { context, end: (signal) => end(process, signal) };
}

async function portIn(file: string, process: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (process.exitCode !== null) throw new Error(`The browser ended with ${process.exitCode}`);
    const [port] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    if (port !== undefined && port !== "") return port;
    await pause(50);
  }
  throw new Error("The browser did not tell its port within a minute");
}

async function end(process_: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  const { pid } = process_;
  if (pid === undefined) return;
  const ended = new Promise((resolve) => process_.once("exit", resolve));
  if (process_.exitCode !== null || process_.signalCode !== null) return;
  process.kill(signal === "SIGKILL" ? -pid : pid, signal);
  const gone = await Promise.race([ended.then(() => true), pause(15_000).then(() => false)]);
  if (!gone) process.kill(-pid, "SIGKILL");
  await ended;
  // Its other processes may outlive the first by a moment, and would share the profile with the next browser.
  for (let tries = 0; tries < 400 && isAlive(-pid); tries += 1) await pause(25);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
