// Has a server import the sample mailbox, and waits for the end of it.

/** @param url address of the server */
export async function importSample(url: string): Promise<void> {
  const begun = await fetch(new URL('/api/v1/imports/sample', url), { method: 'POST' });
  const { id } = (await begun.json()) as { id: string };
  for (;;) {
    const { state } = (await (await fetch(new URL(`/api/v1/imports/${id}`, url))).json()) as {
      state: string;
    };
    if (state === 'done') return;
    if (state === 'failed') throw new Error('the sample could not be imported');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
