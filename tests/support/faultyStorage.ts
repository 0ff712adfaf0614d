import { IDBDatabase, IDBFactory, IDBObjectStore } from "fake-indexeddb";
import type { LocalShelf } from "../../src/app/localShelf.ts";
import { localShelf } from "../../src/app/localShelf.ts";
import { keys } from "./shelf.ts";

/** What a browser's storage can answer instead of doing what it is asked. */
export const errorNames = [
  "QuotaExceededError",
  "UnknownError",
  "InvalidStateError",
  "AbortError",
  "SecurityError",
  "VersionError",
  "TransactionInactiveError",
  "DataError",
  "NotFoundError",
  "TimeoutError",
] as const;

/** `throws`: at the call itself. `answers`: later, as the error of a request to open. `aborts`: its transaction is taken back. */
export type Manner = "throws" | "answers" | "aborts";

export interface Fault {
  /** Which call it is, from 1. */
  call: number;
  error: string;
  manner: Manner;
}

/** Counts every call to the storage of a browser, and lets one of them go wrong. */
export interface FaultyStorage {
  factory: IDBFactory;
  second: LocalShelf & { texts: Map<string, string> };
  /** From now on calls are counted; with a fault, that one goes wrong. */
  begin(fault?: Fault): void;
  /** How many calls there were since then, and by what name. Nothing goes wrong any more. */
  end(): string[];
  /** Puts the browser's own calls back. */
  restore(): void;
}

export function faultyStorage(): FaultyStorage {
  const factory = new IDBFactory();
  const inner = keys();
  let calls: string[] = [];
  let fault: Fault | undefined;
  /** Counts a call; true when it is the one to go wrong in this manner. */
  const isHit = (name: string, manner: Manner) =>
    calls.length === fault?.call && fault.manner === manner && calls.at(-1) === name;
  const wrong = () => new DOMException("made to fail", fault?.error);

  const undo: (() => void)[] = [];
  const watch = (prototype: object, name: string) => {
    const { value: real } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    const watched = function (this: { transaction?: IDBTransaction }, ...given: unknown[]) {
      calls.push(name);
      if (isHit(name, "throws")) throw wrong();
      if (name === "open" && isHit(name, "answers")) return failingRequest(wrong());
      const request: unknown = Reflect.apply(real, this, given);
      if (this.transaction !== undefined && isHit(name, "aborts")) this.transaction.abort();
      return request;
    };
    Object.defineProperty(prototype, name, { value: watched, configurable: true, writable: true });
    undo.push(() => Object.defineProperty(prototype, name, { value: real, configurable: true, writable: true }));
  };
  watch(IDBFactory.prototype, "open");
  watch(IDBDatabase.prototype, "transaction");
  for (const name of ["get", "put", "count", "delete", "getAll", "getAllKeys", "openKeyCursor"])
    watch(IDBObjectStore.prototype, name);

  const counted = <Value>(name: string, work: () => Value): Value => {
    calls.push(name);
    if (isHit(name, "throws")) throw wrong();
    return work();
  };
  const counting = {
    get length() {
      return counted("length", () => inner.length);
    },
    key: (index: number) => counted("key", () => inner.key(index)),
    getItem: (key: string) => counted("getItem", () => inner.getItem(key)),
    setItem: (key: string, text: string) => counted("setItem", () => inner.setItem(key, text)),
    removeItem: (key: string) => counted("removeItem", () => inner.removeItem(key)),
  };
  const second = { ...localShelf(() => counting), texts: inner.texts };
  return {
    factory,
    second,
    begin(next) {
      calls = [];
      fault = next;
    },
    end() {
      fault = undefined;
      return calls;
    },
    restore() {
      for (const back of undo) back();
    },
  };
}

/** A request to open that answers with an error. */
function failingRequest(error: DOMException): { error: DOMException; onerror?: () => void } {
  const request: { error: DOMException; onerror?: () => void } = { error };
  queueMicrotask(() => request.onerror?.());
  return request;
}
