import { proxy, wrap } from "comlink";
import workerAddress from "./export.worker.ts?worker&url";
import type { FileMaker } from "./fileMaker.ts";
import { scriptAddress } from "./scriptAddress.ts";

/** Somebody who makes one file, and ends. */
export interface Maker extends FileMaker {
  /** Hears when no file can come any more. */
  onFailure(listener: () => void): void;
  end(): void;
}

/** Makes a file in a worker of its own, so that the page keeps answering. */
export function startMaker(): Maker {
  const worker = new Worker(scriptAddress(workerAddress), { type: "module" });
  const away = wrap<FileMaker>(worker);
  return {
    render: (format, report, options, onProgress) => away.render(format, report, options, proxy(onProgress)),
    onFailure(listener) {
      for (const sign of ["error", "messageerror"]) worker.addEventListener(sign, listener);
    },
    end: () => worker.terminate(),
  };
}
