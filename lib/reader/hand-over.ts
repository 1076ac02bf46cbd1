/** What is handed to the page: what was read, or that it could not be. */
type Message = { readonly id: number } & (
  | { readonly failed: true }
  | Readonly<Record<string, unknown>>
);

/**
 * Reads and hands the result over. Whatever fails on the way, the page is told: it would wait for
 * ever.
 */
export async function handOver(
  id: number,
  read: () => Promise<Readonly<Record<string, unknown>>>,
  post: (message: Message) => void,
): Promise<void> {
  try {
    post({ id, ...(await read()) });
  } catch {
    post({ id, failed: true });
  }
}
