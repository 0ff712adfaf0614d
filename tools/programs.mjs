import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium, onPath } from "./chromium.mjs";

/** What the tests need besides npm packages: a browser, and readers of PDF that are not our own. */
const programs = [
  { package: "chromium", isThere: () => findChromium() !== undefined },
  { package: "poppler-utils", isThere: () => onPath("pdftotext").length > 0 },
  { package: "qpdf", isThere: () => onPath("qpdf").length > 0 },
];

/** Installs what is missing where that is allowed (Debian or Ubuntu, as root); elsewhere says what to install, and ends the process. */
export function installPrograms() {
  if (missing().length === 0) return;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    process.stdout.write(`Installing ${missing().join(", ")}\n`);
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const step of [["update"], ["install", "-y", "--no-install-recommends", ...missing()]]) {
      spawnSync("apt-get", ["-q", ...step], { stdio: ["ignore", "ignore", "inherit"], env: environment });
    }
  }
  if (missing().length === 0) return;
  process.stderr.write(
    `The tests need ${missing().join(", ")}: install them with the package manager of this machine (apt, dnf, brew); CHROMIUM_PATH may name any Chromium or Chrome.\n`,
  );
  process.exit(1);
}

function missing() {
  return programs.filter(({ isThere }) => !isThere()).map((program) => program.package);
}
