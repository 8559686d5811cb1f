// The steps in which a mailbox is connected: whose it is, how it is opened, and the try to open it.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { connectMailbox, signInAt } from '../api/accounts.ts';
import { discoverQuery } from '../api/queries.ts';
import { beginDraft, NEW_SERVER, toNewAccount, type ConnectDraft } from '../state/connect-draft.ts';
import type { ConnectRequest } from '../state/connect-request.ts';
import { connectStep } from '../state/connect-step.ts';
import { useTry } from './use-try.ts';

/** What is known before the person has said anything. */
function beginOf({ again }: ConnectRequest) {
  if (again === null) return { address: '', asked: null, settings: null, byPassword: false };
  const { address, account } = again;
  return { address, asked: address, settings: account.settings, byPassword: account.provider === 'imap' };
}

/** Looks up how the mailbox is opened, once it is known whose it is. */
function useWay(request: ConnectRequest) {
  const [begin] = useState(() => beginOf(request));
  const [address, setAddress] = useState(begin.address);
  const [asked, setAsked] = useState<string | null>(begin.asked);
  const [byPassword, setByPassword] = useState(begin.byPassword);
  const query = useQuery({ ...discoverQuery(asked ?? ''), enabled: asked !== null });
  const { data: way, error, isFetching, refetch } = query;
  const foundBefore = begin.settings !== null && begin.settings.host === null;
  const failed = error !== null && !isFetching;
  const step = connectStep({ asked, way, failed, byPassword, foundBefore });
  const lookUp = () => {
    setAsked(address.trim());
    // The same one again: it failed before.
    if (asked === address.trim()) void refetch();
  };
  const change = (changed: string) => {
    setAddress(changed);
    setAsked(null);
  };
  const failure = step === 'address' && asked !== null && error ? error.message : null;
  return { begin, address, change, lookUp, way: way ?? null, step, failure, setByPassword };
}

/** @param onDone called when the mailbox is connected */
export function useConnect(request: ConnectRequest, onDone: () => void) {
  const { begin, address, change, lookUp, way, step, failure, setByPassword } = useWay(request);
  const [draft, setDraft] = useState<ConnectDraft>(() => beginDraft(begin.settings));
  const { busy, refusal, forget, attempt } = useTry();
  const server = draft.server ?? (step === 'manual' ? NEW_SERVER : null);
  const open = async () => {
    await connectMailbox(toNewAccount(address, { ...draft, server }));
    onDone();
  };
  const submit = () => {
    if (step === 'address') lookUp();
    else if (step === 'sign-in' && way) void attempt(() => signInAt(way, address.trim()));
    else if (step !== 'looking') void attempt(open);
  };
  return {
    step,
    busy,
    /** What went wrong, in plain words. */
    trouble: refusal ?? failure,
    address,
    changeAddress: (changed: string) => {
      change(changed);
      forget();
    },
    way,
    draft,
    server,
    change: (changed: Partial<ConnectDraft>) => setDraft((known) => ({ ...known, ...changed })),
    setByPassword,
    submit,
  };
}

export type Connecting = ReturnType<typeof useConnect>;
