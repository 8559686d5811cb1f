// Whether a language model is asked, where text goes, and what that came to today.
import { useQuery } from '@tanstack/react-query';
import type { LanguageModelUse } from '../../src/contracts/api.ts';
import { languageModelQuery } from '../api/queries.ts';
import { failureWords, useWords } from '../words/language-model-words.ts';
import { ErrorNotice } from './error-notice.tsx';

function Off() {
  return (
    <p>
      Off
      <span className="block text-muted">
        No mail is sent anywhere. It is switched on where Hearback is started, by LLM_PROVIDER.
      </span>
    </p>
  );
}

function On({ use, id, host }: { use: LanguageModelUse; id: string; host: string }) {
  return (
    <>
      <p className="wrap-anywhere">
        On: {id}
        <span className="block text-muted">
          Sender, subject and text of mails to check are sent to <strong className="text-ink">{host}</strong>.
          Its answers are suggestions; where one agrees with what Hearback found itself, it need not ask you.
        </span>
      </p>
      <p className="text-muted">{useWords(use)}</p>
      {use.failures.length > 0 && (
        <div>
          <p>What failed today</p>
          <ul className="text-muted">
            {use.failures.map((failure) => (
              <li key={failure.reason}>{failureWords(failure)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

export function SettingsLanguageModel() {
  const { data, error, refetch } = useQuery(languageModelQuery);
  if (error && !data) {
    return (
      <div className="-my-4 w-full">
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!data) return <div aria-hidden className="skeleton h-16 w-full rounded-lg" />;
  return data.model ? <On use={data} {...data.model} /> : <Off />;
}
