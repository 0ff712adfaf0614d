/*
 * A worker takes its policy from its own response, not from the page that starts it: on a host that sends nothing it has none. So it takes away
 * from itself whatever it does not need, by a list of what it keeps. What a browser learns later is closed as well, until it is put on the list.
 */

/** The language itself, but for what makes code from text. */
const ofTheLanguage =
  "AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape globalThis isFinite isNaN parseFloat parseInt undefined unescape";

/** For talking with the page, for bytes and for waiting. None of them reaches further than this computer. */
const ofTheWorker =
  "AbortController AbortSignal Blob CompressionStream DOMException DecompressionStream Event EventTarget MessageChannel MessageEvent MessagePort ReadableStream Response TextDecoder TextEncoder TransformStream URL WritableStream addEventListener atob btoa clearTimeout close console constructor crypto dispatchEvent performance postMessage queueMicrotask removeEventListener reportError self setTimeout structuredClone";

const kept: ReadonlySet<string> = new Set(`${ofTheLanguage} ${ofTheWorker}`.split(" "));

/** True for a name that a worker of ours keeps. */
export function keepsDoor(name: string): boolean {
  return kept.has(name);
}

/**
 * Takes from a global scope, and from the prototypes that it could be fetched back from, every name that isn't kept: whatever opens a connection,
 * talks to other windows or reaches what a browser stores. Code can't be made from text any more either.
 */
export function closeDoors(scope: typeof globalThis): void {
  for (let level: object = scope; level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (!keepsDoor(name)) Reflect.deleteProperty(level, name);
    }
  }
  closeCode(scope);
}

/** Functions stay functions to `instanceof`, and what makes them from text refuses, by whatever name it is reached. */
function closeCode(scope: typeof globalThis): void {
  const kinds = [() => {}, async () => {}, function* () {}, async function* () {}];
  for (const kind of kinds) {
    const prototype: object = Object.getPrototypeOf(kind);
    const value = refusing(prototype);
    Object.defineProperty(prototype, "constructor", { value, writable: false, configurable: false });
    if (prototype === Function.prototype) define(scope, "Function", value);
  }
  const { setTimeout } = scope;
  define(scope, "setTimeout", (work: unknown, ...given: [number?, ...unknown[]]) =>
    typeof work === "function" ? setTimeout(work as () => void, ...given) : refusing(Function.prototype)(),
  );
}

/** In place of what makes functions from text. */
function refusing(prototype: object): () => never {
  function refuse(): never {
    throw new TypeError("No code is made from text here");
  }
  refuse.prototype = prototype;
  return refuse;
}

function define(scope: object, name: string, value: unknown): void {
  Object.defineProperty(scope, name, { value, writable: false, configurable: false });
}
