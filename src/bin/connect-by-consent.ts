// Connects a mailbox from the command line by consent in the person's browser.
import { receiveRedirect } from '../net/receive-redirect.ts';
import type { Config } from '../ops/config.ts';
import type { Connection } from '../tracking/connect-account.ts';
import { Consent, type Wish } from './consent.ts';
import { Failure } from './failure.ts';
import { outsideTools } from './fetching.ts';

/** Prints where to consent and waits until that is done. @throws Failure in plain words */
export async function connectByConsent(
  { provider, address }: Pick<Wish, 'provider' | 'address'>,
  config: Config,
): Promise<Connection> {
  const consent = new Consent(config, outsideTools(config));
  const receiver = await receiveRedirect(provider === 'gmail' ? '127.0.0.1' : 'localhost');
  const stop = new AbortController();
  const onSignal = () => stop.abort(new Failure('stopped; nothing was connected'));
  process.once('SIGINT', onSignal);
  try {
    const { url, state } = consent.begin('local', { provider, address, redirectUri: receiver.redirectUri });
    process.stderr.write(
      `Open this address in your browser and allow Hearback to read your mail:\n\n${url}\n\n`,
    );
    return await consent.finish('local', state, await receiver.code(state, stop.signal));
  } catch (error) {
    throw error instanceof Failure ? error : new Failure((error as Error).message);
  } finally {
    process.off('SIGINT', onSignal);
    await receiver.close();
  }
}
