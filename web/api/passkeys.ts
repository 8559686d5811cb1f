// Has the browser ask the device for a passkey: to make one, or to sign in with one.
import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { passkeyRefusal } from '../words/passkey-refusal.ts';
import { people } from './people.ts';

/** @throws Error in plain words where the device gives nothing */
async function asked<T>(device: Promise<T>): Promise<T> {
  try {
    return await device;
  } catch (error) {
    throw new Error(passkeyRefusal(error), { cause: error });
  }
}

/** @throws Error in plain words */
export async function makePasskey(name: string, password: string): Promise<void> {
  const optionsJSON = await people.passkeyOptions(password);
  await people.addPasskey(name, await asked(startRegistration({ optionsJSON })));
}

/** @throws Error in plain words */
export async function signInByPasskey(): Promise<void> {
  const optionsJSON = await people.signInOptions();
  await people.signInByPasskey(await asked(startAuthentication({ optionsJSON })));
}
