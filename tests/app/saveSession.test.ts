// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { saveFile, saveFiles } from "../../src/app/saveSession.ts";

/* What is told of a file is what is known of it. */

const file = { name: "sessie.json", text: "{}", mimeType: "application/json" };
const two = ["s1", "s2"].map((id) => ({ ...file, id }));
let offered: string[];
let clock: number;

beforeEach(() => {
  offered = [];
  clock = 0;
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:1");
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    offered.push(this.download);
  });
  vi.spyOn(performance, "now").mockImplementation(() => clock);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A place on the disk; what is written stands in `disk`. */
function disk(isFull = false) {
  const written = new Map<string, string>();
  const place = (name: string) => ({
    createWritable: async () => {
      let parts = "";
      return {
        write: async (part: Blob) => {
          if (isFull) throw new DOMException("", "QuotaExceededError");
          parts += await part.text();
        },
        close: async () => void written.set(name, parts),
      };
    },
  });
  return { written, place };
}

/** Says no after so many milliseconds. */
function noAfter(time: number, name = "AbortError") {
  return async () => {
    clock += time;
    throw new DOMException("", name);
  };
}

describe("a file of a session", () => {
  it("is told as saved where the person chose a place and all of it was written", async () => {
    const { written, place } = disk();
    vi.stubGlobal("showSaveFilePicker", async ({ suggestedName }: { suggestedName: string }) => place(suggestedName));
    expect(await saveFile(file)).toBe("saved");
    expect([...written]).toEqual([["sessie.json", "{}"]]);
    expect(offered).toEqual([]);
  });

  it("is not saved and not offered when the person says no", async () => {
    vi.stubGlobal("showSaveFilePicker", noAfter(1500));
    expect(await saveFile(file)).toBe("cancelled");
    expect(offered).toEqual([]);
  });

  it.each([
    ["has no such dialog", undefined],
    ["shows none and says no at once", noAfter(4)],
    ["may not, by a policy", noAfter(4, "SecurityError")],
    ["finds no place for it after all", async () => disk(true).place("sessie.json")],
  ])("is offered, and told so, where the browser %s", async (_, picker) => {
    vi.stubGlobal("showSaveFilePicker", picker);
    expect(await saveFile(file)).toBe("offered");
    expect(offered).toEqual(["sessie.json"]);
  });
});

describe("all sessions as files", () => {
  it("go into the folder that was chosen, each under a name of its own", async () => {
    const { written, place } = disk();
    vi.stubGlobal("showDirectoryPicker", async () => ({ getFileHandle: async (name: string) => place(name) }));
    const noted = vi.fn();
    expect(await saveFiles(async () => two, noted)).toEqual({ count: 2, how: "saved" });
    expect([...written.keys()]).toEqual(["sessie.json", "sessie-2.json"]);
    expect(noted.mock.calls).toEqual([
      ["s1", "saved"],
      ["s2", "saved"],
    ]);
  });

  it("are offered one after the other with a pause, since some browsers lose those that come at once", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const noted = vi.fn();
    const saving = saveFiles(async () => two, noted);
    await vi.advanceTimersByTimeAsync(0);
    expect(offered).toEqual(["sessie.json"]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await saving).toEqual({ count: 2, how: "offered" });
    expect(offered).toEqual(["sessie.json", "sessie-2.json"]);
    expect(noted).toHaveBeenCalledWith("s2", "offered");
  });

  it("are not made, nor noted, when the person says no", async () => {
    vi.stubGlobal("showDirectoryPicker", noAfter(2000));
    const make = vi.fn();
    expect(await saveFiles(make, vi.fn())).toEqual({ count: 0, how: "cancelled" });
    expect(make).not.toHaveBeenCalled();
  });
});
