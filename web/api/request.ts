// One HTTP request to the server, with its errors in plain words.
import type { z } from 'zod';
import type { problemShape } from '../../src/contracts/api.ts';
import { FACTOR_MISSING_PROBLEM } from '../../src/domain/missing-factor.ts';

type Problem = z.infer<typeof problemShape>;

/** The server refused or did not answer; `status` 0 means the latter. */
export class RequestFailed extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export const NO_ANSWER = 'Hearback does not answer. Is it still running?';

/** What a problem document says, or a sentence of our own when there is none. */
export function problemText(status: number, body: string): string {
  try {
    const { detail } = JSON.parse(body) as Partial<Problem>;
    if (typeof detail === 'string' && detail !== '') return detail;
  } catch {
    // Not our server's answer, or none at all.
  }
  return `The server answered with an error (${status}).`;
}

let tellSignedOut: () => void = () => undefined;

/** @param listener told when the server says that nobody is signed in */
export function onSignedOut(listener: () => void): void {
  tellSignedOut = listener;
}

let tellFactorMissing: () => void = () => undefined;

/** @param listener told when the server answers nothing before there is a second factor */
export function onFactorMissing(listener: () => void): void {
  tellFactorMissing = listener;
}

/** @returns what was answered as JSON. @throws RequestFailed */
export async function request(address: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(address, init).catch((error: Error) => {
    if (error.name === 'AbortError') throw error;
    throw new RequestFailed(0, NO_ANSWER);
  });
  if (!response.ok) {
    const { status } = response;
    const text = await response.text();
    if (status === 401) tellSignedOut();
    if (status === 403 && text.includes(FACTOR_MISSING_PROBLEM)) tellFactorMissing();
    throw new RequestFailed(status, problemText(status, text));
  }
  // What is done, or will be (204, 202), need not be answered with anything.
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}
