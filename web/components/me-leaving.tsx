// All one's data as a file, and the end of the account.
import { Download } from 'lucide-react';
import { useState } from 'react';
import { addressOf } from '../api/call.ts';
import { people } from '../api/people.ts';
import { goToSignIn } from '../api/signed-out.ts';
import { Button } from './button.tsx';
import { PasswordDialog } from './password-dialog.tsx';

/** The end of the account, once the password was asked for again. */
export function MeDelete() {
  const [leaving, setLeaving] = useState(false);
  const leave = async (password: string) => {
    await people.leave(password);
    goToSignIn();
  };
  return (
    <>
      <Button className="!text-bad" onClick={() => setLeaving(true)}>
        Delete my account…
      </Button>
      {leaving && (
        <PasswordDialog
          title="Delete your account"
          submit="Delete everything"
          act={leave}
          onClose={() => setLeaving(false)}
        >
          <p>
            Your applications, mails, corrections, connected mailboxes and keys are deleted at once, and
            cannot be brought back. At your mail providers nothing is deleted.
          </p>
        </PasswordDialog>
      )}
    </>
  );
}

export function MeLeaving() {
  return (
    <>
      <p className="text-muted">
        The file holds everything that is kept of you, mails included, for you to read or to take elsewhere.
      </p>
      <div className="flex flex-wrap gap-2">
        <a
          href={addressOf('/me/export', 'get')}
          download
          className="inline-flex min-h-8 items-center gap-2 rounded-md border border-edge bg-surface px-3 hover:bg-hover"
        >
          <Download size={15} aria-hidden />
          Export my data
        </a>
        <MeDelete />
      </div>
    </>
  );
}
