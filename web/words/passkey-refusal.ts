// Why a device gave no passkey, in plain words.

const REASONS: Readonly<Record<string, string>> = {
  NotAllowedError: 'Nothing was confirmed on the device, or not in time. Try again.',
  InvalidStateError: 'This device holds a passkey of this account already.',
  SecurityError: 'This browser allows no passkeys at this address.',
  NotSupportedError: 'This device can hold no passkey that asks for finger, face or PIN.',
  ConstraintError: 'This device can hold no passkey that asks for finger, face or PIN.',
};

/** @param error as browsers throw it (WebAuthn §5.1) */
export function passkeyRefusal(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return REASONS[name] ?? 'The device gave no passkey.';
}
