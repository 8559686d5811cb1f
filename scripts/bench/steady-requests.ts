// Asks for one address at a steady rate and notes how long each answer took.
import { Agent, get } from 'node:http';

export interface Answer {
  /** From sending the request to having the whole answer, ms. */
  taken: number;
  /** How late it was sent, ms: this process waited for a processor, as the server may have. */
  late: number;
}

export interface SteadyRequests {
  /** Ends the asking. */
  finish: () => Promise<Answer[]>;
}

/** One request; resolves when the whole answer is there. */
function ask(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
      response.on('error', reject);
      response.resume();
    }).on('error', reject);
  });
}

/**
 * Asks `perSecond` times a second, whether or not earlier answers have come: a server that stalls is charged for every
 * request that it was sent meanwhile.
 */
export function steadyRequests(url: string, perSecond: number): SteadyRequests {
  const agent = new Agent({ keepAlive: true });
  const began = performance.now();
  const answers: Promise<Answer>[] = [];
  const timer = setInterval(() => {
    while (began + (answers.length * 1000) / perSecond <= performance.now()) {
      const sent = performance.now();
      const late = sent - began - (answers.length * 1000) / perSecond;
      const answer = ask(url, agent).then(() => ({ taken: performance.now() - sent, late }));
      // Met when the bench ends; until then it must not count as unhandled.
      answer.catch(() => undefined);
      answers.push(answer);
    }
  }, 1);
  return {
    async finish() {
      clearInterval(timer);
      const taken = await Promise.all(answers);
      agent.destroy();
      return taken;
    },
  };
}
