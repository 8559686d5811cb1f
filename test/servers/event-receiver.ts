// A receiver of events on loopback that answers as it is told and remembers what came.
import { Webhook } from 'standardwebhooks';
import type { JobEvent } from '../../src/contracts/event-shapes.ts';
import { serveFake, type FakeAnswer, type FakeRequest } from './fake-server.ts';

export interface EventReceiver {
  url: string;
  /** Every request that came, in order. */
  requests: FakeRequest[];
  /** The events in them. */
  events: () => JobEvent[];
  /** Answers from now on; 204 unless told. */
  answer: (how: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>) => void;
  close: () => Promise<void>;
}

/** The event in a request, alone or as Standard Webhooks wraps it. */
function eventIn({ body }: Pick<FakeRequest, 'body'>): JobEvent {
  const read = JSON.parse(body) as JobEvent & { data?: JobEvent };
  return read.data ?? read;
}

/** @throws when the published library does not find the request signed with this secret */
export function verify(secret: string, { headers, body }: FakeRequest): void {
  new Webhook(secret).verify(body, headers as Record<string, string>);
}

export async function openReceiver(): Promise<EventReceiver> {
  const requests: FakeRequest[] = [];
  let how: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer> = () => ({ status: 204 });
  const { origin, close } = await serveFake((request) => {
    requests.push(request);
    return how(request);
  });
  return {
    url: `${origin}/events`,
    requests,
    events: () => requests.map(eventIn),
    answer: (other) => (how = other),
    close,
  };
}
