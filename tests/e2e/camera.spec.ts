import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import encodeQR from "qr";
import { writeCode } from "../../src/assessment/code/code.ts";
import { composeContent } from "../../src/content/compose.ts";
import { launchOptions } from "../../tools/chromium.mjs";
import { test } from "./support/test.ts";
import { Intake } from "./support/voice.ts";

const composed = composeContent("pga", "bord");
if (!composed.ok) throw new Error(composed.reason);
const answers = { "1a": { level: 2 }, "1b": { unknown: true } } as const;
const { code } = writeCode(composed.content, { participant: "M33MWW", role: "zorg", answers });

/** What a camera would see of the code on a phone, as a film of one picture that goes on: YUV 4:2:0 in a file that Chromium plays. */
function filmOf(text: string): string {
  const [width, height, scale] = [640, 480, 8];
  const modules = encodeQR(text, "raw", { border: 4 });
  const [left, top] = [width, height].map((side) => Math.floor((side - modules.length * scale) / 2)) as [
    number,
    number,
  ];
  const luma = Buffer.alloc(width * height, 180);
  for (let y = 0; y < modules.length * scale; y += 1)
    for (let x = 0; x < modules.length * scale; x += 1) {
      const dark = modules[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
      luma[(top + y) * width + left + x] = dark ? 30 : 225;
    }
  const frame = Buffer.concat([Buffer.from("FRAME\n"), luma, Buffer.alloc((width * height) / 2, 128)]);
  const film = join(mkdtempSync(join(tmpdir(), "kansenwijzer-camera-")), "code.y4m");
  writeFileSync(
    film,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]),
  );
  return film;
}

const camera = [
  "--use-fake-ui-for-media-stream",
  "--use-fake-device-for-media-stream",
  `--use-file-for-fake-video-capture=${filmOf(code)}`,
];

test.use({ launchOptions: { ...launchOptions(), args: [...launchOptions().args, ...camera] } });

test("a code that is held before it comes in once, and waits", async ({ team }) => {
  const intake = new Intake(team);
  await team.arrives();
  await team.beginsSession("Werksessie");
  await intake.enters();
  await team.page.getByRole("button", { name: team.say("voices:intake.camera") }).click();
  await intake.sees("new");
  await team.page.getByRole("button", { name: team.say("voices:intake.cameraStop") }).click();
  await intake.takes();
});

test("without leave to use the camera it is said, and all else works", async ({ team, page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  const intake = new Intake(team);
  await team.arrives();
  await team.beginsSession("Werksessie");
  await intake.enters();
  await team.page.getByRole("button", { name: team.say("voices:intake.camera") }).click();
  await team.page.getByText(team.say("voices:intake.cameraFault.refused")).waitFor();
  await intake.typesCode(code);
  await intake.takes();
});
