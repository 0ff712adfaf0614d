/** Where a throw is not expected it ends the test. */
export function thrown(error: unknown): never {
  throw error;
}
