import { afterEach, describe, expect, it, vi } from "vitest";
import { hostOverlay } from "../../src/app/hostOverlay.ts";
import { checkedOverlay, openOverlay } from "../../src/app/openOverlay.ts";
import { maximumOverlayCharacters } from "../../src/storage/overlay.ts";
import { exampleOverlay, handbookText, overlayWith } from "../support/overlays.ts";

afterEach(() => vi.unstubAllGlobals());

describe("an overlay that the host set beside the app", () => {
  it("is none where nobody set one", async () => {
    expect(await hostOverlay()).toEqual({});
  });

  it("is taken for new sessions", async () => {
    vi.stubGlobal("kansenwijzerOverlay", exampleOverlay());
    expect(await hostOverlay()).toEqual({ overlay: exampleOverlay() });
  });

  it("is refused with its place when it is not right, and nothing breaks", async () => {
    vi.stubGlobal("kansenwijzerOverlay", overlayWith("name", ""));
    expect(await hostOverlay()).toEqual({ failure: { ok: false, reason: "invalid", path: "name" } });
    vi.stubGlobal("kansenwijzerOverlay", "Gemeente");
    expect(await hostOverlay()).toEqual({ failure: { ok: false, reason: "not-ours" } });
  });

  it("can't bring code along", () => {
    const round: Record<string, unknown> = { ...exampleOverlay() };
    round["self"] = round;
    expect(checkedOverlay(round)).toEqual({ ok: false, reason: "unreadable" });
    const withCode = { ...exampleOverlay(), toJSON: () => ({ format: "anders" }) };
    expect(checkedOverlay(withCode)).toEqual({ ok: false, reason: "not-ours" });
  });
});

describe("an overlay from a chosen file", () => {
  const fileOf = (content: string) => new File([content], "overlay.json");

  it("is read", async () => {
    expect(await openOverlay(fileOf(handbookText))).toEqual({ ok: true, overlay: exampleOverlay() });
  });

  it("is not even read when it is too large", async () => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    const large = { name: "film.mp4", size: 3 * maximumOverlayCharacters + 1, arrayBuffer };
    expect(await openOverlay(large)).toEqual({ ok: false, reason: "too-large" });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it("is refused by name when it is no text, no overlay, or speaks of what is not there", async () => {
    const image = new File([new Uint8Array([0x89, 0xff, 0xfe])], "foto.png");
    expect(await openOverlay(image)).toEqual({ ok: false, reason: "unreadable" });
    expect(await openOverlay(fileOf("[]"))).toEqual({ ok: false, reason: "not-ours" });
    const unknown = JSON.stringify(overlayWith("actions.0.question", "2z"));
    expect(await openOverlay(fileOf(unknown))).toMatchObject({
      reason: "unknown-question",
      path: "actions.0.question",
    });
  });
});
